// Addresses: #/graph, #/graph/IRI, #/edge/IRI, #/console, #/console/NAME, #/console?q=TEXT

import { QueryView } from './console.js';
import { GraphView } from './graph.js';

const settings = await (await fetch('/api/settings')).json();
const views = { graph: new GraphView(), query: new QueryView(settings) };

function route() {
  const [path, parameters] = location.hash.slice(1).split('?');
  const [, place = 'graph', ...rest] = path.split('/');
  const name = decodeURIComponent(rest.join('/'));
  if (place === 'console') {
    open('query');
    views.query.show({ name, query: new URLSearchParams(parameters).get('q') });
  } else {
    open('graph');
    views.graph.show(place === 'edge' ? 'edge' : 'graph', name);
  }
}

function open(view) {
  for (const name of Object.keys(views)) {
    document.getElementById(`${name}-view`).hidden = name !== view;
    document.getElementById(`to-${name}`).setAttribute('aria-current', name === view ? 'page' : 'false');
  }
}

addEventListener('hashchange', route);
route();
