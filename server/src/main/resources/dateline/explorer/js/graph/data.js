// The questions that the graph view asks.

import { iri, select } from '../shared/sparql.js';
import { localName } from '../shared/vocabulary.js';

/** More edges than this of one entity are not drawn. */
export const MOST_EDGES = 60;

/** So many of the whole graph can be drawn at the start with names that can be read. */
const OVERVIEW_EDGES = 26;

const EDGE = `?edge a dl:Edge ; rdf:subject ?subject ; rdf:predicate ?property ; rdf:object ?object ; dl:status ?status .
  OPTIONAL { ?edge dl:outlets ?outlets }
  OPTIONAL { ?edge dl:belief ?belief }`;
const BEST_FIRST = 'ORDER BY DESC(?outlets) DESC(?belief) ?edge';

/** Well supported edges that hang together, from the best on; what happened before what merely holds. */
export async function overview() {
  return connected(edgesOf(await select(`SELECT DISTINCT * { ${EDGE}
    FILTER(isIRI(?object))
    BIND(EXISTS { ?edge dl:event ?any } AS ?happened)
  } ORDER BY DESC(?outlets) DESC(?happened) DESC(?belief) ?edge LIMIT ${4 * OVERVIEW_EDGES}`)));
}

function connected(edges) {
  const drawn = edges.slice(0, 1);
  const reached = new Set(drawn.flatMap(edge => [edge.subject, edge.object]));
  while (drawn.length < OVERVIEW_EDGES) {
    const next = edges.find(edge => !drawn.includes(edge) && (reached.has(edge.subject) || reached.has(edge.object)));
    if (!next) break;
    drawn.push(next);
    reached.add(next.subject).add(next.object);
  }
  return drawn;
}

/** The edges of a thing, one more than are drawn when there are more. */
export async function edgesAround(id) {
  return edgesOf(await select(`SELECT DISTINCT * {
    { SELECT DISTINCT ?edge { ?edge rdf:subject|rdf:object ${iri(id)} ; a dl:Edge } }
    ${EDGE}
  } ${BEST_FIRST} LIMIT ${MOST_EDGES + 1}`));
}

/** The edge with that IRI, or undefined. */
export async function findEdge(id) {
  return edgesOf(await select(`SELECT DISTINCT * { ${EDGE} FILTER(?edge = ${iri(id)}) } LIMIT 1`))[0];
}

function edgesOf(rows) {
  return rows.map(row => ({
    id: row.edge.value,
    subject: nodeId(row.subject),
    property: row.property.value,
    object: nodeId(row.object),
    status: localName(row.status.value),
    outlets: Number(row.outlets?.value ?? 1),
    belief: row.belief ? Number(row.belief.value) : null,
  }));
}

/** A value has no IRI; it is known by its text. */
function nodeId(term) {
  return term.type === 'literal' ? `value:${term.value}` : term.value;
}

/** What the things are called and what they are: Map from id to {id, label, classes, also, same}. */
export async function describe(ids) {
  const things = new Map(ids.map(id => [id, { id, label: null, classes: [], also: [], same: [] }]));
  for (const thing of things.values()) if (thing.id.startsWith('value:')) thing.label = thing.id.slice(6);
  const named = ids.filter(id => !id.startsWith('value:'));
  if (named.length === 0) return things;
  const rows = await select(`SELECT ?thing ?property ?value {
    VALUES ?thing { ${named.map(iri).join(' ')} }
    VALUES ?property { rdf:type skos:prefLabel skos:altLabel rdfs:label owl:sameAs }
    ?thing ?property ?value } ORDER BY ?thing ?property ?value`);
  for (const { thing, property, value } of rows) note(things.get(thing.value), localName(property.value), value.value);
  for (const thing of things.values()) thing.label ??= localName(thing.id).replaceAll('_', ' ');
  return things;
}

function note(thing, property, value) {
  if (property === 'type' && !thing.classes.includes(value)) thing.classes.push(value);
  else if (property === 'prefLabel') thing.label = value;
  else if (property === 'label') thing.label ??= value;
  else if (property === 'altLabel' && !thing.also.includes(value)) thing.also.push(value);
  else if (property === 'sameAs' && !thing.same.includes(value)) thing.same.push(value);
}
