// Tabs as the ARIA Authoring Practices Guide describes them (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/); what a tab
// shows is made when it is first chosen.

import { h } from './dom.js';

/** @param forms [{name, number, make: panel => element}]; the first is chosen */
export function tabs(label, forms) {
  const panels = forms.map((form, i) => h('div', { role: 'tabpanel', id: `tab-panel-${i}`, 'aria-labelledby': `tab-${i}`,
    class: 'tab-panel' }));
  const buttons = forms.map(({ name, number }, i) => h('button',
    { type: 'button', role: 'tab', id: `tab-${i}`, 'aria-controls': `tab-panel-${i}`, onclick: () => choose(i) }, name,
      number === undefined ? null : h('span', { class: 'number' }, number.toLocaleString('en'))));
  const choose = (chosen, focus = false) => {
    buttons.forEach((button, i) => {
      button.setAttribute('aria-selected', String(i === chosen));
      button.tabIndex = i === chosen ? 0 : -1;
      panels[i].hidden = i !== chosen;
    });
    if (panels[chosen].childElementCount === 0) panels[chosen].append(forms[chosen].make(panels[chosen]));
    if (focus) buttons[chosen].focus();
  };
  const list = h('div', { class: 'tabs', role: 'tablist', 'aria-label': label, onkeydown: event => {
    const now = buttons.indexOf(event.target);
    const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose((next + buttons.length) % buttons.length, true);
  } }, buttons);
  choose(0);
  return h('div', { class: 'tabbed' }, list, panels);
}
