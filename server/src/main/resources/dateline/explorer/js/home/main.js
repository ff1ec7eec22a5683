// The first page: what is in the graph, and where to begin.

import { h } from '../shared/dom.js';
import { lineOf, shapeOf } from '../shared/glyphs.js';
import { toArticle, toEntity, toEvent, toExample, toGraph, toQuery } from '../shared/links.js';
import { emptyStore } from '../shared/notices.js';
import { startPage } from '../shared/page.js';
import { searchField } from '../shared/search.js';
import { request } from '../shared/server.js';
import { className, count, familyOf, statusOf } from '../shared/vocabulary.js';
import * as data from './data.js';

const content = document.getElementById('content');

async function show() {
  const sums = await data.summary();
  if (sums.articles === 0) {
    content.replaceChildren(h('div', { class: 'sheet empty' }, ...emptyStore()));
    return;
  }
  const cards = [
    card('Busiest', 'who and what most claims speak of', data.busiest(), busyList),
    card('Latest events', 'what the newest articles tell', data.latestEvents(), eventList),
    card('Contested', 'what somebody denies', data.contested(), contestedList),
    card('Articles', 'what was read', data.articles(), articleList),
    card('Questions', 'answered by the console', questions(), questionList),
  ];
  content.replaceChildren(h('div', { class: 'sheet home' }, hero(sums), h('div', { class: 'cards' }, cards)));
  document.getElementById('home-search').focus({ preventScroll: true });
}

function hero(sums) {
  return h('section', { class: 'hero' },
    h('h1', {}, 'Who does what to whom, and who says so'),
    h('div', { class: 'search' }, ...searchField({ id: 'home-search', label: 'Search by name',
      placeholder: 'Search a person, a place, an organization …', onChoose: iri => location.assign(toEntity(iri)) })),
    h('dl', { class: 'sums' },
      sum(sums.articles, 'article'), sum(sums.entities, 'entity', 'entities'), sum(sums.events, 'event'),
      sum(sums.edges, 'connection'), sum(sums.claims, 'claim'), timeSpan(sums)),
    h('p', { class: 'actions' }, h('a', { class: 'button primary', href: '/graph' }, 'Open the graph'),
      h('a', { class: 'button', href: '/try' }, 'Try it on a text of yours')));
}

function sum(n, singular, plural = `${singular}s`) {
  return h('div', {}, h('dt', {}, n === 1 ? singular : plural), h('dd', {}, n.toLocaleString('en')));
}

function timeSpan({ published, happened }) {
  const span = published ?? happened;
  if (!span) return null;
  return h('div', { class: 'span' }, h('dt', {}, published ? 'published' : 'events told of'),
    h('dd', {}, span.first === span.last ? day(span.first) : `${day(span.first)} – ${day(span.last)}`));
}

/** A card that fills itself when its answer comes; the others do not wait for it. */
function card(title, subtitle, answer, list) {
  const body = h('div', { class: 'body', 'aria-busy': 'true' });
  answer.then(rows => body.replaceChildren(list(rows)),
    error => body.replaceChildren(h('p', { class: 'failure', role: 'alert' }, error.message)))
    .finally(() => body.removeAttribute('aria-busy'));
  return h('section', { class: `card ${title.toLowerCase().replace(' ', '-')}` },
    h('h2', {}, title), h('p', { class: 'subtitle' }, subtitle), body);
}

function busyList(things) {
  if (things.length === 0) return nothing('No claim connects anything yet.');
  const most = things[0].claims;
  return h('ol', { class: 'bars' }, things.map(thing => {
    const family = familyOf(thing.classes);
    return h('li', {}, h('a', { href: toEntity(thing.id), title: className(thing.classes[0]) },
      shapeOf(family), h('span', { class: 'name', dir: 'auto' }, thing.label),
      h('span', { class: 'note' }, count(thing.claims, 'claim')),
      h('span', { class: 'bar', style: `width: ${(100 * thing.claims) / most}%; background: var(${family.colour})` })));
  }));
}

function eventList(events) {
  if (events.length === 0) return nothing('No event is told of.');
  return h('ul', { class: 'rows' }, events.map(event => row(event, [
    event.time ? day(event.time) : event.published ? `told ${day(event.published)}` : className(event.type),
    count(event.outlets, 'outlet')].join(' · '))));
}

function contestedList(events) {
  if (events.length === 0) return nothing('Nobody denies anything.');
  return h('ul', { class: 'rows' }, events.map(event => row(event,
    `${event.outlets === 0 ? 'nobody says so' : `${event.outlets} say so`}, ${event.denials} ${event.denials === 1 ? 'denies' : 'deny'} it`)));
}

function row(event, note) {
  const status = statusOf(event.status);
  return h('li', {}, h('a', { href: toEvent(event.id), title: status.meaning },
    lineOf(status), h('span', { class: 'name', dir: 'auto' }, event.label),
    h('span', { class: 'note' }, h('span', { class: 'status', style: `--status: var(${status.colour})` }, status.name), ` · ${note}`)));
}

function articleList(articles) {
  return h('ul', { class: 'rows plain' }, articles.map(article => h('li', {}, h('a', { href: toArticle(article.id) },
    h('span', { class: 'name', dir: 'auto' }, article.title),
    h('span', { class: 'note' }, [article.outlet, article.published && day(article.published), count(article.claims, 'claim')]
      .filter(Boolean).join(' · '))))));
}

async function questions() {
  const response = await request('/api/queries');
  const themes = new Map();
  for (const query of await response.json()) if (!themes.has(query.theme)) themes.set(query.theme, query);
  return [...themes.values()];
}

function questionList(queries) {
  return h('ul', { class: 'rows plain' }, queries.map(query => h('li', {}, h('a', { href: toExample(query.name) },
    h('span', { class: 'name' }, query.title), h('span', { class: 'note' }, query.theme)))));
}

const nothing = text => h('p', { class: 'nothing' }, text);

const DAY = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A date of the data in words; as it stands where it is no full date. */
function day(date) {
  return /^\d{4}-\d{2}-\d{2}/.test(date) ? DAY.format(new Date(`${date.slice(0, 10)}T00:00:00Z`)) : date;
}

/** Addresses of earlier versions: #/graph/IRI, #/edge/IRI, #/console, #/console/NAME, #/console?q=TEXT. */
function moved(hash) {
  const [path, parameters] = hash.slice(1).split('?');
  const [, place, ...rest] = path.split('/');
  const name = decodeURIComponent(rest.join('/'));
  if (place === 'graph' || place === 'edge') return name ? toGraph(name) : '/graph';
  if (place !== 'console') return null;
  const query = new URLSearchParams(parameters).get('q');
  return name ? toExample(name) : query ? toQuery(query) : '/console';
}

const now = moved(location.hash);
if (now) location.replace(now);
else startPage('home', show, false);
