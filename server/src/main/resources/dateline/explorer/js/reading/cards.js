// What was understood at a place, in words: a card for each entity, event, relation and attribution.

import { h, webLink } from '../shared/dom.js';
import { factualityBadge, shapeOf, statusBadge } from '../shared/glyphs.js';
import { toEntity, toEvent, toGraph } from '../shared/links.js';
import { className, familyOf, inWords } from '../shared/vocabulary.js';
import { isPlain, term } from './facts.js';

const KINDS = { name: 'a name', nominal: 'a description', pronoun: 'a pronoun' };

/**
 * Makes the cards for one text.
 *
 * @param known tells whether the graph has a page for an IRI
 * @param statusOfEvent gives the status of an event in the graph, or null
 */
export class Cards {
  constructor(reading, { known, statusOfEvent = () => null }) {
    this.reading = reading;
    this.known = known;
    this.statusOfEvent = statusOfEvent;
  }

  /** One card for each thing that the annotations belong to. */
  of(annotations) {
    const seen = new Map();
    for (const one of annotations) {
      if (one.kind === 'attribution' && one.part === 'content' && annotations.length > 1) continue;
      if (one.part === 'role' || one.part === 'time') continue;
      if (!seen.has(one.of)) seen.set(one.of, one);
    }
    return [...seen.values()].map(one => this[one.kind](one.of, one));
  }

  entity(entity, annotation) {
    const mention = annotation?.mention;
    return h('article', { class: 'card understood' },
      h('p', { class: 'kind' }, shapeOf(familyOf([term(entity.class)])), className(term(entity.class))),
      h('h3', { dir: 'auto' }, this.#entityName(entity)),
      mention && h('p', {}, 'Here as ', KINDS[mention.kind] ?? mention.kind,
        `; ${times(entity.mentions.length)} in this text.`),
      entity.wikidata ? h('p', { class: 'links' }, webLink(`https://www.wikidata.org/wiki/${entity.wikidata}`,
        `Wikidata ${entity.wikidata}`),
        webLink(`https://en.wikipedia.org/wiki/${encodeURIComponent(entity.wikipedia)}`, 'Wikipedia'),
        h('span', { class: 'note' }, `link ${entity.linkScore?.toFixed(2) ?? ''}`))
        : entity.linkCandidates?.length > 0 && h('p', { class: 'note' }, 'May be any of ',
          entity.linkCandidates.map(candidate => candidate.wikipedia.replaceAll('_', ' ')).join(', '), '; not linked.'),
      this.#pages(entity.iri, toEntity));
  }

  #pages(iri, toPage) {
    return this.known(iri) && h('p', { class: 'actions' }, h('a', { class: 'button', href: toPage(iri) }, 'Its page'),
      h('a', { class: 'button', href: toGraph(iri) }, 'In the graph'));
  }

  event(event) {
    const status = this.statusOfEvent(event.iri);
    return h('article', { class: 'card understood' },
      h('p', { class: 'kind' }, shapeOf(familyOf([term('Event')])), isPlain(event)
        ? 'Not understood: only the verb is noted' : className(term(event.type)),
        event.plover && h('span', { class: 'plover', title: 'Class of the PLOVER event ontology' }, event.plover)),
      h('h3', { dir: 'auto' }, event.label),
      h('p', { class: 'says' }, factualityBadge(event.factuality), ' by ', ...this.#claimant(event),
        status && h('span', { class: 'overall' }, '; in all articles ', statusBadge(status))),
      this.#roles(event),
      h('p', { class: 'note' }, `Confidence ${event.confidence.toFixed(2)}, rule `, h('code', {}, event.rule)),
      this.#pages(event.iri, toEvent));
  }

  #roles(event) {
    const rows = event.roles.map(role => [inWords(term(role.role)), this.#filler(role)]);
    if (event.time) rows.push(['time', `${event.time.text}${dates(event.time)}`]);
    return rows.length === 0 ? null : h('dl', { class: 'roles' },
      rows.map(([name, value]) => [h('dt', {}, name), h('dd', { dir: 'auto' }, value)]).flat());
  }

  #filler(role) {
    const entity = role.entity && this.reading.entities.get(role.entity);
    if (entity) return role.text === entity.label ? this.#entityName(entity)
      : h('span', {}, role.text, ' → ', this.#entityName(entity));
    const event = role.event && this.reading.events.get(role.event);
    return event && this.known(event.iri) ? h('a', { href: toEvent(event.iri) }, role.text) : role.text;
  }

  relation(relation) {
    const subject = this.reading.entities.get(relation.subject);
    const of = relation.of && this.reading.entities.get(relation.of);
    const object = typeof relation.object === 'string' ? this.reading.entities.get(relation.object) : null;
    return h('article', { class: 'card understood' },
      h('p', { class: 'kind' }, 'Relation'),
      h('h3', { dir: 'auto' }, subject ? this.#entityName(subject) : '?',
        h('span', { class: 'verb' }, ` ${inWords(term(relation.property))} `),
        object ? this.#entityName(object) : value(relation.object), of && [' of ', this.#entityName(of)]),
      h('p', { class: 'says' }, factualityBadge(relation.factuality), ' by ', ...this.#claimant(relation)),
      relation.inferredFrom && h('p', { class: 'note' }, `Not said, but follows from ${this.#basis(relation.inferredFrom)}.`),
      h('p', { class: 'note' }, `Confidence ${relation.confidence.toFixed(2)}, rule `, h('code', {}, relation.rule)));
  }

  /** What a relation that no sentence says follows from, in words. */
  #basis(basis) {
    if (basis.wikidata) return `what is known of ${basis.wikidata}`;
    return basis.start === undefined ? 'another relation' : `the description “${this.reading.words(basis)}”`;
  }

  attribution(attribution) {
    const { reading } = this;
    return h('article', { class: 'card understood' },
      h('p', { class: 'kind' }, 'Somebody says so'),
      h('h3', { dir: 'auto' }, ...this.#source(attribution), attribution.cue
        && h('span', { class: 'verb' }, ` ${reading.words(attribution.cue)}`)),
      attribution.content && h('blockquote', { dir: 'auto' }, reading.words(attribution.content)));
  }

  #source(attribution) {
    const entity = this.reading.entities.get(attribution.claimant);
    const words = attribution.source ? this.reading.words(attribution.source) : null;
    if (!entity) return [words ?? 'Somebody unnamed'];
    return words && words !== entity.label ? [words, ' → ', this.#entityName(entity)] : [this.#entityName(entity)];
  }

  #claimant(claim) {
    const cue = claim.cue ? ` (“${this.reading.words(claim.cue)}”)` : '';
    if (claim.claimant === null) return ['the article', cue];
    const entity = this.reading.entities.get(claim.claimant);
    return [entity ? this.#entityName(entity) : 'somebody unnamed', cue];
  }

  #entityName(entity) {
    return this.known(entity.iri) ? h('a', { href: toEntity(entity.iri) }, entity.label) : entity.label;
  }
}

const times = n => (n === 1 ? 'once' : `${n} times`);

const dates = ({ first, last }) => (!first ? '' : first === last ? ` (${first})` : ` (${first} to ${last})`);

const value = object => [object.value, object.unit].filter(Boolean).join(' ');
