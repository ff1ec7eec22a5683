// The search field with suggestions while typing: an editable combobox with a list box, as the ARIA Authoring
// Practices Guide describes it (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).

import { h } from './dom.js';
import { shapeOf } from './glyphs.js';
import { select, string } from './sparql.js';
import { className, familyOf } from './vocabulary.js';

const PAUSE_MS = 120;
const MOST = 12;

/** Entities with a name that has words beginning so, the best connected first: [{id, label, also, classes, edges}]. */
export async function searchEntities(text, signal) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  if (!words) return [];
  const query = words.map(word => `${word}*`).join(' AND ');
  const rows = await select(`SELECT ?thing (SAMPLE(?name) AS ?label) (GROUP_CONCAT(DISTINCT ?class; separator=" ") AS ?classes)
      (SAMPLE(?found) AS ?match) (COUNT(DISTINCT ?edge) AS ?edges) {
    (?thing ?score ?found) text:query (skos:prefLabel skos:altLabel ${string(query)}) .
    ?thing skos:prefLabel ?name ; a ?class .
    FILTER(STRSTARTS(STR(?class), STR(dl:)))
    OPTIONAL { ?edge rdf:subject|rdf:object ?thing ; a dl:Edge }
  } GROUP BY ?thing ORDER BY DESC(?edges) ?label LIMIT ${MOST}`, signal);
  return rows.filter(row => row.thing).map(row => ({
    id: row.thing.value, label: row.label.value, classes: row.classes.value.split(' '), edges: Number(row.edges.value),
    also: row.match && row.match.value !== row.label.value ? row.match.value : null }));
}

/**
 * A search field, as [label, form, list].
 *
 * @param id       of the input; ids of the parts begin with it
 * @param onChoose what happens with the IRI of the one that is chosen
 */
export function searchField({ id, label, placeholder, onChoose }) {
  const list = h('ul', { id: `${id}-list`, role: 'listbox', 'aria-label': 'Found', hidden: true });
  const input = h('input', { id, type: 'search', role: 'combobox', autocomplete: 'off', spellcheck: 'false',
    'aria-expanded': 'false', 'aria-autocomplete': 'list', 'aria-controls': list.id, placeholder });
  const form = h('form', { role: 'search' }, h('label', { for: id, class: 'for-readers' }, label), input);
  new Combobox(form, input, list, onChoose);
  return [form, list];
}

class Combobox {
  #input;
  #list;
  #onChoose;
  #found = [];
  #active = -1;
  #timer = 0;
  #asking = null;

  constructor(form, input, list, onChoose) {
    this.#input = input;
    this.#list = list;
    this.#onChoose = onChoose;
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#suggest(), PAUSE_MS);
    });
    input.addEventListener('keydown', event => this.#key(event));
    input.addEventListener('blur', () => this.#close());
    form.addEventListener('submit', event => this.#submit(event));
  }

  #key(event) {
    if (event.key === 'ArrowDown') this.#move(1);
    else if (event.key === 'ArrowUp') this.#move(-1);
    else if (event.key === 'Escape' && !this.#list.hidden) this.#close();
    else return;
    event.preventDefault();
  }

  async #submit(event) {
    event.preventDefault();
    clearTimeout(this.#timer);
    if (this.#found.length === 0) await this.#suggest();
    if (this.#found.length > 0) this.#choose(Math.max(this.#active, 0));
  }

  async #suggest() {
    this.#asking?.abort();
    this.#asking = new AbortController();
    const text = this.#input.value.trim();
    try {
      this.#found = await searchEntities(text, this.#asking.signal);
      this.#show(`Nothing is called “${text}”`);
    } catch (error) {
      if (error.name === 'AbortError') return;
      this.#found = [];
      this.#show(error.message);
    }
  }

  #show(whenNothing) {
    this.#active = -1;
    this.#list.replaceChildren(...(this.#found.length > 0 ? this.#found.map((thing, i) => this.#option(thing, i))
      : [h('li', { class: 'nothing', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, whenNothing)]));
    this.#list.hidden = this.#input.value.trim() === '';
    this.#input.setAttribute('aria-expanded', String(!this.#list.hidden));
    this.#input.removeAttribute('aria-activedescendant');
  }

  #option(thing, i) {
    const choose = event => {
      event.preventDefault();
      this.#choose(i);
    };
    return h('li', { id: `${this.#list.id}-${i}`, role: 'option', 'aria-selected': 'false', onmousedown: choose },
      shapeOf(familyOf(thing.classes)),
      h('span', { class: 'name', dir: 'auto' }, thing.label, thing.also && h('span', { class: 'also' }, ` ${thing.also}`)),
      h('span', { class: 'class' }, className(thing.classes[0])));
  }

  #move(by) {
    if (this.#found.length === 0) return;
    const n = this.#found.length;
    this.#active = this.#active < 0 && by < 0 ? n - 1 : (this.#active + by + n) % n;
    [...this.#list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === this.#active)));
    this.#input.setAttribute('aria-activedescendant', this.#list.children[this.#active].id);
    this.#list.children[this.#active].scrollIntoView({ block: 'nearest' });
  }

  #choose(i) {
    const thing = this.#found[i];
    this.#input.value = thing.label;
    this.#close();
    this.#onChoose(thing.id);
  }

  #close() {
    this.#list.hidden = true;
    this.#active = -1;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }
}
