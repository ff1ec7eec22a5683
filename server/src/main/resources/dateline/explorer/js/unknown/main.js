// What the server shows, with status 404, for an address below /id/ of which the graph knows nothing.

import { baseOfIds } from '../shared/links.js';
import { startPage } from '../shared/page.js';
import { showUnknown } from '../shared/unknown.js';

startPage('unknown', () => showUnknown(baseOfIds() + decodePath(location.pathname.slice('/id/'.length))));

function decodePath(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
