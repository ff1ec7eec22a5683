// The graph does not know the thing that an address names: say so, and offer what is called nearly so.

import { h } from './dom.js';
import { shapeOf } from './glyphs.js';
import { toThing } from './links.js';
import { unknown } from './notices.js';
import { setTitle } from './page.js';
import { select, string } from './sparql.js';
import { className, familyOf, localName } from './vocabulary.js';

const MOST = 8;

/** Fills the page. */
export async function showUnknown(iri) {
  setTitle('Unknown');
  const similar = await findSimilar(localName(iri));
  document.getElementById('content').replaceChildren(h('div', { class: 'sheet' }, ...unknown(iri),
    similar.length > 0 && h('section', { class: 'similar' }, h('h2', {}, 'Did you mean'),
      h('ul', { class: 'edges' }, similar.map(thing => h('li', {}, h('a', { href: toThing(thing.id) },
        shapeOf(familyOf(thing.classes)), h('span', { class: 'name', dir: 'auto' }, thing.label),
        h('span', { class: 'note' }, className(thing.classes[0])))))))));
}

/** Entities, events and articles with a word of that name in theirs, or one that differs by a letter. */
async function findSimilar(name) {
  const words = [...new Set(name.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])].slice(0, MOST);
  if (words.length === 0) return [];
  const query = string(words.map(word => (word.length > 3 ? `${word}* OR ${word}~1` : word)).join(' OR '));
  const rows = await select(`SELECT ?thing (MAX(?score) AS ?best) (SAMPLE(?name) AS ?label)
      (GROUP_CONCAT(DISTINCT ?class; separator=" ") AS ?classes) {
    { (?thing ?score) text:query (skos:prefLabel skos:altLabel rdfs:label ${query}) }
    UNION { (?thing ?score) text:query (schema:headline ${query}) }
    ?thing skos:prefLabel|rdfs:label|schema:headline ?name ; a ?class .
  } GROUP BY ?thing ORDER BY DESC(?best) ?label LIMIT ${MOST}`);
  return rows.filter(row => row.thing).map(row => (
    { id: row.thing.value, label: row.label.value, classes: row.classes.value.split(' ') }));
}
