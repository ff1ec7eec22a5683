// The console: questions on the left, the editor and its results on the right.

import { h } from '../shared/dom.js';
import { kindOf, toExample, toGraphOf, toQuery, toThing } from '../shared/links.js';
import { setTitle, startPage } from '../shared/page.js';
import { save } from '../shared/save.js';
import { request } from '../shared/server.js';
import { makeYasgui, withPrologue } from './editor.js';
import { forgetQuery, savedQueries, saveQuery } from './saved.js';

const byId = id => document.getElementById(id);

/** What an answer can be kept as. */
const FORMATS = [
  { name: 'CSV', type: 'text/csv', ending: 'csv', of: ['SELECT'] },
  { name: 'JSON', type: 'application/sparql-results+json', ending: 'json', of: ['SELECT', 'ASK'] },
  { name: 'Turtle', type: 'text/turtle', ending: 'ttl', of: ['CONSTRUCT', 'DESCRIBE'] },
  { name: 'JSON-LD', type: 'application/ld+json', ending: 'jsonld', of: ['CONSTRUCT', 'DESCRIBE'] },
];

class Console {
  #examples = [];
  #yasgui;

  async start() {
    this.#examples = await (await request('/api/queries')).json();
    this.#yasgui = makeYasgui(byId('yasgui'));
    this.#yasgui.on('query', () => this.#asked());
    this.#yasgui.on('tabSelect', () => this.#tools());
    byId('yasgui').addEventListener('click', follow);
    addEventListener('popstate', () => this.show());
    this.#list();
    this.show();
  }

  /** Shows what the address says: an example or a query, run. */
  show() {
    const parameters = new URLSearchParams(location.search);
    const example = this.#examples.find(one => one.name === parameters.get('example'));
    const query = example ? withoutComments(example.query) : parameters.get('query');
    this.#describe(example);
    this.#tools();
    if (!query) return;
    const tab = this.#yasgui.getTab();
    tab.setQuery(withPrologue(query));
    if (parameters.has('view')) tab.getYasr().selectPlugin(parameters.get('view'));
    tab.query();
  }

  #yasqe() {
    return this.#yasgui.getTab().getYasqe();
  }

  /** The address of the window is that of the query that was run. */
  #asked() {
    const query = this.#yasqe().getValue();
    const example = this.#examples.find(one => withPrologue(withoutComments(one.query)) === query);
    history.replaceState(null, '', example ? toExample(example.name) : toQuery(query));
    this.#describe(example);
    this.#tools();
  }

  // ---------------------------------------------------------------- the list of questions

  #list() {
    const own = savedQueries();
    const themes = [...new Set(this.#examples.map(example => example.theme))];
    byId('examples').replaceChildren(
      h('h2', {}, 'Your queries'),
      own.length === 0 ? h('p', { class: 'hint' }, 'What you save is kept in this browser.')
        : h('ul', { class: 'own' }, own.map(({ name, query }) => h('li', {}, h('a', { href: toQuery(query), onclick: this.#opener(toQuery(query)) }, name),
          h('button', { type: 'button', title: `Forget “${name}”`, 'aria-label': `Forget “${name}”`, onclick: () => {
            forgetQuery(name);
            this.#list();
          } }, '×')))),
      h('h2', {}, 'Questions'),
      ...themes.map(theme => h('section', {}, h('h3', {}, theme), h('ul', {}, this.#examples
        .filter(example => example.theme === theme)
        .map(({ name, title }) => h('li', {}, h('a', { href: toExample(name), 'data-name': name, onclick: this.#opener(toExample(name)) }, title)))))));
  }

  /** Links of the list stay on the page. */
  #opener(address) {
    return event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.pushState(null, '', address);
      this.show();
    };
  }

  #describe(example) {
    for (const link of document.querySelectorAll('#examples a[data-name]')) {
      const current = link.dataset.name === example?.name;
      link.setAttribute('aria-current', String(current));
      if (current) byId('examples').scrollTop = link.offsetTop - byId('examples').clientHeight / 2;
    }
    byId('description').replaceChildren(...(example
      ? [h('h1', {}, example.title), h('p', {}, example.description)]
      : [h('h1', {}, 'Ask the graph'), h('p', {}, 'Write SPARQL, or choose a question. Ctrl+Enter runs it, Ctrl+Space completes; ',
        h('code', {}, 'ent:zel'), ' finds entities by name. Programs ask at ', h('code', {}, new URL('/sparql', location).href), '.')]));
    setTitle(example?.title ?? 'Console');
  }

  // ---------------------------------------------------------------- what can be done with a query

  #tools() {
    const type = this.#yasqe().getQueryType() ?? 'SELECT';
    const name = h('input', { name: 'name', required: true, maxlength: 80, placeholder: 'Name …', 'aria-label': 'Name of the query' });
    byId('query-tools').replaceChildren(
      h('form', { class: 'saving', onsubmit: event => {
        event.preventDefault();
        this.#keep(name.value.trim());
      } }, name, h('button', { class: 'button' }, 'Save')),
      h('button', { type: 'button', class: 'button', title: 'Copy a link to this query', onclick: () => this.#link() }, 'Link'),
      h('button', { type: 'button', class: 'button', title: 'Draw what the answer names on the graph page',
        onclick: () => location.assign(toGraphOf(this.#yasqe().getValue())) }, 'Open as graph'),
      h('span', { class: 'keeping', role: 'group', 'aria-label': 'Download the answer' }, 'Download ', FORMATS
        .filter(format => format.of.includes(type))
        .map(format => h('button', { type: 'button', class: 'button', onclick: () => this.#download(format) }, format.name))),
      h('span', { id: 'query-notice', role: 'status' }));
  }

  #keep(name) {
    if (name === '') return;
    try {
      saveQuery(name, this.#yasqe().getValue());
      this.#list();
      say(`Saved as “${name}”`);
    } catch {
      say('This browser keeps nothing');
    }
  }

  async #link() {
    const address = location.origin + toQuery(this.#yasqe().getValue());
    history.replaceState(null, '', address);
    try {
      await navigator.clipboard.writeText(address);
      say('The link is in the clipboard');
    } catch {
      say('The address of this page now leads to this query');
    }
  }

  async #download({ type, ending }) {
    try {
      const response = await request('/sparql', { method: 'POST', body: this.#yasqe().getValue(),
        headers: { 'Content-Type': 'application/sparql-query', Accept: type } });
      save(await response.blob(), `dateline.${ending}`);
    } catch (error) {
      say(error.message);
    }
  }
}

const say = text => { byId('query-notice').textContent = text; };

/** Links of the results to things of this graph lead to their pages. */
function follow(event) {
  const link = event.target.closest('a.iri');
  const iri = link?.getAttribute('href');
  if (!iri || kindOf(iri) === null) return;
  event.preventDefault();
  location.assign(toThing(iri));
}

/** The comments at the head of an example are shown above the editor. */
const withoutComments = query => query.replace(/^(#.*\n)+/, '');

startPage('console', () => new Console().start());
