// The questions that the page of an entity asks.

import { iri, select } from '../shared/sparql.js';
import { localName } from '../shared/vocabulary.js';

const MOST_EDGES = 600;
const MOST_EVENTS = 500;
/** Stands for a day that is not known: the smallest of a group with an unbound value is an error in SPARQL. */
const NEVER = '"9999-12-31"^^xsd:date';

/** What it is called and what it is: {id, label, classes, also, same}; null when the graph does not know it. */
export async function findEntity(id) {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(id)) return null;
  const rows = await select(`SELECT DISTINCT ?property ?value {
    VALUES ?property { rdf:type skos:prefLabel skos:altLabel rdfs:label owl:sameAs dl:of schema:description }
    ${iri(id)} ?property ?value } ORDER BY ?property ?value`);
  const values = name => rows.filter(row => localName(row.property.value) === name).map(row => row.value.value);
  const classes = values('type');
  if (classes.length === 0) return null;
  return { id, classes, label: values('prefLabel')[0] ?? values('label')[0] ?? localName(id).replaceAll('_', ' '),
    also: values('altLabel'), same: values('sameAs'), description: values('description')[0] ?? null };
}

/**
 * Its edges, the best supported first: [{id, property, forward, other: {id, label, classes}, status, outlets, denials,
 * belief, isEvent}]; forward when it is the subject; other.id is null for a literal.
 */
export async function edgesOf(id) {
  const rows = await select(`SELECT ?edge ?property ?forward ?other ?status ?outlets ?denials ?belief
      (SAMPLE(?name) AS ?label) (GROUP_CONCAT(DISTINCT ?class; separator=" ") AS ?classes) (SAMPLE(?event) AS ?of) {
    { ?edge rdf:subject ${iri(id)} ; rdf:object ?other BIND(true AS ?forward) }
    UNION { ?edge rdf:object ${iri(id)} ; rdf:subject ?other BIND(false AS ?forward) }
    ?edge a dl:Edge ; rdf:predicate ?property ; dl:status ?status .
    OPTIONAL { ?edge dl:outlets ?outlets }
    OPTIONAL { ?edge dl:denials ?denials }
    OPTIONAL { ?edge dl:belief ?belief }
    OPTIONAL { ?edge dl:event ?event }
    OPTIONAL { ?other skos:prefLabel|rdfs:label ?name }
    OPTIONAL { ?other a ?class }
  } GROUP BY ?edge ?property ?forward ?other ?status ?outlets ?denials ?belief
    ORDER BY DESC(?outlets) DESC(?belief) ?edge LIMIT ${MOST_EDGES}`);
  return rows.filter(row => row.edge).map(row => ({ id: row.edge.value, property: row.property.value,
    forward: row.forward.value === 'true',
    other: { id: row.other.type === 'uri' ? row.other.value : null,
      label: row.label?.value ?? localName(row.other.value).replaceAll('_', ' '),
      classes: row.classes?.value.split(' ').filter(Boolean) ?? [] },
    status: localName(row.status.value), outlets: Number(row.outlets?.value ?? 1), denials: Number(row.denials?.value ?? 0),
    belief: Number(row.belief?.value ?? 0), isEvent: Boolean(row.of) }));
}

/**
 * The events in which it has a part: [{id, label, type, status, outlets, roles, begin, end, told}]. Where no day of the
 * event is known, `begin` is the first day on which it was told of, and `told` is true; or null.
 */
export async function eventsOf(id) {
  const rows = await select(`SELECT ?event ?status ?outlets (SAMPLE(?name) AS ?label) (SAMPLE(?class) AS ?type)
      (GROUP_CONCAT(DISTINCT ?role; separator=" ") AS ?roles) (MIN(?first) AS ?begin) (MAX(?last) AS ?end)
      (MIN(COALESCE(?published, ${NEVER})) AS ?told) {
    { SELECT DISTINCT ?event ?role ?status { ?event ?role ${iri(id)} ; dl:status ?status . FILTER(?role NOT IN (rdf:subject, rdf:object)) } LIMIT ${MOST_EVENTS} }
    ?event rdfs:label ?name ; a ?class .
    OPTIONAL { ?event dl:outlets ?outlets }
    OPTIONAL { ?event sem:hasEarliestBeginTimeStamp ?first }
    OPTIONAL { ?event sem:hasLatestEndTimeStamp ?last }
    OPTIONAL { ?claim dl:event ?event ; dl:article/schema:datePublished ?published }
  } GROUP BY ?event ?status ?outlets ORDER BY DESC(?outlets) ?event`);
  return rows.filter(row => row.event).map(row => ({ id: row.event.value, label: row.label.value, type: row.type.value,
    status: localName(row.status.value), outlets: Number(row.outlets?.value ?? 0), roles: row.roles.value.split(' '),
    ...timeOf(row) }));
}

function timeOf({ begin, end, told }) {
  if (begin) return { begin: begin.value, end: end?.value ?? null, told: false };
  const known = told && !NEVER.includes(told.value);
  return { begin: known ? told.value : null, end: null, told: Boolean(known) };
}

/** The articles that speak of it, the one that does so most first: [{id, title, publisher, published, mentions}]. */
export async function articlesOf(id) {
  const rows = await select(`SELECT ?article ?mentions ?headline ?source ?published (SAMPLE(?name) AS ?publisher) {
    { SELECT ?article (COUNT(DISTINCT ?mention) AS ?mentions)
      { ?mention itsrdf:taIdentRef ${iri(id)} ; nif:referenceContext ?article } GROUP BY ?article }
    OPTIONAL { ?article schema:headline ?headline }
    OPTIONAL { ?article dl:source ?source }
    OPTIONAL { ?article schema:datePublished ?published }
    OPTIONAL { ?article schema:publisher/skos:prefLabel ?name }
  } GROUP BY ?article ?mentions ?headline ?source ?published ORDER BY DESC(?mentions) ?article`);
  return rows.filter(row => row.article).map(row => ({ id: row.article.value, mentions: Number(row.mentions.value),
    title: row.headline?.value ?? localName(row.source?.value ?? row.article.value),
      publisher: row.publisher?.value ?? null,
    published: row.published?.value ?? null }));
}

/** Words that articles attribute to it: [{id, sentence, cue, content, begin, article: {id, title}}]. */
export async function attributionsOf(id, limit) {
  const rows = await select(`SELECT DISTINCT ?attribution ?sentence ?cue ?content ?begin ?article ?headline ?source {
    ?attribution a dl:Attribution ; dl:claimant ${iri(id)} ; nif:anchorOf ?sentence ; dl:article ?article .
    OPTIONAL { ?attribution dl:cue ?cue }
    OPTIONAL { ?attribution dl:contentText ?content }
    OPTIONAL { ?attribution nif:beginIndex ?begin }
    OPTIONAL { ?article schema:headline ?headline }
    OPTIONAL { ?article dl:source ?source }
  } ORDER BY ?article ?begin LIMIT ${limit}`);
  return rows.map(row => ({ id: row.attribution.value, sentence: row.sentence.value, cue: row.cue?.value ?? null,
    content: row.content?.value ?? null, begin: row.begin ? Number(row.begin.value) : undefined,
    article: { id: row.article.value, title: row.headline?.value ?? localName(row.source?.value ?? row.article.value) } }));
}

/** Patterns over ?claim, for claims.js: what is said about it, and what it claims. */
export const about = id =>
  `{ ?event ?role ${iri(id)} . ?claim dl:event ?event } UNION { ?claim rdf:subject|rdf:object ${iri(id)} }`;
export const by = id => `?claim dl:claimant ${iri(id)} .`;

/** How many claims match the pattern. */
export async function countClaims(pattern) {
  const [row] = await select(`SELECT (COUNT(DISTINCT ?claim) AS ?n) { ${pattern} ?claim a dl:Claim }`);
  return Number(row.n.value);
}
