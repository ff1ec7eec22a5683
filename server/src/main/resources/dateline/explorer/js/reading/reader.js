// A text beside what was understood of it: the layers that can be switched, the text, the panel with the place that is
// pointed at, and lists of everything that was found or missed.

import { h } from '../shared/dom.js';
import { factualityBadge, shapeOf } from '../shared/glyphs.js';
import { className, count, familyOf, inWords } from '../shared/vocabulary.js';
import { Cards } from './cards.js';
import { isPlain, Reading, term } from './facts.js';
import { TextView } from './text.js';

const LAYERS = [
  { name: 'names', label: 'Names', title: 'Persons, places and other things that are referred to' },
  { name: 'events', label: 'Events', title: 'What happens' },
  { name: 'sayings', label: 'Who says it', title: 'Who says or thinks what' },
  { name: 'gaps', label: 'Not understood', title: 'Passages of which Dateline took nothing, or only the verb' },
];
const MOST = 200;

/** A reader is made of `element`, the text with its layers, and `panel`, what stands beside it. */
export class Reader {
  #text;
  #cards;
  #spot;
  #pinned = false;

  /** @param options known and statusOfEvent, as for {@link Cards} */
  constructor(facts, options) {
    this.reading = new Reading(facts);
    this.#cards = new Cards(this.reading, options);
    this.#text = new TextView(this.reading, {
      onPoint: annotations => { if (!this.#pinned) this.#inspect(annotations); },
      onPin: (annotations, byKey) => this.#pin(annotations, byKey),
    });
    this.#spot = h('div', { class: 'spot', 'aria-live': 'polite', tabindex: -1 });
    this.element = h('div', { class: `reading ${LAYERS.map(layer => layer.name).join(' ')}` }, this.#layers(),
      h('p', { id: 'reading-keys', class: 'for-readers' },
        'Arrow keys go from mark to mark, Enter keeps one in the panel, Escape lets it go.'),
      this.#text.element);
    this.panel = h('div', { class: 'reading-panel' }, this.#spot, h('div', { class: 'found' }, ...this.#lists()));
    this.#invite();
    const release = event => { if (event.key === 'Escape' && this.#pinned) this.#release(); };
    this.element.addEventListener('keydown', release);
    this.panel.addEventListener('keydown', release);
  }

  /** Brings a place of the text into view. */
  show(place) {
    this.#text.show(place);
  }

  #layers() {
    const { understood, text } = this.reading;
    return h('div', { class: 'layers', role: 'group', 'aria-label': 'Layers' },
      LAYERS.map(({ name, label, title }) => h('button', { type: 'button', class: `layer ${name}`, 'aria-pressed': 'true',
        title,
        onclick: event => {
          const on = this.element.classList.toggle(name);
          event.currentTarget.setAttribute('aria-pressed', String(on));
        } }, label)),
      h('p', { class: 'share', title: 'Letters in sentences of which at least one event or relation was understood' },
        h('span', { class: 'bar', 'aria-hidden': 'true' }, h('i', { style: `width: ${100 * understood}%` })),
        text.trim() === '' ? 'nothing to read' : `${Math.round(100 * understood)} % understood`));
  }

  #invite() {
    this.#spot.replaceChildren(h('p', { class: 'note' }, this.reading.annotations.length === 0
      ? 'Nothing is marked in this text.'
      : 'Point at a marked word to see what was understood; click to keep it here.'));
  }

  #inspect(annotations) {
    const cards = this.#cards.of(annotations);
    if (cards.length === 0) return;
    this.#spot.replaceChildren(...cards);
    this.#text.light(lightsOf(annotations, this.reading));
  }

  #pin(annotations, byKey) {
    this.#pinned = true;
    this.#back = document.activeElement;
    this.#inspect(annotations);
    this.#spot.prepend(h('button', { type: 'button', class: 'release', onclick: () => this.#release() }, 'Let go'));
    this.panel.classList.add('pinned');
    if (byKey) this.#spot.focus();
  }

  #back = null;

  #release() {
    this.#pinned = false;
    this.panel.classList.remove('pinned');
    this.#text.light([]);
    this.#invite();
    this.#back?.focus();
  }

  #lists() {
    const { facts, passages } = this.reading;
    const plain = facts.events.filter(isPlain);
    const pin = (list, name) => item => h('li', {}, h('button',
      { type: 'button', class: 'row', onclick: () => this.#go(item, name) }, ...rowOf[name](item, this.reading)));
    const list = (title, items, name, open = false) => items.length > 0 && h('details', { open },
      h('summary', {}, title, h('span', { class: 'number' }, items.length.toLocaleString('en'))),
      h('ul', {}, items.slice(0, MOST).map(pin(items, name))),
      items.length > MOST
        && h('p', { class: 'note' }, `and ${(items.length - MOST).toLocaleString('en')} more, in the text`));
    return [
      list('Things', facts.entities, 'entity', true),
      list('Events', facts.events.filter(event => !isPlain(event)), 'event', true),
      list('Relations', facts.relations, 'relation'),
      list('Who says what', facts.attributions, 'attribution'),
      list('Verbs noted, not understood', plain, 'event'),
      list('Passages without a claim', passages.filter(passage => passage.events.length === 0), 'passage'),
      facts.issues.length > 0 && h('details', { open: true },
        h('summary', {}, 'Problems', h('span', { class: 'number' }, String(facts.issues.length))),
        h('ul', { class: 'issues' }, facts.issues.slice(0, MOST).map(issue => h('li', {}, issue.message ?? issue.type)))),
    ].filter(Boolean);
  }

  /** Shows an item of a list in the text, and keeps it in the panel. */
  #go(item, name) {
    const place = placeOf[name](item);
    if (place) this.#text.show(place);
    const annotations = this.reading.annotations.filter(one => one.of === item);
    if (annotations.length > 0) this.#pin(annotations, false);
  }
}

const placeOf = {
  entity: entity => entity.mentions[0],
  event: event => event.trigger,
  relation: relation => relation.objectMention ?? relation.sentence,
  attribution: attribution => attribution.content ?? attribution.source,
  passage: passage => passage,
};

const rowOf = {
  entity: entity => [shapeOf(familyOf([term(entity.class)])), h('span', { class: 'name', dir: 'auto' }, entity.label),
    h('span', { class: 'note' }, `${className(term(entity.class))}, ${entity.mentions.length}×`)],
  event: event => [shapeOf(familyOf([term('Event')])), h('span', { class: 'name', dir: 'auto' }, event.label),
    factualityBadge(event.factuality)],
  relation: (relation, reading) => [h('span', { class: 'name', dir: 'auto' },
    reading.entities.get(relation.subject)?.label ?? '?',
    h('span', { class: 'verb' }, ` ${inWords(term(relation.property))} `),
    typeof relation.object === 'string' ? reading.entities.get(relation.object)?.label ?? '?' : relation.object.value),
      factualityBadge(relation.factuality)],
  attribution: (attribution, reading) => [h('span', { class: 'name', dir: 'auto' },
    attribution.source ? reading.words(attribution.source) : 'somebody',
      h('span', { class: 'verb' }, attribution.cue ? ` ${reading.words(attribution.cue)} ` : ': '),
    short(attribution.content ? reading.words(attribution.content) : ''))],
  passage: (passage, reading) => [h('span', { class: 'name', dir: 'auto' }, short(reading.words(passage)))],
};

/** What is lit with a place: all mentions of the entity; trigger and roles of the event; source, cue and content. */
function lightsOf(annotations, { annotations: all }) {
  const shown = new Set(annotations.filter(one => one.part !== 'role' && one.part !== 'time').map(one => one.of));
  return all.filter(one => shown.has(one.of)).map(one => [one,
    one.part === 'role' || one.part === 'time' || one.part === 'source' ? 'lit-role' : 'lit']);
}

const short = words => (words.length > 110 ? `${words.slice(0, 107)}…` : words).replace(/\s+/g, ' ');

/** "27 things, 12 events, 3 relations" */
export const summary = facts => [count(facts.entities.length, 'thing'), count(facts.events.length, 'event'),
  count(facts.relations.length, 'relation')].join(', ');
