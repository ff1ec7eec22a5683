// What is left out of the drawing, and the drawer in which the reader says so.

import { h } from '../shared/dom.js';
import { lineOf } from '../shared/glyphs.js';
import { inWords, statuses } from '../shared/vocabulary.js';
import { NO_FILTERS } from './state.js';

/** Whether some filter needs to know who tells of a connection, and when. */
export const needsCircumstances = filters => filters.outlets.length > 0 || filters.from !== '' || filters.until !== '';

export const isFiltering = filters => needsCircumstances(filters) || filters.belief > 0
  || filters.statuses.length > 0 || filters.properties.length > 0;

/**
 * Whether a connection is drawn.
 *
 * @param told {outlets, from, until} of it, or undefined where it is not known yet
 */
export function passes(connection, told, filters) {
  if (filters.statuses.includes(connection.status) || filters.properties.includes(connection.property)) return false;
  if (filters.belief > 0 && (connection.belief ?? 0) < filters.belief) return false;
  if (!told) return true;
  if (told.outlets.length > 0 && told.outlets.every(outlet => filters.outlets.includes(outlet))) return false;
  if (filters.from && !(told.until >= filters.from)) return false;
  return !filters.until || (told.from !== null && told.from <= filters.until);
}

/** The drawer: one fieldset for each kind of filter, with what the drawing has to choose from. */
export class FilterDrawer {
  #element;
  #onChange;
  #filters = NO_FILTERS;

  constructor(element, onChange) {
    this.#element = element;
    this.#onChange = onChange;
    element.addEventListener('change', () => this.#onChange(this.#read()));
  }

  /**
   * @param connections   those that are drawn, hidden or not
   * @param circumstances Map from id to {outlets, from, until}
   */
  show(connections, circumstances, filters) {
    this.#filters = filters;
    const told = connections.map(one => circumstances.get(one.id)).filter(Boolean);
    const days = told.flatMap(one => [one.from, one.until]).filter(Boolean).sort();
    this.#element.replaceChildren(
      h('h2', {}, 'Draw only'),
      choices('Status', 'statuses', tally(connections.map(one => one.status), [...filters.statuses], statuses.map(one => one.name)),
        filters.statuses, name => [lineOf(statuses.find(one => one.name === name)), name]),
      choices('Connections', 'properties', tally(connections.map(one => one.property), filters.properties),
        filters.properties, inWords),
      choices('Outlets', 'outlets', tally(told.flatMap(one => one.outlets), filters.outlets), filters.outlets, name => name),
      dates(days, filters, told.filter(one => !one.from).length), belief(filters.belief),
      h('button', { type: 'button', class: 'button', onclick: () => {
        this.show(connections, circumstances, NO_FILTERS);
        this.#element.querySelector('button').focus();
        this.#onChange(NO_FILTERS);
      } }, 'Draw all'));
  }

  #read() {
    const unchecked = name => [...this.#element.querySelectorAll(`input[name=${name}]:not(:checked)`)].map(input => input.value);
    const value = name => this.#element.querySelector(`input[name=${name}]`)?.value ?? this.#filters[name];
    return { statuses: unchecked('statuses'), properties: unchecked('properties'), outlets: unchecked('outlets'),
      belief: Number(value('belief')), from: value('from'), until: value('until') };
  }
}

/** How often each occurs, the most frequent first; those of `also` even if they do not occur. */
function tally(values, also, order) {
  const counts = new Map(also.map(value => [value, 0]));
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const place = value => (order ? order.indexOf(value) : 0);
  return [...counts].sort((a, b) => place(a[0]) - place(b[0]) || b[1] - a[1] || a[0].localeCompare(b[0]));
}

function choices(title, name, counts, hidden, label) {
  if (counts.length === 0) return null;
  return h('fieldset', {}, h('legend', {}, title), h('div', { class: 'choices' }, counts.map(([value, n]) =>
    h('label', {}, h('input', { type: 'checkbox', name, value, checked: !hidden.includes(value) }),
      h('span', { class: 'what' }, label(value)), h('span', { class: 'note' }, n)))));
}

function dates(days, filters, undated) {
  const field = (name, label, value) => h('label', { class: 'day' }, label,
    h('input', { type: 'date', name, value, min: days[0] ?? null, max: days.at(-1) ?? null }));
  return h('fieldset', {}, h('legend', {}, 'Time'),
    h('div', { class: 'days' }, field('from', 'from', filters.from), field('until', 'until', filters.until)),
    undated > 0 && h('p', { class: 'note' }, `${undated} have no day; a window leaves them out`));
}

function belief(least) {
  const output = h('output', {}, least.toFixed(2));
  return h('fieldset', {}, h('legend', {}, 'Belief'), h('label', { class: 'belief' }, h('span', {}, 'at least ', output),
    h('input', { type: 'range', name: 'belief', min: 0, max: 1, step: 0.05, value: least,
      oninput: event => { output.textContent = Number(event.target.value).toFixed(2); } })));
}
