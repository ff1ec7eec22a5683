// The questions that the first page asks; each list is short and best first.

import { select } from '../shared/sparql.js';
import { localName } from '../shared/vocabulary.js';

const ROWS = 8;

/** How much there is: {articles, entities, events, claims, edges, first, last}; dates are null where none is known. */
export async function summary() {
  const [row] = await select(`SELECT * {
    { SELECT (COUNT(*) AS ?articles) { ?article a schema:NewsArticle } }
    { SELECT (MIN(?date) AS ?published) (MAX(?date) AS ?publishedLast) { ?article schema:datePublished ?date } }
    { SELECT (COUNT(DISTINCT ?entity) AS ?entities) { ?entity skos:prefLabel ?name } }
    { SELECT (COUNT(*) AS ?claims) { ?claim a dl:Claim } }
    { SELECT (COUNT(*) AS ?edges) { ?edge a dl:Edge } }
    { SELECT (COUNT(*) AS ?known) { ?one dl:status ?status } }
    { SELECT (MIN(?time) AS ?earliest) { ?event sem:hasEarliestBeginTimeStamp ?time } }
    { SELECT (MAX(?time) AS ?latest) { ?event sem:hasLatestEndTimeStamp ?time } } }`);
  const number = name => Number(row[name].value);
  return { articles: number('articles'), entities: number('entities'), claims: number('claims'), edges: number('edges'),
    events: number('known') - number('edges'), // edges and events have a status, nothing else has
    published: span(row.published, row.publishedLast), happened: span(row.earliest, row.latest) };
}

const span = (first, last) => (first && last ? { first: first.value, last: last.value } : null);

/** Entities that most claims connect with others. */
export async function busiest() {
  const rows = await select(`SELECT ?thing ?claims (SAMPLE(?name) AS ?label) (SAMPLE(?class) AS ?type) {
    { SELECT ?thing (COUNT(DISTINCT ?claim) AS ?claims) {
        ?edge a dl:Edge ; rdf:subject|rdf:object ?thing ; dl:evidence ?claim .
        FILTER(isIRI(?thing)) FILTER NOT EXISTS { ?thing a dl:Position }
      } GROUP BY ?thing ORDER BY DESC(?claims) ?thing LIMIT ${ROWS + 2} }
    ?thing skos:prefLabel ?name ; a ?class
  } GROUP BY ?thing ?claims ORDER BY DESC(?claims) ?thing`);
  return rows.map(row => ({ id: row.thing.value, label: row.label.value, classes: [row.type.value],
    claims: Number(row.claims.value) }));
}

const EVENT = `?event dl:status ?status ; rdfs:label ?name ; a ?class ; dl:outlets ?outlets ; dl:denials ?denials .
  OPTIONAL { ?event sem:hasEarliestBeginTimeStamp ?begin }`;

/** What the newest articles tell, what most outlets tell first; events of the classes that the lexicon knows. */
export async function latestEvents() {
  return events(await select(`SELECT ?event ?published (SAMPLE(?name) AS ?label) (SAMPLE(?class) AS ?type)
      (SAMPLE(?status) AS ?state) ?outlets ?denials (MIN(?begin) AS ?time) {
    { SELECT ?event (MAX(?date) AS ?published) {
        ?claim dl:event ?event ; dl:article ?article . OPTIONAL { ?article schema:datePublished ?date }
      } GROUP BY ?event }
    ${EVENT}
    FILTER(?class != dl:Event)
  } GROUP BY ?event ?published ?outlets ?denials ORDER BY DESC(?published) DESC(?outlets) DESC(?time) ?event LIMIT ${ROWS}`));
}

/** What somebody denies: first what others assert. */
export async function contested() {
  return events(await select(`SELECT ?event (SAMPLE(?name) AS ?label) (SAMPLE(?class) AS ?type) (SAMPLE(?status) AS ?state)
      ?outlets ?denials (MIN(?begin) AS ?time) {
    ${EVENT}
    FILTER(?denials > 0)
  } GROUP BY ?event ?outlets ?denials ORDER BY DESC(?outlets > 0) (?type = dl:Event) DESC(?outlets + ?denials) ?event
    LIMIT ${ROWS}`));
}

function events(rows) {
  return rows.filter(row => row.event).map(row => ({ id: row.event.value, label: row.label.value, type: row.type.value,
    status: localName(row.state.value), outlets: Number(row.outlets.value), denials: Number(row.denials.value),
    published: row.published?.value ?? null, time: row.time?.value ?? null }));
}

/** The newest articles. */
export async function articles() {
  const rows = await select(`SELECT ?article ?headline ?source ?published (SAMPLE(?name) AS ?outlet) (COUNT(DISTINCT ?claim) AS ?claims) {
    ?article a schema:NewsArticle .
    OPTIONAL { ?article schema:headline ?headline }
    OPTIONAL { ?article dl:source ?source }
    OPTIONAL { ?article schema:datePublished ?published }
    OPTIONAL { ?article schema:publisher/skos:prefLabel ?name }
    OPTIONAL { ?claim dl:article ?article ; a dl:Claim }
  } GROUP BY ?article ?headline ?source ?published ORDER BY DESC(?published) ?article LIMIT ${ROWS}`);
  return rows.filter(row => row.article).map(row => ({ id: row.article.value,
    title: row.headline?.value ?? localName(row.source?.value ?? row.article.value),
    outlet: row.outlet?.value ?? null, published: row.published?.value ?? null, claims: Number(row.claims.value) }));
}
