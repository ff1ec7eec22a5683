// The panel beside the drawing: an entity with its edges, or an edge with every claim behind it.

import { h, webLink } from './dom.js';
import { MOST_EDGES } from './data.js';
import { lineOf } from './legend.js';
import { className, familyOf, inWords, localName, statusOf } from './vocabulary.js';

export const toThing = id => `#/graph/${encodeURIComponent(id)}`;
export const toEdge = id => `#/edge/${encodeURIComponent(id)}`;

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
    h('p', { class: 'kind' }, dot(thing), thing.classes.map(className).filter(unlike('Thing')).join(', ') || 'Value'),
    h('h1', {}, thing.label),
    thing.also.length > 0 && h('p', { class: 'also' }, 'also ', thing.also.join(', ')),
    h('p', { class: 'links' }, thing.same.map(address => webLink(address, siteOf(address))),
      h('a', { href: `#/console?q=${encodeURIComponent(allAbout(thing.id))}` }, 'All that is said'),
      h('a', { href: `/sparql?format=turtle&query=${encodeURIComponent(`DESCRIBE <${thing.id}>`)}` }, 'Turtle')),
    h('h2', {}, edges.length > MOST_EDGES ? `The ${MOST_EDGES} best supported edges`
      : edges.length === 1 ? '1 edge' : `${edges.length} edges`),
    edges.length === 0 ? h('p', {}, 'No claim connects it with anything.') : edgeList(edges.slice(0, MOST_EDGES), things),
  ];
}

/** An edge, and the claims behind it. */
export function evidence(edge, claims, things) {
  const end = id => (id.startsWith('value:') ? things.get(id).label : h('a', { href: toThing(id) }, things.get(id).label));
  const articles = new Set(claims.map(claim => claim.article.id)).size;
  return [
    h('p', { class: 'kind' }, lineOf(statusOf(edge.status)), edge.status, ' · ', statusOf(edge.status).meaning),
    h('h1', { class: 'edge' }, end(edge.subject), h('span', { class: 'verb' }, ` ${inWords(edge.property)} `), end(edge.object)),
    h('p', { class: 'also' }, count(claims.length, 'claim'), ' in ', count(articles, 'article'),
      edge.belief === null ? null : `, belief ${edge.belief.toFixed(2)}`),
    h('ol', { class: 'claims' }, claims.map(claim)),
  ];
}

export function failure(message) {
  return [h('h1', {}, 'That did not work'), h('p', { class: 'failure', role: 'alert' }, message),
    h('p', {}, h('a', { href: '#/graph' }, 'Back to the graph'))];
}

function edgeList(edges, things) {
  const name = id => things.get(id).label;
  return h('ul', { class: 'edges' }, edges.map(edge => h('li', {}, h('a', { href: toEdge(edge.id) },
    lineOf(statusOf(edge.status)),
    h('span', {}, name(edge.subject), h('span', { class: 'verb' }, ` ${inWords(edge.property)} `), name(edge.object)),
    h('span', { class: 'status' }, edge.status)))));
}

function claim(one) {
  return h('li', { class: 'claim' },
    h('blockquote', {}, marked(one.sentence, one.trigger, one.cue)),
    h('p', { class: 'says' }, h('span', { class: `factuality ${one.factuality}` }, one.factuality), ' by ', ...claimant(one),
      one.confidence === null ? null : h('span', { class: 'confidence', title: 'How sure the extraction is' }, `confidence ${Number(one.confidence).toFixed(2)}`)),
    h('p', { class: 'article' }, one.article.url ? webLink(one.article.url, one.article.title) : one.article.title,
      h('span', { class: 'where' }, [one.article.publisher, one.article.published].filter(Boolean).join(', ') || 'no date given')));
}

function claimant({ claimant: by, cue }) {
  const words = cue ? ` (“${cue}”)` : '';
  if (by === null) return ['the article', words];
  if (localName(by.id) === 'Unnamed') return ['somebody unnamed', words];
  return [h('a', { href: toThing(by.id) }, by.label ?? localName(by.id)), words];
}

/** The sentence with the words that evoke the event, and those that make it somebody's claim, marked. */
function marked(sentence, trigger, cue) {
  const marks = [find(sentence, trigger, 'trigger'), find(sentence, cue, 'cue')]
    .filter(Boolean).sort((a, b) => a.start - b.start);
  const parts = [];
  let from = 0;
  for (const { start, end, kind } of marks) {
    if (start < from) continue;
    parts.push(sentence.slice(from, start), h('mark', { class: kind }, sentence.slice(start, end)));
    from = end;
  }
  return [...parts, sentence.slice(from)];
}

function find(sentence, words, kind) {
  if (!words) return null;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu');
  const match = pattern.exec(sentence);
  return match ? { start: match.index, end: match.index + match[0].length, kind } : null;
}

function dot(thing) {
  return h('span', { class: 'dot', 'data-family': familyOf(thing.classes).root });
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
const count = (n, word) => `${n} ${word}${n === 1 ? '' : 's'}`;
