// What the terms of the ontology look like: families of classes, the status of an edge, names in words.

import { PREFIXES, select } from './sparql.js';

/** Families by the class at their root; the colour is one of base.css, the shape is Cytoscape's name for it. */
export const families = [
  { root: 'Person', label: 'Person', colour: '--person', shape: 'ellipse' },
  { root: 'Organization', label: 'Organization', colour: '--organization', shape: 'round-rectangle' },
  { root: 'Group', label: 'Group', colour: '--group', shape: 'octagon' },
  { root: 'Place', label: 'Place', colour: '--place', shape: 'hexagon' },
  { root: 'Artifact', label: 'Weapon or product', colour: '--artifact', shape: 'diamond' },
  { root: 'Position', label: 'Office', colour: '--position', shape: 'tag' },
  { root: 'Event', label: 'Event', colour: '--event', shape: 'star' },
  { root: 'Thing', label: 'Other', colour: '--thing', shape: 'triangle' },
];
const OTHER = families.at(-1);

/** The values of dl:status, the surest first. */
export const statuses = [
  { name: 'Reported', dashes: null, colour: '--reported', meaning: 'articles assert it' },
  { name: 'Disputed', dashes: [10, 3], colour: '--disputed', meaning: 'asserted by some, denied by others' },
  { name: 'Expected', dashes: [6, 4], colour: '--expected', meaning: 'planned' },
  { name: 'Unconfirmed', dashes: [3, 4], colour: '--unconfirmed', meaning: 'uncertain' },
  { name: 'Hypothetical', dashes: [2, 4], colour: '--hypothetical', meaning: 'only if' },
  { name: 'Denied', dashes: [8, 3, 2, 3], colour: '--denied', meaning: 'denied by all who speak of it' },
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
  for (const one of seen) (parents.get(one) ?? []).forEach(parent => seen.add(parent)); // a set grows while it is walked
  const names = new Set([...seen].map(localName));
  return families.find(family => family !== OTHER && names.has(family.root)) ?? OTHER;
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

/** "1 claim", "2 claims". */
export const count = (n, singular, plural = `${singular}s`) => `${n.toLocaleString('en')} ${n === 1 ? singular : plural}`;
