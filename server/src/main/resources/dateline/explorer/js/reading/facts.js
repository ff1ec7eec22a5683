// The facts of a text, as /api/facts and /api/extract give them, made ready to be shown in the text: what stands where.
// Offsets are UTF-16 units, as JavaScript counts.

import { PREFIXES } from '../shared/sparql.js';

/** The class of an event whose verb no rule knows. */
const PLAIN = 'Event';

/**
 * @typedef {object} Annotation  something that was understood at a place
 * @property {number} start
 * @property {number} end
 * @property {string} part  'mention', 'trigger', 'cue', 'source', 'content', 'object', 'role' or 'time'
 * @property {string} kind  what it belongs to: 'entity', 'event', 'relation' or 'attribution'
 * @property {object} of    the entity, event, relation or attribution
 */

/** Parts that can be pointed at; the others are shown with them. */
export const MARKS = new Set(['mention', 'trigger', 'cue', 'object']);

export class Reading {
  constructor(facts) {
    this.facts = facts;
    this.text = facts.document.text;
    this.entities = new Map(facts.entities.map(entity => [entity.id, entity]));
    this.events = new Map(facts.events.map(event => [event.id, event]));
    this.annotations = [...mentions(facts), ...events(facts), ...relations(facts), ...attributions(facts)]
      .filter(one => one.end > one.start && one.end <= this.text.length)
      .sort((a, b) => a.start - b.start || b.end - a.end);
    this.passages = passages(facts, this.text);
  }

  /** The share of the text's letters that stand in a sentence of which at least one thing was understood. */
  get understood() {
    const all = letters(this.text);
    const not = this.passages.reduce((sum, passage) => sum + letters(this.text.slice(passage.start, passage.end)), 0);
    return all === 0 ? 0 : 1 - not / all;
  }

  words({ start, end }) {
    return this.text.slice(start, end);
  }
}

/** The IRI of a class or property of the ontology. */
export const term = name => PREFIXES.dl + name;

export const isPlain = event => event.type === PLAIN;

const at = (span, part, kind, of) => ({ start: span.start, end: span.end, part, kind, of });

function mentions(facts) {
  return facts.entities.flatMap(entity => entity.mentions.map(mention =>
    ({ ...at(mention, 'mention', 'entity', entity), mention })));
}

function events(facts) {
  return facts.events.flatMap(event => [
    at(event.trigger, 'trigger', 'event', event),
    ...event.roles.map(role => ({ ...at(role, 'role', 'event', event), role })),
    ...(event.time ? [at(event.time, 'time', 'event', event)] : []),
  ]);
}

function relations(facts) {
  return facts.relations.filter(relation => relation.objectMention)
    .map(relation => at(relation.objectMention, 'object', 'relation', relation));
}

function attributions(facts) {
  return facts.attributions.flatMap(attribution => [
    ...['source', 'cue', 'content'].filter(part => attribution[part])
      .map(part => at(attribution[part], part, 'attribution', attribution)),
  ]);
}

/**
 * What no rule understood, in the order of the text: {start, end, events}. `events` are those that were noted there
 * with their verb alone; where there are none, nothing at all was taken from the passage.
 */
function passages(facts, text) {
  const sentences = new Map();
  for (const claim of [...facts.events, ...facts.relations]) {
    const { start, end } = claim.sentence;
    const key = `${start} ${end}`;
    if (!sentences.has(key)) sentences.set(key, { start, end, known: false, events: [] });
    const sentence = sentences.get(key);
    if (claim.trigger && isPlain(claim)) sentence.events.push(claim);
    else sentence.known = true;
  }
  const found = [];
  let from = 0;
  for (const sentence of [...sentences.values()].sort((a, b) => a.start - b.start || b.end - a.end)) {
    found.push(...trimmed(text, from, sentence.start));
    if (!sentence.known && sentence.start >= from) found.push({ start: sentence.start, end: sentence.end,
      events: sentence.events });
    from = Math.max(from, sentence.end);
  }
  return [...found, ...trimmed(text, from, text.length)];
}

function trimmed(text, start, end) {
  if (end <= start) return [];
  const between = text.slice(start, end);
  const lead = between.length - between.trimStart().length;
  const length = between.trim().length;
  return /[\p{L}\p{N}]/u.test(between) ? [{ start: start + lead, end: start + lead + length, events: [] }] : [];
}

const letters = text => text.replace(/\s+/g, '').length;
