// The panel beside the drawing: an entity with its edges, or an edge with every claim behind it.

import { claimList } from '../shared/claims.js';
import { h, webLink } from '../shared/dom.js';
import { lineOf, shapeOf, statusBadge } from '../shared/glyphs.js';
import { toEntity, toGraph, toQuery } from '../shared/links.js';
import { className, count, familyOf, inWords, localName, statusOf } from '../shared/vocabulary.js';
import { MOST_EDGES } from './data.js';

/** Nothing is chosen. */
export function welcome(edges, things) {
  return [
    h('h1', {}, 'Who does what to whom, and who says so'),
    h('p', { class: 'lead' }, 'Search for a name, or choose one in the drawing. Every line leads back to the sentences that say it.'),
    edges.length === 0 ? h('p', {}, 'The graph has no edges yet. Build one with ', h('code', {}, 'dateline run PATH'), '.')
      : [h('h2', {}, 'Best supported'), edgeList(edges.slice(0, 12), things)],
  ];
}

/** A thing, and the edges around it. */
export function entity(thing, edges, things) {
  return [
    h('p', { class: 'kind' }, shapeOf(familyOf(thing.classes)), thing.classes.map(className).filter(unlike('Thing')).join(', ') || 'Value'),
    h('h1', {}, thing.label),
    thing.also.length > 0 && h('p', { class: 'also' }, 'also ', thing.also.join(', ')),
    h('p', { class: 'links' }, thing.same.map(address => webLink(address, siteOf(address))),
      h('a', { href: toEntity(thing.id) }, 'Its page'), h('a', { href: toQuery(allAbout(thing.id)) }, 'All that is said'),
      h('a', { href: `/sparql?format=turtle&query=${encodeURIComponent(`DESCRIBE <${thing.id}>`)}` }, 'Turtle')),
    h('h2', {}, edges.length > MOST_EDGES ? `The ${MOST_EDGES} best supported edges`
      : edges.length === 1 ? '1 edge' : `${edges.length} edges`),
    edges.length === 0 ? h('p', {}, 'No claim connects it with anything.') : edgeList(edges.slice(0, MOST_EDGES), things),
  ];
}

/** An edge, and the claims behind it. */
export function evidence(edge, claims, things) {
  const end = id => (id.startsWith('value:') ? things.get(id).label : h('a', { href: toGraph(id) }, things.get(id).label));
  const articles = new Set(claims.map(claim => claim.article.id)).size;
  return [
    h('p', { class: 'kind' }, statusBadge(edge.status), ' · ', statusOf(edge.status).meaning),
    h('h1', { class: 'edge' }, end(edge.subject), h('span', { class: 'verb' }, ` ${inWords(edge.property)} `), end(edge.object)),
    h('p', { class: 'also' }, count(claims.length, 'claim'), ' in ', count(articles, 'article'),
      edge.belief === null ? null : `, belief ${edge.belief.toFixed(2)}`),
    claimList(claims),
  ];
}

function edgeList(edges, things) {
  const name = id => things.get(id).label;
  return h('ul', { class: 'edges' }, edges.map(edge => h('li', {}, h('a', { href: toGraph(edge.id) },
    lineOf(statusOf(edge.status)),
    h('span', { class: 'name' }, name(edge.subject), h('span', { class: 'verb' }, ` ${inWords(edge.property)} `), name(edge.object)),
    h('span', { class: 'note' }, edge.status)))));
}

function siteOf(address) {
  if (address.includes('wikidata.org/')) return `Wikidata ${localName(address)}`;
  return address.includes('dbpedia.org/') ? 'DBpedia' : address;
}

function allAbout(id) {
  return `SELECT DISTINCT ?factuality ?what ?sentence ?article WHERE {
  { ?event ?role <${id}> ; rdfs:label ?what . ?claim dl:event ?event }
  UNION { ?claim rdf:subject|rdf:object <${id}> ; rdf:predicate ?what }
  ?claim a dl:Claim ; dl:factuality ?factuality ; nif:anchorOf ?sentence ; dl:article/dl:source ?article .
}
ORDER BY ?article ?sentence`;
}

const unlike = word => text => text !== word;
