// The panel beside the drawing: what is chosen, what can be done with it, and what the graph says of it.

import { claimList } from '../shared/claims.js';
import { h, webLink } from '../shared/dom.js';
import { lineOf, shapeOf, statusBadge } from '../shared/glyphs.js';
import { toEntity, toEvent, toGraph, toQuery } from '../shared/links.js';
import { className, count, familyOf, inWords, localName, statusOf } from '../shared/vocabulary.js';
import { isValue, MOST_CONNECTIONS } from './data.js';

/** Nothing is chosen. */
export function welcome(title, connections, things) {
  return [
    h('h1', {}, title),
    h('p', { class: 'lead' }, 'Choose a thing to draw what it is connected with; choose a line to read the sentences behind it.'),
    connections.length === 0
      ? h('p', { class: 'lead' }, 'Nothing that is drawn is connected. Search for a name; where the graph is empty, build one with ',
        h('code', {}, './dateline run PATH'), '.')
      : [h('h2', {}, 'In the drawing'), connectionList(connections.slice(0, 14), things)],
  ];
}

/** An entity, and what connects it with others. */
export function entity(thing, connections, things, actions) {
  return [
    h('p', { class: 'kind' }, shapeOf(familyOf(thing.classes)), thing.classes.map(className).join(', ') || 'Value'),
    h('h1', { dir: 'auto' }, thing.label),
    thing.also.length > 0 && h('p', { class: 'also', dir: 'auto' }, 'also ', thing.also.join(', ')),
    links(toEntity(thing.id), thing),
    actionRow(actions),
    h('h2', {}, connections.length === MOST_CONNECTIONS ? `The ${MOST_CONNECTIONS} best supported connections`
      : count(connections.length, 'connection')),
    connections.length === 0 ? h('p', { class: 'also' }, 'No claim connects it with anything.')
      : connectionList(connections, things),
  ];
}

/** An event with its roles, and every claim about it. */
export function event(thing, roles, claims, things, actions) {
  return [
    h('p', { class: 'kind' }, shapeOf(familyOf(thing.classes)), thing.classes.map(className).join(', '), ' · ',
      thing.status && statusBadge(thing.status)),
    h('h1', { dir: 'auto' }, thing.label),
    links(toEvent(thing.id), thing),
    actionRow(actions),
    roles.length > 0 && h('ul', { class: 'roles' }, roles.map(role => h('li', {}, h('span', { class: 'verb' }, inWords(role.property)),
      h('a', { href: toGraph(role.object), dir: 'auto' }, things.get(role.object).label)))),
    h('h2', {}, count(claims.length, 'claim')), claimList(claims),
  ];
}

/** A connection, and the claims behind it. */
export function evidence(edge, claims, things, actions) {
  const end = id => (isValue(id) ? things.get(id).label : h('a', { href: toGraph(id), dir: 'auto' }, things.get(id).label));
  const articles = new Set(claims.map(claim => claim.article.id)).size;
  return [
    h('p', { class: 'kind' }, statusBadge(edge.status), ' · ', statusOf(edge.status).meaning),
    h('h1', { class: 'edge' }, end(edge.subject), h('span', { class: 'verb' }, ` ${inWords(edge.property)} `), end(edge.object)),
    h('p', { class: 'also' }, count(claims.length, 'claim'), ' in ', count(articles, 'article'),
      edge.belief === null ? null : `, belief ${edge.belief.toFixed(2)}`),
    actionRow(actions),
    claimList(claims),
  ];
}

/** The shortest ways between two things. */
export function way(from, to, connections, things) {
  return [
    h('p', { class: 'kind' }, 'The shortest way'),
    h('h1', {}, things.get(from).label, h('span', { class: 'verb' }, ' to '), things.get(to).label),
    h('h2', {}, count(connections.length, 'connection')), connectionList(connections, things),
  ];
}

/** What can be done: buttons, or links where the action is a page. */
function actionRow(actions) {
  return actions.length > 0 && h('div', { class: 'actions', role: 'group', 'aria-label': 'What can be done with it' },
    actions.map(({ label, title, run, href }) => (href ? h('a', { class: 'button', href, title }, label)
      : h('button', { type: 'button', class: 'button', title, onclick: run }, label))));
}

function links(page, thing) {
  return h('p', { class: 'links' }, h('a', { href: page }, 'Its page'),
    thing.same.map(address => webLink(address, siteOf(address))),
    h('a', { href: toQuery(allAbout(thing.id)) }, 'All that is said'),
    h('a', { href: `/sparql?format=turtle&query=${encodeURIComponent(`DESCRIBE <${thing.id}>`)}` }, 'Turtle'));
}

function connectionList(connections, things) {
  const name = id => h('span', { dir: 'auto' }, things.get(id).label);
  return h('ul', { class: 'edges' }, connections.map(one => h('li', {}, h('a', { href: toGraph(one.id) },
    lineOf(statusOf(one.status)),
    h('span', { class: 'name' }, name(one.subject), h('span', { class: 'verb' }, ` ${inWords(one.property)} `), name(one.object)),
    h('span', { class: 'note', title: statusOf(one.status).meaning },
      one.status === 'Reported' ? count(one.outlets, 'outlet') : one.status)))));
}

function siteOf(address) {
  if (address.includes('wikidata.org/')) return `Wikidata ${localName(address)}`;
  return address.includes('dbpedia.org/') ? 'DBpedia' : address;
}

function allAbout(id) {
  return `SELECT DISTINCT ?factuality ?what ?sentence ?article WHERE {
  { ?event ?role <${id}> ; rdfs:label ?what . ?claim dl:event ?event }
  UNION { ?claim rdf:subject|rdf:object <${id}> ; rdf:predicate ?what }
  UNION { <${id}> rdfs:label ?what . ?claim dl:event <${id}> }
  ?claim a dl:Claim ; dl:factuality ?factuality ; nif:anchorOf ?sentence ; dl:article/dl:source ?article .
}
ORDER BY ?article ?sentence`;
}
