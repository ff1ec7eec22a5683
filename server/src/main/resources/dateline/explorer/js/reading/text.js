// The text with what was understood in it. Only what is near the window is drawn, so that ten megabytes are as quick as
// one page.

import { h } from '../shared/dom.js';
import { familyOf } from '../shared/vocabulary.js';
import { blocksOf, distribute, linesOf, segmentsOf } from './blocks.js';
import { isPlain, MARKS, term } from './facts.js';

const CHARACTERS_A_LINE = 75;
const LINE_HEIGHT = 29;

export class TextView {
  #reading;
  #blocks;
  #marks;
  #onPoint;
  #onPin;
  #current = -1;
  #lit = [];

  /**
   * @param onPoint called with the annotations at the place that is pointed at or focused
   * @param onPin   the same, when the place is clicked or Enter is pressed
   */
  constructor(reading, { onPoint, onPin }) {
    this.#reading = reading;
    this.#onPoint = onPoint;
    this.#onPin = onPin;
    this.#marks = reading.annotations.filter(one => MARKS.has(one.part));
    this.#marks.forEach((one, i) => { one.index = i; });
    this.#blocks = blocksOf(reading.text);
    distribute(reading.annotations, this.#blocks, 'annotations');
    distribute(reading.passages, this.#blocks, 'passages');
    this.element = h('div', { class: 'reading-text', role: 'group', 'aria-label': 'Text with what was understood',
      'aria-describedby': 'reading-keys', dir: 'auto',
      onkeydown: event => this.#key(event), onmouseover: event => this.#point(event, onPoint),
      onfocusin: event => this.#point(event, onPoint), onclick: event => this.#point(event, onPin) });
    this.#lay();
  }

  #lay() {
    const watcher = new IntersectionObserver(entries => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) this.#fill(target.block);
    }, { rootMargin: '1200px 0px' });
    for (const block of this.#blocks) {
      block.element = h('div', { class: 'block' });
      block.element.block = block;
      block.element.style.minHeight = `${Math.ceil((block.end - block.start) / CHARACTERS_A_LINE) * LINE_HEIGHT}px`;
      watcher.observe(block.element);
    }
    this.watcher = watcher;
    this.element.append(...this.#blocks.map(block => block.element));
    if (this.#blocks.length > 0) this.#fill(this.#blocks[0]);
  }

  #fill(block) {
    if (block.filled) return;
    block.filled = true;
    this.watcher.unobserve(block.element);
    block.element.style.minHeight = '';
    const { text } = this.#reading;
    block.element.append(...linesOf(text, block.start, block.end).map(line => this.#line(line, block)));
  }

  #line(line, { annotations, passages }) {
    const element = h('p', { dir: 'auto' }, ...segmentsOf(line.start, line.end,
      [...near(annotations, line), ...near(passages, line)])
      .map(segment => this.#draw(segment)));
    element.from = line.start;
    return element;
  }

  #draw({ start, end, items }) {
    const words = this.#reading.text.slice(start, end);
    if (items.length === 0) return words;
    const annotations = items.filter(item => item.part);
    const first = annotations.find(one => MARKS.has(one.part) && one.start === start);
    const marked = annotations.some(one => MARKS.has(one.part));
    const element = h('span', { class: classesOf(items).join(' '), 'data-family': family(annotations) }, words);
    if (first) {
      element.setAttribute('role', 'button');
      element.setAttribute('aria-label', this.#label(first));
      element.tabIndex = first.index === Math.max(this.#current, 0) ? 0 : -1;
      annotations.filter(one => MARKS.has(one.part) && one.start === start).forEach(one => { one.button = element; });
    }
    if (marked) element.annotations = annotations;
    for (const one of annotations) (one.elements ??= []).push(element);
    return element;
  }

  #label(annotation) {
    const words = this.#reading.words(annotation).replace(/\s+/g, ' ');
    const what = { mention: () => annotation.of.class, trigger: () => annotation.of.type, cue: () => 'says who',
      object: () => annotation.of.property }[annotation.part]();
    return `${words}, ${what}`;
  }

  #point(event, report) {
    const element = event.target.closest?.('span');
    if (!element?.annotations) return;
    if (event.type === 'focusin' && element.tabIndex === -1) this.#moveTo(indexIn(element.annotations), false);
    report(element.annotations);
    if (event.type === 'click') event.preventDefault();
  }

  #key(event) {
    const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    if (event.key in steps) this.#step(steps[event.key]);
    else if (event.key === 'Home') this.#moveTo(0, true);
    else if (event.key === 'End') this.#moveTo(this.#marks.length - 1, true);
    else if ((event.key === 'Enter' || event.key === ' ') && event.target.annotations) this.#onPin(event.target.annotations,
      true);
    else return;
    event.preventDefault();
  }

  /** To the next place that has a button of its own; two marks that begin together share one. */
  #step(by) {
    const here = Math.max(this.#current, 0);
    for (let i = here + by; i >= 0 && i < this.#marks.length; i += by) {
      if (this.#marks[i].start === this.#marks[here].start) continue;
      this.#moveTo(i, true);
      return;
    }
  }

  #moveTo(index, focus) {
    if (index < 0 || index >= this.#marks.length) return;
    const last = this.#marks[Math.max(this.#current, 0)];
    if (last?.button) last.button.tabIndex = -1;
    this.#current = index;
    const mark = this.#marks[index];
    this.#fill(this.#blockAt(mark.start));
    if (!mark.button) return;
    mark.button.tabIndex = 0;
    if (focus) mark.button.focus();
  }

  #blockAt(place) {
    return this.#blocks.find(block => place < block.end) ?? this.#blocks.at(-1);
  }

  /** Lights up these annotations, each with a class of its own: [[annotation, class]]. */
  light(annotations) {
    this.#lit.forEach(([element, name]) => element.classList.remove(name));
    this.#lit = annotations.flatMap(([annotation, name]) => (annotation.elements ?? []).map(element => [element, name]));
    this.#lit.forEach(([element, name]) => element.classList.add(name));
  }

  /** Brings a place into view; gives the annotations there, for the panel. */
  show({ start, end }) {
    if (this.#blocks.length === 0) return;
    const block = this.#blockAt(start);
    this.#fill(block);
    const range = rangeOf(block, start, Math.max(end, start + 1));
    const spot = range?.startContainer.parentElement ?? block.element;
    spot.scrollIntoView({ block: 'center' });
    if (range && 'highlights' in CSS) CSS.highlights.set('sought', new Highlight(range));
  }
}

const near = (items, line) => items.filter(item => item.end > line.start && item.start < line.end);

const indexIn = annotations => Math.min(...annotations.filter(one => 'index' in one).map(one => one.index));

function classesOf(items) {
  const classes = new Set();
  for (const item of items) {
    if (item.part) classes.add(item.part);
    if (item.part === 'trigger' && isPlain(item.of)) classes.add('plain');
    if (!item.part) classes.add(item.events.length > 0 ? 'noted' : 'nothing');
  }
  return [...classes].filter(name => name !== 'role' && name !== 'time' && name !== 'source');
}

function family(annotations) {
  const mention = annotations.findLast(one => one.part === 'mention');
  return mention ? familyOf([term(mention.of.class)]).root : null;
}

/** The part of a block that shows these characters, as far as they stand in one line. */
function rangeOf(block, start, end) {
  const line = [...block.element.children].findLast(one => one.from <= start);
  if (!line) return null;
  const range = new Range();
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let place = line.from;
  let begun = false;
  while (walker.nextNode() && place < end) {
    const { length } = walker.currentNode;
    if (!begun && place + length > start) {
      range.setStart(walker.currentNode, start - place);
      begun = true;
    }
    if (begun) range.setEnd(walker.currentNode, Math.min(end - place, length));
    place += length;
  }
  return begun ? range : null;
}
