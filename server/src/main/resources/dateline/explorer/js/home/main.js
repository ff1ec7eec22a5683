// The first page: what is in the graph, and where to begin.

import { h } from '../shared/dom.js';
import { toExample, toGraph, toQuery } from '../shared/links.js';
import { startPage } from '../shared/page.js';

/** Addresses of earlier versions: #/graph/IRI, #/edge/IRI, #/console, #/console/NAME, #/console?q=TEXT. */
function today(hash) {
  const [path, parameters] = hash.slice(1).split('?');
  const [, place, ...rest] = path.split('/');
  const name = decodeURIComponent(rest.join('/'));
  if (place === 'graph' || place === 'edge') return name ? toGraph(name) : '/graph';
  if (place !== 'console') return null;
  const query = new URLSearchParams(parameters).get('q');
  return name ? toExample(name) : query ? toQuery(query) : '/console';
}

const moved = today(location.hash);
if (moved) location.replace(moved);
else startPage('home', async () => {
  document.getElementById('content').replaceChildren(h('div', { class: 'sheet' }, h('h1', {}, 'Dateline')));
});
