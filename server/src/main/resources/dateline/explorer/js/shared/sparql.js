// Asking the server.

import { request } from './server.js';

export const PREFIXES = {
  dl: 'https://w3id.org/dateline/ontology#',
  schema: 'https://schema.org/',
  sem: 'http://semanticweb.cs.vu.nl/2009/11/sem/',
  nif: 'http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#',
  itsrdf: 'http://www.w3.org/2005/11/its/rdf#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  qudt: 'http://qudt.org/schema/qudt/',
  unit: 'http://qudt.org/vocab/unit/',
  dcterms: 'http://purl.org/dc/terms/',
  text: 'http://jena.apache.org/text#',
  wd: 'http://www.wikidata.org/entity/',
  wdt: 'http://www.wikidata.org/prop/direct/',
  dbr: 'http://dbpedia.org/resource/',
};

/** The prefixes of a kind of data; their IRIs begin as the server says. */
export function dataPrefixes(idBase) {
  return { ent: `${idBase}entity/`, ev: `${idBase}event/`, clm: `${idBase}claim/`, art: `${idBase}article/`,
    edge: `${idBase}edge/` };
}

export function prologue(prefixes) {
  return Object.entries(prefixes).map(([name, iri]) => `PREFIX ${name}: <${iri}>`).join('\n');
}

/** An IRI as SPARQL writes it; throws when it is none, so that no address can change a query. */
export function iri(value) {
  if (!/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i.test(value)) throw new Error(`'${value}' is not an IRI`);
  return `<${value}>`;
}

/** A string as SPARQL writes it. */
export function string(value) {
  const escapes = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r' };
  return `"${value.replace(/[\\"\n\r]/g, c => escapes[c])}"`;
}

/** Runs a SELECT query. A row is an object from variable to {type, value}; unbound ones are missing. */
export async function select(query, signal) {
  const response = await ask(query, 'application/sparql-results+json', signal);
  return (await response.json()).results.bindings;
}

/** Runs a CONSTRUCT or DESCRIBE query; gives Turtle. */
export async function construct(query, signal) {
  return (await ask(query, 'text/turtle', signal)).text();
}

function ask(query, accept, signal) {
  return request('/sparql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/sparql-query', Accept: accept },
    body: `${prologue(PREFIXES)}\n${query}`,
    signal,
  });
}
