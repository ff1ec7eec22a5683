// What the terms of the ontology look like: families of classes, and the status of an edge.

import { PREFIXES, select } from './sparql.js';

/** Families by the class at their root; --NAME in base.css is the colour. */
const FAMILIES = [
  { root: 'Person', label: 'Person', colour: '--person', shape: 'ellipse' },
  { root: 'Organization', label: 'Organization', colour: '--organization', shape: 'round-rectangle' },
  { root: 'Group', label: 'Group', colour: '--group', shape: 'round-octagon' },
  { root: 'Place', label: 'Place', colour: '--place', shape: 'round-hexagon' },
  { root: 'Artifact', label: 'Weapon or product', colour: '--artifact', shape: 'round-diamond' },
  { root: 'Position', label: 'Office', colour: '--position', shape: 'round-tag' },
];
const OTHER = { root: 'Thing', label: 'Other', colour: '--thing', shape: 'round-triangle' };
const DIRECT = { Weapon: 'Artifact', Vehicle: 'Artifact', Product: 'Artifact', Country: 'Place', Region: 'Place',
  City: 'Place' };

export const families = [...FAMILIES, OTHER];

/** The values of dl:status, the surest first. */
export const statuses = [
  { name: 'Reported', line: 'solid', colour: '--reported', meaning: 'articles assert it' },
  { name: 'Disputed', line: 'dashed', dashes: [10, 3], colour: '--disputed', meaning: 'asserted and denied' },
  { name: 'Expected', line: 'dashed', dashes: [6, 4], colour: '--expected', meaning: 'planned' },
  { name: 'Unconfirmed', line: 'dashed', dashes: [3, 4], colour: '--unconfirmed', meaning: 'uncertain' },
  { name: 'Hypothetical', line: 'dashed', dashes: [2, 4], colour: '--hypothetical', meaning: 'only if' },
  { name: 'Denied', line: 'dashed', dashes: [8, 3, 2, 3], colour: '--denied', meaning: 'denied by all who speak of it' },
];

export const statusOf = name => statuses.find(status => status.name === name) ?? statuses[3];

let parents = new Map();
let labels = new Map();

/** Reads the classes and properties; to be called before the functions below. */
export async function loadOntology() {
  const rows = await select(`SELECT ?term ?label ?parent {
    GRAPH <https://w3id.org/dateline/ontology> {
      ?term rdfs:label ?label .
      OPTIONAL { ?term rdfs:subClassOf ?parent } } }`);
  parents = new Map();
  labels = new Map();
  for (const { term, label, parent } of rows) {
    labels.set(term.value, label.value);
    if (parent) parents.set(term.value, [...(parents.get(term.value) ?? []), parent.value]);
  }
}

/** The family of a thing by its classes. */
export function familyOf(classes) {
  const seen = new Set(classes);
  for (const one of seen) (parents.get(one) ?? []).forEach(parent => seen.add(parent));
  const names = new Set([...seen].map(localName));
  for (const name of [...names]) if (DIRECT[name]) names.add(DIRECT[name]);
  return FAMILIES.find(family => names.has(family.root)) ?? OTHER;
}

/** A term in words: its label, or its name split into words. */
export function inWords(term) {
  return labels.get(term) ?? localName(term).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** A class in words, with a capital. */
export function className(term) {
  const words = inWords(term);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function localName(term) {
  return decodeURIComponentSafely(term.slice(Math.max(term.lastIndexOf('#'), term.lastIndexOf('/')) + 1));
}

function decodeURIComponentSafely(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The names of all classes and properties of the ontology. */
export const terms = () => [...labels.keys()].filter(term => term.startsWith(PREFIXES.dl));
