// The page of an entity: what it is, the offices it holds, what happened to it and when, with whom it deals, and every
// statement about it or by it.

import { claimList, claimsWhere, marked } from '../shared/claims.js';
import { day } from '../shared/dates.js';
import { h, webLink } from '../shared/dom.js';
import { formats } from '../shared/formats.js';
import { lineOf, shapeOf, statusBadge } from '../shared/glyphs.js';
import { toArticle, toEntity, toEvent, toGraph } from '../shared/links.js';
import { setTitle, startPage } from '../shared/page.js';
import { tabs } from '../shared/tabs.js';
import { showUnknown } from '../shared/unknown.js';
import { className, count, familyOf, inWords, localName, statusOf } from '../shared/vocabulary.js';
import * as data from './data.js';
import { timeline } from './timeline.js';
import { wikidataCard } from './wikidata.js';

const PAGE = 20;
const MOST_NAMES = 12;
const MOST_FACTS = 6;
const OFFICES = new Set(['positionHeld', 'headOfState', 'headOfGovernment', 'ministerOf', 'chairperson', 'chiefExecutive',
  'spokespersonOf', 'officeHolder']);

startPage('entity', async () => {
  const id = new URLSearchParams(location.search).get('iri') ?? '';
  const entity = await data.findEntity(id);
  if (!entity) {
    await showUnknown(id);
    return;
  }
  setTitle(entity.label);
  const [edges, events, articles, statements] = await Promise.all([data.edgesOf(id), data.eventsOf(id), data.articlesOf(id),
    tabsOfStatements(entity)]);
  const relations = edges.filter(edge => !edge.isEvent);
  const offices = relations.filter(edge => OFFICES.has(localName(edge.property)));
  const family = familyOf(entity.classes);
  document.getElementById('content').replaceChildren(h('article', { class: 'sheet thing', 'data-family': family.root },
    head(entity, family, articles),
    h('div', { class: 'columns' },
      h('div', { class: 'main' },
        section('When', timeSection(events)),
        section('With whom it deals', dealings(edges.filter(edge => edge.isEvent))),
        section('Who says what', statements)),
      h('div', { class: 'beside' },
        wikidataCard(entity.same),
        section('Offices', offices.length > 0 && facts(offices)),
        section('What holds', facts(relations.filter(edge => !offices.includes(edge)))),
        section('Told of in', articleList(articles)))),
    h('footer', { class: 'foot' }, formats(id))));
});

function section(title, content) {
  return content && h('section', {}, h('h2', {}, title), content);
}

function head(entity, family, articles) {
  const names = entity.also.filter(name => name !== entity.label);
  const mentions = articles.reduce((sum, article) => sum + article.mentions, 0);
  return h('header', { class: 'head' },
    h('p', { class: 'kind' }, shapeOf(family), entity.classes.filter(one => localName(one) !== 'Thing')
      .map(className).join(', ') || 'Thing'),
    h('h1', { dir: 'auto' }, entity.label),
    entity.description && h('p', { class: 'description', dir: 'auto' }, entity.description),
    names.length > 0 && h('p', { class: 'also', dir: 'auto' }, 'also ', names.slice(0, MOST_NAMES).join(', '),
      names.length > MOST_NAMES && ` and ${names.length - MOST_NAMES} more`),
    mentions > 0
      && h('p', { class: 'sum' }, `Mentioned ${count(mentions, 'time')} in ${count(articles.length, 'article')}`),
    h('p', { class: 'actions' }, h('a', { class: 'button primary', href: toGraph(entity.id) }, 'In the graph'),
      entity.same.map(address => webLink(address, siteOf(address)))
        .map(link => { link.classList?.add('button'); return link; })));
}

function siteOf(address) {
  if (address.includes('wikidata.org/')) return `Wikidata ${localName(address)}`;
  return address.includes('dbpedia.org/') ? 'DBpedia' : address;
}

function timeSection(events) {
  const dated = events.filter(event => event.begin);
  const others = events.filter(event => !event.begin);
  if (events.length === 0) return null;
  return [dated.length > 0 && timeline(dated),
    others.length > 0 && h('details', { open: dated.length === 0 },
      h('summary', {}, `${count(others.length, 'event')} without a date`), eventList(others))].filter(Boolean);
}

function eventList(events) {
  return h('ul', { class: 'edges' }, events.map(event => h('li', {},
    h('a', { href: toEvent(event.id) }, lineOf(statusOf(event.status)),
    h('span', { class: 'name', dir: 'auto' }, event.label), h('span', { class: 'note' }, className(event.type))))));
}

/** Those it deals with, the one with most edges first, and what goes on between them. */
function dealings(edges) {
  const partners = new Map();
  for (const edge of edges) {
    const key = edge.other.id ?? edge.other.label;
    if (!partners.has(key)) partners.set(key, { ...edge.other, edges: [] });
    partners.get(key).edges.push(edge);
  }
  if (partners.size === 0) return null;
  const sorted = [...partners.values()].sort((a, b) => b.edges.length - a.edges.length
    || a.label.localeCompare(b.label, 'en'));
  const list = some => h('ul', { class: 'partners' }, some.map(partner));
  return sorted.length <= PAGE ? list(sorted)
    : [list(sorted.slice(0, PAGE)), h('details', {}, h('summary', {}, count(sorted.length - PAGE, 'more', 'more')),
      list(sorted.slice(PAGE)))];
}

function partner(other) {
  return h('li', {}, h('p', { class: 'partner' }, shapeOf(familyOf(other.classes)), other.id
    ? h('a', { href: toEntity(other.id), dir: 'auto' }, other.label) : other.label),
    h('ul', {}, other.edges.map(edge => h('li', {}, h('a', { href: toGraph(edge.id),
      title: `${edge.status}: ${statusOf(edge.status).meaning}` },
      lineOf(statusOf(edge.status)), h('span', { class: 'verb' }, edge.forward ? `${inWords(edge.property)} →`
        : `← ${inWords(edge.property)}`),
      h('span', { class: 'note' }, support(edge)))))));
}

const support = edge => (edge.denials > 0 ? `${edge.outlets} for, ${edge.denials} against` : count(edge.outlets, 'outlet'));

function facts(edges) {
  if (edges.length === 0) return null;
  const kinds = Map.groupBy(edges, edge => `${edge.forward ? '' : '← '}${inWords(edge.property)}`);
  return h('dl', { class: 'facts' }, [...kinds].flatMap(([kind, some]) => [h('dt', { class: 'verb' }, kind),
    h('dd', {}, h('ul', {}, some.slice(0, MOST_FACTS).map(fact)),
      some.length > MOST_FACTS && h('details', {}, h('summary', {}, count(some.length - MOST_FACTS, 'more', 'more')),
        h('ul', {}, some.slice(MOST_FACTS).map(fact))))]));
}

function fact(edge) {
  return h('li', {}, edge.other.id ? h('a', { href: toEntity(edge.other.id), dir: 'auto' }, edge.other.label)
    : h('b', {}, edge.other.label), ' ',
    h('a', { class: 'why', href: toGraph(edge.id), title: 'Every sentence behind it' }, edge.status === 'Reported'
      ? support(edge) : statusBadge(edge.status)));
}

function articleList(articles) {
  if (articles.length === 0) return null;
  return h('ul', { class: 'facts' }, articles.map(article => h('li', {},
    h('a', { href: toArticle(article.id), dir: 'auto' }, article.title),
    h('span', { class: 'note' }, [article.publisher, article.published && day(article.published),
      count(article.mentions, 'mention')].filter(Boolean).join(' · ')))));
}

/** Three tabs: claims about it, claims by it, words attributed to it. */
async function tabsOfStatements({ id }) {
  const [about, by, attributed] = await Promise.all([data.countClaims(data.about(id)), data.countClaims(data.by(id)),
    data.attributionsOf(id, 500)]);
  const forms = [
    { name: 'About it', number: about, make: () => paged(about, limit => claimsWhere(data.about(id), limit), claimList) },
    { name: 'Claimed by it', number: by, make: () => paged(by, limit => claimsWhere(data.by(id), limit), claimList) },
    { name: 'In its words', number: attributed.length, make: () =>
      paged(attributed.length, limit => attributed.slice(0, limit), attributionList) },
  ].filter(form => form.number > 0);
  return forms.length > 0 && tabs('Statements', forms);
}

/** A list that begins with some and gives more when asked. */
function paged(all, read, list) {
  const element = h('div', {});
  const show = async limit => {
    const items = await read(limit);
    element.replaceChildren(list(items.slice(0, limit)),
      ...(limit < all ? [h('p', { class: 'actions' }, h('button',
        { type: 'button', class: 'button', onclick: () => show(limit + 5 * PAGE) },
          `Show more of ${all.toLocaleString('en')}`))] : []));
  };
  show(PAGE).catch(error => element.replaceChildren(h('p', { class: 'failure', role: 'alert' }, error.message)));
  return element;
}

function attributionList(attributions) {
  return h('ol', { class: 'claims' }, attributions.map(one => h('li', { class: 'claim' },
    h('blockquote', { dir: 'auto' }, marked(one.sentence, null, one.cue)),
    h('p', { class: 'article' }, h('a', { href: toArticle(one.article.id, one.begin), dir: 'auto' }, one.article.title)))));
}
