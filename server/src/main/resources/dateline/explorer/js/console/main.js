// The query view: YASGUI with our prefixes, and the example queries beside it.

import { h } from '../shared/dom.js';
import { baseOfIds, kindOf, toExample, toQuery, toThing } from '../shared/links.js';
import { setTitle, startPage } from '../shared/page.js';
import { PREFIXES, dataPrefixes, prologue } from '../shared/sparql.js';
import { terms } from '../shared/vocabulary.js';

const byId = id => document.getElementById(id);

class Console {
  #examples = null;
  #yasgui = null;

  /** Shows what the address says: an example, run, or a query, run. */
  async show() {
    await this.#prepare();
    const parameters = new URLSearchParams(location.search);
    const name = parameters.get('example');
    const query = parameters.get('query');
    const example = this.#examples.find(one => one.name === name);
    this.#mark(example);
    if (example) this.#run(withoutComments(example.query));
    else if (query) this.#run(`${prologue(usedIn(query))}\n\n${query}`);
    setTitle(example?.title ?? 'Console');
  }

  async #prepare() {
    if (this.#examples) return;
    this.#examples = await (await fetch('/api/queries')).json();
    byId('examples').replaceChildren(...exampleList(this.#examples));
    this.#yasgui = makeYasgui(byId('yasgui'), { ...PREFIXES, ...dataPrefixes(baseOfIds()) });
    byId('yasgui').addEventListener('click', follow);
    byId('examples').addEventListener('click', event => {
      const link = event.target.closest('a');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      this.show();
    });
    addEventListener('popstate', () => this.show());
  }

  #mark(example) {
    for (const link of document.querySelectorAll('#examples a')) {
      link.setAttribute('aria-current', String(link.dataset.name === example?.name));
    }
    byId('description').replaceChildren(...(example
      ? [h('h1', {}, example.title), h('p', {}, example.description)]
      : [h('h1', {}, 'Ask the graph'), h('p', {}, 'Write SPARQL, or choose a question on the left. Ctrl+Enter runs it. ',
        'The same endpoint answers programs at ', h('code', {}, new URL('/sparql', location).href), '.')]));
  }

  #run(query) {
    const tab = this.#yasgui.getTab();
    tab.setQuery(query);
    tab.query();
  }
}

/** Links of the results to things of this graph lead to their pages. */
function follow(event) {
  const link = event.target.closest('a.iri');
  const iri = link?.getAttribute('href');
  if (!iri || kindOf(iri) === null) return;
  event.preventDefault();
  location.assign(toThing(iri));
}

function exampleList(examples) {
  const themes = [...new Set(examples.map(example => example.theme))];
  return [h('h2', {}, 'Questions'), ...themes.map(theme => h('section', {},
    h('h3', {}, theme),
    h('ul', {}, examples.filter(example => example.theme === theme).map(example => h('li', {},
      h('a', { href: toExample(example.name), 'data-name': example.name }, example.title))))))];
}

function makeYasgui(container, prefixes) {
  const { Yasqe, Yasr } = Yasgui;
  // The built-in completers ask servers of the web; these know the ontology of this graph.
  for (const kind of ['class', 'property']) {
    Yasqe.forkAutocompleter(kind, { name: `own-${kind}`, persistenceId: null, bulk: true, get: () => ontologyTerms(kind) });
  }
  Yasqe.defaults.autocompleters = ['own-class', 'own-property', 'variables'];
  Yasqe.defaults.value = `${prologue(usedIn(START))}\n\n${START}`;
  Yasr.defaults.prefixes = prefixes;
  Yasr.defaults.plugins.table.dynamicConfig = { compact: true, isEllipsed: false };
  return new Yasgui(container, {
    requestConfig: { endpoint: new URL('/sparql', location).href, method: 'POST' },
    copyEndpointOnNewTab: false,
    populateFromUrl: false,
    autofocus: false,
    persistenceId: 'dateline',
    endpointCatalogueOptions: { getData: () => [] },
    yasqe: {
      createShareableLink: yasqe => location.origin + toQuery(yasqe.getValue()),
      autocompleters: Yasqe.defaults.autocompleters,
      editorHeight: '340px',
    },
  });
}

const START = `SELECT ?subject ?property ?object ?status WHERE {
  ?edge a dl:Edge ; rdf:subject ?subject ; rdf:predicate ?property ; rdf:object ?object ; dl:status ?status .
}
LIMIT 50`;

function ontologyTerms(kind) {
  const isClass = term => /[#/][A-Z][^#/]*$/.test(term);
  return Promise.resolve(terms().filter(term => isClass(term) === (kind === 'class')));
}

/** The comments at the head of an example are shown above the editor. */
function withoutComments(query) {
  return query.replace(/^(#.*\n)+/, '');
}

/** The prefixes that a query uses and does not declare. */
function usedIn(query) {
  return Object.fromEntries(Object.entries(PREFIXES)
    .filter(([name]) => new RegExp(`(?<!\\w)${name}:`).test(query) && !new RegExp(`PREFIX\\s+${name}:`, 'i').test(query)));
}

startPage('console', () => new Console().show());
