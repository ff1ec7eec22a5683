// The questions that the graph view asks.

import { iri, select, string } from './sparql.js';
import { localName } from './vocabulary.js';

/** More edges than this of one entity are not drawn. */
export const MOST_EDGES = 60;

/** So many of the whole graph can be drawn at the start with names that can be read. */
const OVERVIEW_EDGES = 26;

const EDGE = `?edge a dl:Edge ; rdf:subject ?subject ; rdf:predicate ?property ; rdf:object ?object ; dl:status ?status .
  OPTIONAL { ?edge dl:outlets ?outlets }
  OPTIONAL { ?edge dl:belief ?belief }`;
const BEST_FIRST = 'ORDER BY DESC(?outlets) DESC(?belief) ?edge';

/** Entities with a name that has words beginning so: [{id, label, also}]. */
export async function search(text, signal) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  if (!words) return [];
  const query = words.map(word => `${word}*`).join(' AND ');
  const rows = await select(`SELECT ?thing (SAMPLE(?name) AS ?label) (SAMPLE(?class) AS ?type)
      (COUNT(DISTINCT ?edge) AS ?edges) {
    ?thing text:query (skos:prefLabel skos:altLabel ${string(query)}) .
    ?thing skos:prefLabel ?name ; a ?class .
    FILTER(STRSTARTS(STR(?class), STR(dl:)))
    OPTIONAL { ?edge a dl:Edge ; rdf:subject|rdf:object ?thing }
  } GROUP BY ?thing ORDER BY DESC(?edges) ?label LIMIT 12`, signal);
  return rows.filter(row => row.thing).map(row => (
    { id: row.thing.value, label: row.label.value, type: row.type.value, edges: Number(row.edges.value) }));
}

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

/** Every claim behind an edge, the newest article first. */
export async function claimsBehind(edge) {
  const rows = await select(`SELECT DISTINCT * {
    ${iri(edge)} dl:evidence ?claim .
    ?claim dl:factuality ?factuality ; nif:anchorOf ?sentence ; dl:article ?article .
    OPTIONAL { ?claim dl:trigger ?trigger }
    OPTIONAL { ?claim dl:confidence ?confidence }
    OPTIONAL { ?claim dl:cue ?cue }
    OPTIONAL { ?claim dl:claimant ?claimant OPTIONAL { ?claimant skos:prefLabel ?claimantName } }
    OPTIONAL { ?claim dl:event/rdfs:label ?what }
    OPTIONAL { ?article schema:headline ?headline }
    OPTIONAL { ?article dl:source ?source }
    OPTIONAL { ?article schema:datePublished ?published }
    OPTIONAL { ?article schema:url ?url }
    OPTIONAL { ?article schema:publisher ?publisher OPTIONAL { ?publisher skos:prefLabel ?publisherName } }
  } ORDER BY DESC(?published) ?article ?claim`);
  const claims = new Map();
  for (const row of rows) if (!claims.has(row.claim.value)) claims.set(row.claim.value, claimOf(row));
  return [...claims.values()];
}

function claimOf(row) {
  const value = name => row[name]?.value ?? null;
  return {
    id: row.claim.value,
    factuality: localName(row.factuality.value),
    sentence: row.sentence.value,
    trigger: value('trigger'),
    confidence: value('confidence'),
    cue: value('cue'),
    claimant: row.claimant ? { id: row.claimant.value, label: value('claimantName') } : null,
    what: value('what'),
    article: { id: row.article.value, title: value('headline') ?? value('source') ?? localName(row.article.value),
      published: value('published'), url: value('url'),
      publisher: value('publisherName') ?? (row.publisher?.type === 'literal' ? value('publisher') : null) },
  };
}
