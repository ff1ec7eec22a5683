// The addresses of the pages. Every IRI of the data has a page.

import { request } from './server.js';

let idBase = 'https://w3id.org/dateline/id/';

/** Asks the server what the IRIs of its data begin with; to be called before the functions below. */
export async function loadSettings() {
  ({ idBase } = await (await request('/api/settings')).json());
}

export const baseOfIds = () => idBase;

/** What kind of thing an IRI of the data names: 'entity', 'event', 'claim', 'article', 'edge', ..., or null. */
export function kindOf(iri) {
  if (!iri.startsWith(idBase)) return null;
  if (iri.includes('#char=')) return 'mention';
  const rest = iri.slice(idBase.length);
  return rest.includes('/') ? rest.slice(0, rest.indexOf('/')) : null;
}

const page = (path, parameters) => `${path}?${new URLSearchParams(parameters)}`;

export const toEntity = iri => page('/entity', { iri });
export const toEvent = iri => page('/event', { iri });
export const toArticle = (iri, start) => page('/article', start === undefined ? { iri } : { iri, at: start });
/** The graph, drawn around a thing or showing what is behind an edge. */
export const toGraph = iri => page('/graph', { at: iri });
/** The graph, drawn from what the answer of a query names. */
export const toGraphOf = query => page('/graph', { query });
/** The console with a query, run. */
export const toQuery = query => page('/console', { query });
/** The console with an example, run. */
export const toExample = name => page('/console', { example: name });

/** The page of an IRI of the data; where none is made for its kind, all that the graph says of it. */
export function toThing(iri) {
  switch (kindOf(iri)) {
    case 'entity': return toEntity(iri);
    case 'event': return toEvent(iri);
    case 'article': return toArticle(iri);
    case 'edge': return toGraph(iri);
    default: return toQuery(`SELECT ?property ?value WHERE { <${iri}> ?property ?value } ORDER BY ?property ?value`);
  }
}
