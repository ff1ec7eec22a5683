// The search field: suggestions while typing, by keyboard as a combobox should be.

import { search } from './data.js';
import { h } from './dom.js';
import { className } from './vocabulary.js';

const PAUSE_MS = 120;

export function searchField(input, list, onChoose) {
  let found = [];
  let active = -1;
  let timer = 0;
  let asking = null;

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(suggest, PAUSE_MS);
  });
  input.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  input.addEventListener('blur', close);
  input.form.addEventListener('submit', async event => {
    event.preventDefault();
    clearTimeout(timer);
    if (found.length === 0) await suggest();
    if (found.length > 0) choose(Math.max(active, 0));
  });

  async function suggest() {
    asking?.abort();
    asking = new AbortController();
    const text = input.value;
    try {
      found = await search(text, asking.signal);
    } catch (error) {
      if (error.name === 'AbortError') return;
      throw error;
    }
    active = -1;
    show(text);
  }

  function show(text) {
    const nothing = h('li', { class: 'nothing', role: 'option', 'aria-disabled': 'true' }, `Nothing is called “${text.trim()}”`);
    list.replaceChildren(...(found.length > 0 ? found.map(option) : [nothing]));
    list.hidden = text.trim() === '';
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.removeAttribute('aria-activedescendant');
  }

  function option(thing, i) {
    return h('li', { id: `suggestion-${i}`, role: 'option', 'aria-selected': 'false',
      onmousedown: event => { event.preventDefault(); choose(i); } },
    h('span', { class: 'name' }, thing.label), h('span', { class: 'class' }, className(thing.type)));
  }

  function move(by) {
    if (found.length === 0) return;
    active = (active + by + found.length) % found.length;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === active)));
    input.setAttribute('aria-activedescendant', `suggestion-${active}`);
    list.children[active].scrollIntoView({ block: 'nearest' });
  }

  function choose(i) {
    const thing = found[i];
    input.value = thing.label;
    close();
    onChoose(thing.id);
  }

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
  }
}
