// The questions that the graph page asks.
//
// A connection is {id, subject, property, object, status, outlets, belief, event}: an edge of the graph, or the role of
// an event, which then is the subject. Where the object is a literal it stands as 'value:TEXT'.

import { kindOf } from '../shared/links.js';
import { iri, select } from '../shared/sparql.js';
import { localName, statuses } from '../shared/vocabulary.js';

/** So many connections of one thing are read at most. */
export const MOST_CONNECTIONS = 200;

/** Whatever status an edge can have. */
export const STATUSES = statuses.map(status => status.name);

/** So many of the whole graph can be drawn at the start with names that can be read. */
const OVERVIEW = 20;

/** IRIs that one query may list, so that it stays below the server's limit for a body. */
const PORTION = 2000;

/** A longer list of IRIs costs the server more to compare with than the rows that it would spare. */
const LONGEST_FILTER = 300;

const EDGE = `?edge rdf:subject ?subject ; rdf:predicate ?property ; rdf:object ?object ; dl:status ?status .
  OPTIONAL { ?edge dl:outlets ?outlets }
  OPTIONAL { ?edge dl:belief ?belief }
  OPTIONAL { ?edge dl:event ?event }`;
const BEST_FIRST = 'ORDER BY DESC(?outlets) DESC(?belief) ?edge';

const isEvent = id => kindOf(id) === 'event';
/** Whether it is a literal, which is listed but not drawn. */
export const isValue = id => id.startsWith('value:');

/** Well supported edges that hang together, from the best on; what happened before what merely holds. */
export async function overview() {
  return connected(edgesOf(await select(`SELECT DISTINCT * { ?edge a dl:Edge . ${EDGE}
    FILTER(isIRI(?object))
    BIND(BOUND(?event) AS ?happened)
  } ORDER BY DESC(?outlets) DESC(?happened) DESC(?belief) ?edge LIMIT ${4 * OVERVIEW}`)));
}

function connected(edges) {
  const drawn = edges.slice(0, 1);
  const reached = new Set(drawn.flatMap(edge => [edge.subject, edge.object]));
  while (drawn.length < OVERVIEW) {
    const next = edges.find(edge => !drawn.includes(edge) && (reached.has(edge.subject) || reached.has(edge.object)));
    if (!next) break;
    drawn.push(next);
    reached.add(next.subject).add(next.object);
  }
  return drawn;
}

/** What connects a thing with others, the best supported first. */
export async function connectionsOf(id) {
  if (isEvent(id)) return rolesOf([id]);
  const edges = await select(`SELECT DISTINCT * {
    { SELECT DISTINCT ?edge { ?edge rdf:subject|rdf:object ${iri(id)} ; a dl:Edge } }
    ${EDGE}
  } ${BEST_FIRST} LIMIT ${MOST_CONNECTIONS}`);
  return edgesOf(edges);
}

/** The connections between new things and those that are drawn, and among the new ones. */
export async function connectionsAmong(added, drawn) {
  const all = new Set([...added, ...drawn]);
  const found = await Promise.all([
    edgesAmong('?subject', added, '?object', [...all]), edgesAmong('?object', added, '?subject', drawn),
    rolesOf([...all].filter(isEvent))]);
  return found.flat().filter(one => all.has(one.subject) && all.has(one.object));
}

async function edgesAmong(from, subjects, to, objects) {
  if (subjects.length === 0 || objects.length === 0) return [];
  const filter = objects.length > LONGEST_FILTER ? '' : `FILTER(${to} IN (${objects.map(iri).join(', ')}))`;
  const rows = await inPortions(subjects, list => `SELECT DISTINCT * {
    VALUES ${from} { ${list} } ?edge rdf:subject ?subject ; rdf:object ?object ; a dl:Edge . ${filter} ${EDGE} }`);
  return edgesOf(rows);
}

/** The roles of events, as connections. */
export async function rolesOf(events) {
  const rows = await inPortions(events, list => `SELECT DISTINCT ?subject ?property ?object ?status ?outlets ?belief {
    VALUES ?subject { ${list} } ?subject ?property ?object ; dl:status ?status .
    ?property a dl:Role . FILTER(isIRI(?object))
    OPTIONAL { ?subject dl:outlets ?outlets }
    OPTIONAL { ?subject dl:belief ?belief } } ORDER BY ?property ?object`);
  return rows.map(row => ({ ...connectionOf(row), id: `${row.subject.value}|${localName(row.property.value)}|${row.object.value}`,
    event: row.subject.value }));
}

/** Runs a query over the IRIs of a list, a portion at a time. */
async function inPortions(ids, query, size = PORTION) {
  const rows = [];
  for (let from = 0; from < ids.length; from += size) {
    rows.push(...await select(query(ids.slice(from, from + size).map(iri).join(' '))));
  }
  return rows;
}

/** The edge with that IRI, or undefined. */
export async function findEdge(id) {
  return edgesOf(await select(`SELECT DISTINCT * { ?edge a dl:Edge . ${EDGE} FILTER(?edge = ${iri(id)}) } LIMIT 1`))[0];
}

function edgesOf(rows) {
  return [...new Map(rows.map(row => [row.edge.value, { ...connectionOf(row), id: row.edge.value, event: row.event?.value ?? null }]))
    .values()];
}

function connectionOf(row) {
  return { subject: nodeId(row.subject), property: row.property.value, object: nodeId(row.object),
    status: localName(row.status.value), outlets: Number(row.outlets?.value ?? 1),
    belief: row.belief ? Number(row.belief.value) : null };
}

/** A value has no IRI; it is known by its text. */
function nodeId(term) {
  return term.type === 'literal' ? `value:${term.value}` : term.value;
}

/** What the things are called and what they are: Map from id to {id, label, classes, also, same}. */
export async function describe(ids) {
  const things = new Map(ids.map(id => [id, { id, label: null, classes: [], also: [], same: [] }]));
  for (const thing of things.values()) if (isValue(thing.id)) thing.label = thing.id.slice('value:'.length);
  const rows = await inPortions(ids.filter(id => !isValue(id)), list => `SELECT ?thing ?property ?value {
    VALUES ?thing { ${list} }
    VALUES ?property { rdf:type skos:prefLabel skos:altLabel rdfs:label owl:sameAs dl:status }
    ?thing ?property ?value } ORDER BY ?thing ?property ?value`, PORTION / 2);
  for (const { thing, property, value } of rows) note(things.get(thing.value), localName(property.value), value.value);
  for (const thing of things.values()) thing.label ??= localName(thing.id).replaceAll('_', ' ');
  return things;
}

function note(thing, property, value) {
  if (property === 'type' && !thing.classes.includes(value)) thing.classes.push(value);
  else if (property === 'prefLabel') thing.label = value;
  else if (property === 'label') thing.label ??= value;
  else if (property === 'status') thing.status = localName(value);
  else if (property === 'altLabel' && !thing.also.includes(value)) thing.also.push(value);
  else if (property === 'sameAs' && !thing.same.includes(value)) thing.same.push(value);
}

/**
 * Who tells of the connections and when: Map from id to {outlets, from, until}. The time is that of the event; where it
 * is not known, the days on which the articles came out; null where these are not known either.
 */
export async function circumstances(connections) {
  const edges = connections.filter(one => kindOf(one.id) === 'edge').map(one => one.id);
  const events = [...new Set(connections.filter(one => isEvent(one.subject)).map(one => one.subject))];
  const [told, toldOfEvents] = await Promise.all([
    inPortions(edges, list => circumstancesQuery(list, `?one dl:evidence ?claim . OPTIONAL { ?one dl:event ?event . ${TIMES} }`)),
    inPortions(events, list => circumstancesQuery(list, `?claim dl:event ?one . BIND(?one AS ?event) ${TIMES}`))]);
  const known = new Map();
  for (const row of [...told, ...toldOfEvents]) add(known, row);
  return new Map(connections.map(one => [one.id, known.get(isEvent(one.subject) ? one.subject : one.id)
    ?? { outlets: [], from: null, until: null }]));
}

const TIMES = 'OPTIONAL { ?event sem:hasEarliestBeginTimeStamp ?begin } OPTIONAL { ?event sem:hasLatestEndTimeStamp ?end }';

const circumstancesQuery = (list, claims) => `SELECT DISTINCT ?one ?outlet ?published ?begin ?end {
    VALUES ?one { ${list} } ${claims} ?claim dl:article ?article .
    OPTIONAL { ?article schema:publisher/skos:prefLabel ?publisher }
    OPTIONAL { ?article dl:source ?source }
    BIND(COALESCE(STR(?publisher), ?source) AS ?outlet)
    OPTIONAL { ?article schema:datePublished ?published } }`;

function add(known, { one, outlet, published, begin, end }) {
  const told = known.get(one.value) ?? { outlets: [], from: null, until: null };
  known.set(one.value, told);
  if (outlet && !told.outlets.includes(outlet.value)) told.outlets.push(outlet.value);
  const days = [begin ?? end ?? published, end ?? begin ?? published].map(term => term?.value.slice(0, 10) ?? null);
  if (days[0] && (!told.from || days[0] < told.from)) told.from = days[0];
  if (days[1] && (!told.until || days[1] > told.until)) told.until = days[1];
}
