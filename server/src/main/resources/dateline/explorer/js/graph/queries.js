// A drawing that starts from a query: the things of this graph that its answer names.

import { kindOf } from '../shared/links.js';
import { request } from '../shared/server.js';
import { iri, PREFIXES, prologue, select } from '../shared/sparql.js';

/** More things than this cannot be drawn in a way that says something. */
export const MOST_THINGS = 2500;

/** The entities and events that an answer names, and the ends of the edges that it names, in its order. */
export async function thingsOfQuery(query) {
  const named = [...new Set(await irisOf(query))];
  const edges = named.filter(id => kindOf(id) === 'edge').slice(0, MOST_THINGS);
  const ends = edges.length === 0 ? [] : await select(`SELECT ?edge ?subject ?object {
    VALUES ?edge { ${edges.map(iri).join(' ')} } ?edge rdf:subject ?subject ; rdf:object ?object }`);
  const things = [...named, ...ends.flatMap(row => [row.subject.value, row.object.value])];
  return [...new Set(things)].filter(id => kindOf(id) === 'entity' || kindOf(id) === 'event').slice(0, MOST_THINGS);
}

/** The query is the reader's own, so prefixes that it does not declare are added, not those that it does. */
async function irisOf(query) {
  const missing = Object.fromEntries(Object.entries(PREFIXES)
    .filter(([name]) => !new RegExp(`PREFIX\\s+${name}:`, 'i').test(query)));
  const response = await request('/sparql', { method: 'POST', body: `${prologue(missing)}\n${query}`,
    headers: { 'Content-Type': 'application/sparql-query', Accept: 'application/sparql-results+json, application/rdf+json' } });
  const answer = await response.json();
  return answer.results ? ofTable(answer.results.bindings) : ofTriples(answer);
}

const ofTable = rows => rows.flatMap(row => Object.values(row)).filter(term => term.type === 'uri').map(term => term.value);

/** RDF/JSON: subject, then predicate, then the objects. */
const ofTriples = graph => Object.entries(graph).flatMap(([subject, properties]) => [subject,
  ...Object.values(properties).flat().filter(term => term.type === 'uri').map(term => term.value)]);
