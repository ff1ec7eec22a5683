// The questions that the page of an event asks.

import { kindOf } from '../shared/links.js';
import { iri, PREFIXES, select } from '../shared/sparql.js';
import { localName } from '../shared/vocabulary.js';

/** Properties of dl: that are no roles. */
const NO_ROLES = new Set(['status', 'outlets', 'denials', 'belief', 'quantity', 'timeText']);

/**
 * The event: {id, label, classes, status, outlets, denials, belief, quantities, times, roles}. A role is {name, fillers,
 * words}: fillers are {id, label, classes}, words are what articles say. Null when the graph does not know it.
 */
export async function findEvent(id) {
  if (kindOf(id) !== 'event') return null;
  const rows = await select(`SELECT DISTINCT ?property ?value ?label (GROUP_CONCAT(DISTINCT ?class; separator=" ") AS ?classes) {
    ${iri(id)} ?property ?value .
    OPTIONAL { ?value skos:prefLabel ?name }
    OPTIONAL { ?value rdfs:label ?title }
    OPTIONAL { ?value a ?class }
    BIND(COALESCE(?name, ?title) AS ?label)
  } GROUP BY ?property ?value ?label ORDER BY ?property ?value`);
  const found = rows.filter(row => row.property);
  if (found.length === 0) return null;
  const values = name => found.filter(row => localName(row.property.value) === name).map(row => row.value.value);
  return { id, label: values('label')[0] ?? localName(id), classes: values('type'),
    status: localName(values('status')[0] ?? 'Unconfirmed'),
    outlets: Number(values('outlets')[0] ?? 0), denials: Number(values('denials')[0] ?? 0),
      belief: Number(values('belief')[0] ?? 0),
    quantities: values('quantity'), times: { words: values('timeText'), first: values('hasEarliestBeginTimeStamp')
      .sort()[0] ?? null,
      last: values('hasLatestEndTimeStamp').sort().at(-1) ?? null }, roles: rolesIn(found) };
}

function rolesIn(rows) {
  const roles = new Map();
  const role = name => {
    if (!roles.has(name)) roles.set(name, { name, fillers: [], words: [] });
    return roles.get(name);
  };
  for (const { property, value, label, classes } of rows) {
    if (!property.value.startsWith(PREFIXES.dl)) continue;
    const name = localName(property.value);
    if (NO_ROLES.has(name)) continue;
    if (value.type === 'uri') role(name).fillers.push({ id: value.value,
      label: label?.value ?? localName(value.value).replaceAll('_', ' '), classes: classes?.value.split(' ')
        .filter(Boolean) ?? [] });
    else if (name.endsWith('Text')) role(name.slice(0, -'Text'.length)).words.push(value.value);
  }
  return [...roles.values()];
}

/** Events in which this one has a role: who denies, announces, criticizes it, ...: [{id, label, type, role, status}]. */
export async function eventsAround(id) {
  const rows = await select(`SELECT ?event ?role ?status (SAMPLE(?name) AS ?label) (SAMPLE(?class) AS ?type) {
    ?event ?role ${iri(id)} ; rdfs:label ?name ; a ?class .
    OPTIONAL { ?event dl:status ?status }
    FILTER(?class != dl:Edge)
  } GROUP BY ?event ?role ?status ORDER BY ?event`);
  return rows.filter(row => row.event).map(row => ({ id: row.event.value, label: row.label.value, type: row.type.value,
    role: row.role.value, status: localName(row.status?.value ?? 'Unconfirmed') }));
}

/** The edges that follow from it: [{id, property, subject, object, status}], the ends by their names. */
export async function edgesFrom(id) {
  const rows = await select(`SELECT ?edge ?property ?status (SAMPLE(?from) AS ?subject) (SAMPLE(?to) AS ?object) {
    ?edge dl:event ${iri(id)} ; a dl:Edge ; rdf:subject ?s ; rdf:predicate ?property ; rdf:object ?o ; dl:status ?status .
    ?s skos:prefLabel ?from . ?o skos:prefLabel|rdfs:label ?to
  } GROUP BY ?edge ?property ?status ORDER BY ?edge`);
  return rows.filter(row => row.edge).map(row => ({ id: row.edge.value, property: row.property.value,
    subject: row.subject.value,
    object: row.object.value, status: localName(row.status.value) }));
}
