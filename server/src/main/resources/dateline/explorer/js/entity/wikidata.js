// Description and picture from Wikidata and Wikimedia Commons, when the reader asks for them: whoever loads them tells
// those sites what is being read. Nothing waits for the answer.

import { h, webLink } from '../shared/dom.js';

const KEY = 'dateline-wikidata';
const API = 'https://www.wikidata.org/w/api.php';
const COMMONS = 'https://commons.wikimedia.org/wiki/';
const PATIENCE_MS = 8000;
const WIDTH = 320;
const WEEK_SECONDS = 604_800;
/** Image, logo, flag. */
const PICTURES = ['P18', 'P154', 'P41'];

/** A card for the entity with that id, or null when it is not linked. */
export function wikidataCard(same) {
  const id = same.map(address => /^https?:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/.exec(address)?.[1]).find(Boolean);
  if (!id) return null;
  const card = h('section', { class: 'card wikidata', 'aria-label': 'From Wikidata' });
  if (isAlways()) load(id, card);
  else offer(id, card);
  return card;
}

function offer(id, card) {
  card.replaceChildren(h('button', { type: 'button', class: 'button', onclick: () => load(id, card) },
    'Show picture and description'),
    h('p', { class: 'note' }, 'Your browser then asks wikidata.org and wikimedia.org, which learn what you look at.'));
}

async function load(id, card) {
  card.replaceChildren(h('p', { class: 'note', role: 'status' }, 'Asking Wikidata …'));
  try {
    card.replaceChildren(...shown(id, await ask(id)), always(id, card));
  } catch {
    card.replaceChildren(h('p', { class: 'note', role: 'status' }, 'Wikidata does not answer.'),
      h('button', { type: 'button', class: 'button', onclick: () => load(id, card) }, 'Try again'), always(id, card));
  }
}

async function ask(id) {
  const parameters = new URLSearchParams({ action: 'wbgetentities', ids: id, props: 'descriptions|claims', languages: 'en',
    format: 'json', origin: '*', maxage: WEEK_SECONDS, smaxage: WEEK_SECONDS });
  const response = await fetch(`${API}?${parameters}`, { signal: AbortSignal.timeout(PATIENCE_MS), credentials: 'omit' });
  if (!response.ok) throw new Error(String(response.status));
  const entity = (await response.json()).entities[id];
  const picture = PICTURES.map(property => entity.claims?.[property]?.[0]?.mainsnak?.datavalue?.value)
    .find(name => typeof name === 'string');
  return { description: entity.descriptions?.en?.value ?? null, picture: picture ?? null };
}

function shown(id, { description, picture }) {
  return [
    picture && h('figure', {},
      h('img', { src: `${COMMONS}Special:FilePath/${encodeURIComponent(picture)}?width=${WIDTH}`, alt: '',
        referrerpolicy: 'no-referrer',
        onerror: event => event.currentTarget.closest('figure').remove() }),
      h('figcaption', {}, webLink(`${COMMONS}File:${encodeURIComponent(picture)}`, 'Wikimedia Commons'))),
    h('p', { class: 'description', dir: 'auto' }, description ?? 'Wikidata has no description in English.'),
    h('p', { class: 'note' }, webLink(`https://www.wikidata.org/wiki/${id}`, `Wikidata ${id}`)),
  ].filter(Boolean);
}

function always(id, card) {
  return h('label', { class: 'note' }, h('input', { type: 'checkbox', checked: isAlways(), onchange: event => {
    remember(event.currentTarget.checked);
    if (!event.currentTarget.checked) offer(id, card);
  } }), ' Always show it');
}

function isAlways() {
  try {
    return localStorage.getItem(KEY) === 'always';
  } catch {
    return false;
  }
}

function remember(yes) {
  try {
    if (yes) localStorage.setItem(KEY, 'always');
    else localStorage.removeItem(KEY);
  } catch {
    // a browser that keeps nothing asks again each time
  }
}
