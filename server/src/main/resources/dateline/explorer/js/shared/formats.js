// Links to what the graph says of a thing, for programs.

import { h } from './dom.js';
import { baseOfIds, toQuery } from './links.js';

const FORMATS = [['Turtle', 'turtle'], ['JSON-LD', 'jsonld'], ['N-Triples', 'ntriples']];

/** "Data: Turtle, JSON-LD, N-Triples", the IRI itself, and a query to begin with. */
export function formats(iri) {
  const address = iri.startsWith(baseOfIds())
    ? `/id/${encodeURI(iri.slice(baseOfIds().length)).replaceAll('?', '%3F').replaceAll('#', '%23')}` : null;
  return h('p', { class: 'formats' }, h('code', {}, iri),
    address && FORMATS.map(([label, format]) => h('a', { href: `${address}?format=${format}` }, label)),
    h('a', { href: toQuery(`SELECT ?property ?value WHERE { <${iri}> ?property ?value } ORDER BY ?property ?value`) },
      'SPARQL'));
}
