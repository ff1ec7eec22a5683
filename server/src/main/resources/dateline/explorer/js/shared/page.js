// What every page begins with: the header, the settings and the ontology, and what is said when something fails.

import { h } from './dom.js';
import { loadSettings, toEntity } from './links.js';
import { failure } from './notices.js';
import { searchField } from './search.js';
import { isDark, onThemeChange, toggleTheme } from './theme.js';
import { loadOntology } from './vocabulary.js';

const PLACES = [
  { page: 'home', path: '/', label: 'Home' },
  { page: 'graph', path: '/graph', label: 'Graph' },
  { page: 'console', path: '/console', label: 'Console' },
  { page: 'try', path: '/try', label: 'Try it' },
];

/**
 * Fills the header, then runs what fills the page. An error of it is shown in the page.
 *
 * @param name   of the page; 'home', 'graph', 'console' and 'try' are marked in the navigation
 * @param show   async function that fills the page; settings and ontology are there when it is called
 * @param search whether the header has the search field; false, or { onChoose: iri => ... }
 */
export async function startPage(name, show, search = { onChoose: iri => location.assign(toEntity(iri)) }) {
  document.querySelector('header.top').replaceChildren(...header(name, search));
  try {
    await Promise.all([loadSettings(), loadOntology()]);
    await show();
  } catch (error) {
    showFailure(error);
  }
}

/** Puts what went wrong where the content would be. */
export function showFailure(error) {
  document.getElementById('content').replaceChildren(h('div', { class: 'sheet' }, ...failure(error)));
}

/** Sets the title of the window: what the page shows, then the name of the program. */
export function setTitle(text) {
  document.title = `${text} – Dateline`;
}

function header(current, search) {
  return [
    h('a', { class: 'skip', href: '#content' }, 'Skip to the content'),
    h('a', { class: 'brand', href: '/' }, h('img', { src: '/icon.svg', alt: '', width: 24, height: 24 }), 'Dateline'),
    h('nav', { 'aria-label': 'Pages' }, PLACES.map(({ page, path, label }) =>
      h('a', { href: path, 'aria-current': page === current ? 'page' : null }, label))),
    search && headerSearch(search.onChoose),
    h('nav', { class: 'aside', 'aria-label': 'Elsewhere' },
      h('a', { href: '/ui/#/dataset/dateline/query', title: 'The user interface of Apache Jena Fuseki' }, 'Fuseki UI')),
    themeButton(),
  ].filter(Boolean);
}

function headerSearch(onChoose) {
  return h('div', { class: 'search' }, ...searchField({ id: 'header-search', label: 'Search by name', placeholder: 'Search …', onChoose }));
}

function themeButton() {
  const button = h('button', { type: 'button', class: 'theme', onclick: toggleTheme });
  const say = () => {
    const other = isDark() ? 'light' : 'dark';
    button.setAttribute('aria-label', `Change to ${other} colours`);
    button.title = `Change to ${other} colours`;
  };
  onThemeChange(say);
  say();
  return button;
}
