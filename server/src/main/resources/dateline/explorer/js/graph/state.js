// What the page shows, as a value that an address can carry: the things drawn and where, the one chosen, the filters.

import { baseOfIds } from '../shared/links.js';

/** What is left out of the drawing: names of statuses, properties and outlets; a belief below; days outside. */
export const NO_FILTERS = Object.freeze({ statuses: [], properties: [], outlets: [], belief: 0, from: '', until: '' });

/**
 * The fragment of an address.
 *
 * @param state {nodes: Map from id to {x, y}, chosen: id or null, filters}
 */
export function encode({ nodes, chosen, filters }) {
  const drawn = [...nodes].map(([id, { x, y }]) => `${shorten(id)}*${Math.round(x)}*${Math.round(y)}`);
  const rest = new URLSearchParams();
  if (chosen) rest.set('chosen', chosen);
  for (const name of ['statuses', 'properties', 'outlets']) filters[name].forEach(value => rest.append(name, value));
  if (filters.belief > 0) rest.set('belief', filters.belief);
  for (const name of ['from', 'until']) if (filters[name]) rest.set(name, filters[name]);
  return `draw=${drawn.join('~')}${rest.size > 0 ? `&${rest}` : ''}`;
}

/** The state that a fragment carries, or null when it carries none. */
export function decode(fragment) {
  const [draw, ...rest] = fragment.replace(/^#/, '').split('&');
  if (!draw.startsWith('draw=')) return null;
  const parameters = new URLSearchParams(rest.join('&'));
  return { nodes: nodesOf(draw.slice('draw='.length)), chosen: parameters.get('chosen'), filters: {
    statuses: parameters.getAll('statuses'), properties: parameters.getAll('properties'), outlets: parameters.getAll('outlets'),
    belief: Math.min(Math.max(Number(parameters.get('belief')) || 0, 0), 1),
    from: parameters.get('from') ?? '', until: parameters.get('until') ?? '' } };
}

function nodesOf(text) {
  const nodes = new Map();
  for (const entry of text.split('~')) {
    const [id, x, y] = entry.split('*');
    const position = { x: Number(x), y: Number(y) };
    if (id && Number.isFinite(position.x) && Number.isFinite(position.y)) nodes.set(lengthen(id), position);
  }
  return nodes;
}

const MARKS = { '%2F': '/', '~': '%7E', '*': '%2A' };

function shorten(id) {
  const short = id.startsWith(baseOfIds()) ? id.slice(baseOfIds().length) : `<${id}`;
  return encodeURIComponent(short).replace(/%2F|[~*]/g, mark => MARKS[mark]);
}

function lengthen(text) {
  const short = decodeURIComponent(text);
  return short.startsWith('<') ? short.slice(1) : baseOfIds() + short;
}
