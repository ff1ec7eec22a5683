// The page of an event: what happened, when and where, who took part; who says so and who denies it; what it is about and
// what came of it.

import { claimsAbout } from '../shared/claims.js';
import { span } from '../shared/dates.js';
import { h } from '../shared/dom.js';
import { formats } from '../shared/formats.js';
import { lineOf, shapeOf, statusBadge } from '../shared/glyphs.js';
import { kindOf, toEvent, toGraph, toThing } from '../shared/links.js';
import { setTitle, startPage } from '../shared/page.js';
import { showUnknown } from '../shared/unknown.js';
import { className, count, familyOf, inWords, localName, statusOf } from '../shared/vocabulary.js';
import { PREFIXES } from '../shared/sparql.js';
import { edgesFrom, eventsAround, findEvent } from './data.js';
import { corroboration, witnesses } from './witnesses.js';

/** Roles in the order in which a sentence would have them; others follow. */
const ORDER = ['agent', 'theme', 'patient', 'recipient', 'beneficiary', 'topic', 'instrument', 'place', 'origin',
  'destination', 'result'];

startPage('event', async () => {
  const id = new URLSearchParams(location.search).get('iri') ?? '';
  const event = await findEvent(id);
  if (!event) {
    await showUnknown(id);
    return;
  }
  setTitle(event.label);
  const [claims, around, edges] = await Promise.all([claimsAbout(id), eventsAround(id), edgesFrom(id)]);
  document.getElementById('content').replaceChildren(h('article', { class: 'sheet thing', 'data-family': 'Event' },
    head(event),
    h('div', { class: 'columns' },
      h('div', { class: 'main' },
        section('Who, what, when and where', roles(event)),
        section('Who says so', claims.length > 0 && witnesses(event, claims))),
      h('div', { class: 'beside' },
        section('Corroboration', claims.length > 0 && corroboration(event, claims)),
        section('It is about', inner(event)),
        section('Others speak of it', others(around)),
        section('In the graph', drawn(edges)))),
    h('footer', { class: 'foot' }, formats(id))));
});

function section(title, content) {
  return content && h('section', {}, h('h2', {}, title), content);
}

function head(event) {
  const status = statusOf(event.status);
  const plain = event.classes.every(one => localName(one) === 'Event');
  return h('header', { class: 'head' },
    h('p', { class: 'kind' }, shapeOf(familyOf([`${PREFIXES.dl}Event`])), plain ? 'Event of a kind that no rule knows'
      : event.classes.map(className).join(', ')),
    h('h1', { dir: 'auto' }, event.label),
    h('p', { class: 'verdict' }, statusBadge(event.status), h('span', { class: 'note' }, status.meaning),
      h('span', {}, count(event.outlets, 'outlet'), event.denials > 0
        && `, ${count(event.denials, 'outlet')} with a denial`)),
    h('p', { class: 'actions' }, h('a', { class: 'button primary', href: toGraph(event.id) }, 'In the graph')));
}

function roles(event) {
  const rank = role => (ORDER.includes(role.name) ? ORDER.indexOf(role.name) : ORDER.length);
  const rows = [...event.roles].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en'))
    .map(role => [inWords(PREFIXES.dl + role.name), [...listed(role.fillers.map(filler)), words(role)]]);
  if (event.quantities.length > 0) rows.push(['quantity', event.quantities.map(number =>
    Number(number).toLocaleString('en')).join(', ')]);
  if (event.times.first) rows.push(['when', [span(event.times.first, event.times.last),
    words({ fillers: [], words: event.times.words })]]);
  else if (event.times.words.length > 0) rows.push(['when', words({ fillers: [], words: event.times.words })]);
  if (rows.length === 0) return h('p', { class: 'note' }, 'No sentence says who took part.');
  return h('dl', { class: 'roles' }, rows.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]));
}

function filler(thing) {
  return h('span', { dir: 'auto' }, shapeOf(familyOf(thing.classes)), ' ',
    h('a', { href: toThing(thing.id) }, thing.label));
}

/** What articles call it, as far as that is more than its name. */
function words(role) {
  const said = role.words.filter(one => !role.fillers.some(thing => thing.label === one));
  return said.length > 0 && h('span', { class: 'words', dir: 'auto' }, said.map(one => `“${one}”`).join(' · '));
}

const listed = elements => elements.flatMap((element, i) => (i > 0 ? [', ', element] : [element]));

function inner(event) {
  const events = event.roles.flatMap(role => role.fillers.filter(thing => kindOf(thing.id) === 'event')
    .map(thing => ({ ...thing, role: role.name })));
  return events.length > 0 && h('ul', { class: 'facts' }, events.map(thing =>
    h('li', {}, h('a', { href: toEvent(thing.id), dir: 'auto' }, thing.label),
    h('span', { class: 'note' }, `its ${inWords(PREFIXES.dl + thing.role)}`))));
}

function others(around) {
  return around.length > 0 && h('ul', { class: 'edges' }, around.map(event =>
    h('li', {}, h('a', { href: toEvent(event.id) }, lineOf(statusOf(event.status)),
    h('span', { class: 'name', dir: 'auto' }, event.label), h('span', { class: 'note' }, className(event.type))))));
}

function drawn(edges) {
  return edges.length > 0 && h('ul', { class: 'edges' }, edges.map(edge =>
    h('li', {}, h('a', { href: toGraph(edge.id) }, lineOf(statusOf(edge.status)),
    h('span', { class: 'name', dir: 'auto' }, edge.subject, h('span', { class: 'verb' }, ` ${inWords(edge.property)} `),
      edge.object), h('span', { class: 'note' }, edge.status)))));
}
