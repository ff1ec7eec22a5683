// The drawing as a file: PNG, SVG, or what the graph says of it as Turtle.

import { svg } from '../shared/dom.js';
import { outlineOf } from '../shared/glyphs.js';
import { kindOf } from '../shared/links.js';
import { construct, iri } from '../shared/sparql.js';
import { colour } from '../shared/theme.js';
import { families, statusOf } from '../shared/vocabulary.js';

const MARGIN = 30;

export const asPng = cy => cy.png({ output: 'blob', full: true, scale: 2, bg: colour('--stage') });

/** What is visible, as a drawing that stands for itself. */
export function asSvg(cy) {
  const edges = cy.edges(':visible');
  const nodes = cy.nodes(':visible');
  const box = cy.elements(':visible').boundingBox();
  const markers = new Map();
  const lines = edges.map(edge => line(edge, markers));
  const image = svg('svg', { xmlns: 'http://www.w3.org/2000/svg', 'font-family': 'Arial, sans-serif',
    viewBox: [box.x1 - MARGIN, box.y1 - MARGIN, box.w + 2 * MARGIN, box.h + 2 * MARGIN].map(Math.round).join(' '),
    width: Math.round(box.w + 2 * MARGIN), height: Math.round(box.h + 2 * MARGIN) },
  svg('defs', {}, [...markers].map(([fill, id]) => svg('marker', { id, viewBox: '0 0 10 10', refX: 9, refY: 5,
    markerWidth: 9, markerHeight: 9, markerUnits: 'userSpaceOnUse', orient: 'auto' }, svg('path', { d: 'M0 1l9 4-9 4z', fill })))),
  svg('rect', { x: box.x1 - MARGIN, y: box.y1 - MARGIN, width: '100%', height: '100%', fill: colour('--stage') }),
  lines, edges.map(lineLabel), nodes.map(shape), nodes.map(nodeLabel));
  return new Blob([new XMLSerializer().serializeToString(image)], { type: 'image/svg+xml' });
}

function line(edge, markers) {
  const status = statusOf(edge.data('status'));
  const stroke = colour(status.colour);
  if (!markers.has(stroke)) markers.set(stroke, `arrow-${status.name}`);
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const bends = (edge.controlPoints() ?? []).map(point => `Q${at(point)}`);
  return svg('path', { d: `M${at(from)} ${bends.length === 1 ? `${bends[0]} ${at(to)}` : `L${at(to)}`}`, fill: 'none', stroke,
    'stroke-width': edge.data('width'), 'stroke-dasharray': status.dashes?.join(' '), 'marker-end': `url(#${markers.get(stroke)})` });
}

function lineLabel(edge) {
  if (edge.style('label') === '') return null;
  return text(edge.midpoint(), -3, edge.data('label'), { 'font-size': 11, fill: colour('--ink-soft') });
}

function shape(node) {
  const family = families.find(one => one.root === node.data('family'));
  const { x, y } = node.position();
  const scale = node.width() / 13;
  return svg('path', { d: outlineOf(family), fill: colour(family.colour), transform: `translate(${x - 8 * scale} ${y - 8 * scale}) scale(${scale})` });
}

function nodeLabel(node) {
  return text(node.position(), node.height() / 2 + 18, node.data('label'), { 'font-size': 14, fill: colour('--ink') });
}

function text({ x, y }, below, words, properties) {
  return svg('text', { x: Math.round(x), y: Math.round(y + below), 'text-anchor': 'middle', 'paint-order': 'stroke',
    stroke: colour('--stage'), 'stroke-width': 3, ...properties }, words);
}

const at = ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Everything that the graph says of the things and edges drawn, with the plain triples of the edges. */
export async function asTurtle(nodes, edges) {
  const list = ids => ids.map(iri).join(' ');
  const turtle = await construct(`CONSTRUCT { ?one ?property ?value . ?subject ?predicate ?object } {
    { VALUES ?one { ${list(edges)} } ?one ?property ?value }
    UNION { VALUES ?edge { ${list(edges)} } ?edge rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?object .
      ?subject ?predicate ?object }
    UNION { VALUES ?one { ${list(nodes)} } VALUES ?property { rdf:type skos:prefLabel rdfs:label owl:sameAs dl:status }
      ?one ?property ?value }
    UNION { VALUES ?one { ${list(nodes.filter(id => kindOf(id) === 'event'))} } ?one ?property ?value . ?property a dl:Role } }`);
  return new Blob([turtle], { type: 'text/turtle' });
}
