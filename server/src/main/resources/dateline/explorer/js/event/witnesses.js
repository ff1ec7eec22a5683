// Who says that an event took place and who denies it, and how the belief in it follows from that.

import { claimList } from '../shared/claims.js';
import { h } from '../shared/dom.js';
import { toArticle } from '../shared/links.js';
import { count } from '../shared/vocabulary.js';

/** The claims in two columns: those for it in any way, and those that deny it; the participants are marked in them. */
export function witnesses(event, claims) {
  const participants = [...new Set(event.roles.flatMap(role => [...role.words, ...role.fillers.map(one => one.label)]))];
  const against = claims.filter(claim => claim.factuality === 'Denied');
  const forIt = claims.filter(claim => claim.factuality !== 'Denied').sort((a, b) => rank(a) - rank(b));
  const side = (name, title, some) => some.length > 0 && h('div', { class: name }, h('h3', {}, title), claimList(some, participants));
  return h('div', { class: `witnesses${against.length === 0 || forIt.length === 0 ? ' one' : ''}` },
    side('for',
      `${count(forIt.length, 'statement')} ${forIt.every(claim => claim.factuality === 'Asserted') ? 'for it' : 'of it'}`,
        forIt),
    side('against', `${count(against.length, 'denial')}`, against));
}

const ORDER = ['Asserted', 'Planned', 'Uncertain', 'Hypothetical'];
const rank = claim => ORDER.indexOf(claim.factuality);

/** Each outlet with the best of its assertions; and the belief, which is 1 minus the product of what is left to doubt. */
export function corroboration(event, claims) {
  const outlets = new Map();
  for (const claim of claims) {
    const { article } = claim;
    const key = article.publisher ?? article.id;
    if (!outlets.has(key)) outlets.set(key, { name: article.publisher ?? article.title, article, asserted: 0, denied: 0,
      other: 0, best: 0 });
    const outlet = outlets.get(key);
    if (claim.factuality === 'Asserted') {
      outlet.asserted++;
      outlet.best = Math.max(outlet.best, claim.confidence ?? 0);
    } else if (claim.factuality === 'Denied') outlet.denied++;
    else outlet.other++;
  }
  const rows = [...outlets.values()].sort((a, b) => b.best - a.best || a.name.localeCompare(b.name, 'en'));
  const sure = rows.filter(outlet => outlet.best > 0);
  return [
    h('table', { class: 'outlets' }, h('caption', {}, 'How sure the best assertion of each outlet is'),
      h('thead', { class: 'for-readers' }, h('tr', {}, ['Outlet', 'Confidence']
        .map(name => h('th', { scope: 'col' }, name)))),
      h('tbody', {}, rows.map(row))),
    h('p', { class: 'belief' }, 'Belief ', h('b', {}, rounded(event.belief)), explain(event, sure)),
  ];
}

function row(outlet) {
  const says = [outlet.asserted && `says so ${times(outlet.asserted)}`,
    outlet.other && `speaks of it ${times(outlet.other)}`, outlet.denied && `denies ${times(outlet.denied)}`];
  return h('tr', {}, h('th', { scope: 'row' }, h('a', { href: toArticle(outlet.article.id), dir: 'auto' }, outlet.name),
    h('span', { class: 'note' }, says.filter(Boolean).join(', '))),
    h('td', {}, outlet.best > 0 ? [outlet.best.toFixed(2), h('span', { class: 'bar', 'aria-hidden': 'true' },
      h('i', { style: `width: ${100 * outlet.best}%` }))] : '–'));
}

/** Never 1 for what is less. */
const rounded = belief => (belief < 1 && belief > 0.994 ? 'over 0.99' : belief.toFixed(2));

const times = n => (n === 1 ? 'once' : `${n} times`);

/** The formula, where it gives what the graph says; copies of one text count once there and cannot be told here. */
function explain(event, sure) {
  if (sure.length === 0) return ': nobody asserts it as a fact.';
  const doubt = sure.reduce((product, outlet) => product * (1 - outlet.best), 1);
  if (Math.abs(1 - doubt - event.belief) > 0.01) return `, from ${count(event.outlets, 'independent outlet')}; copies of one text count once.`;
  return `: 1 − ${sure.map(outlet => (1 - outlet.best).toFixed(2)).join(' × ')}: what ${sure.length === 1 ? 'the outlet leaves' : 'the outlets leave'} to doubt.`;
}
