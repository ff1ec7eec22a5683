// The query view: YASGUI with our prefixes, and the example queries beside it.

import { h } from './dom.js';
import { PREFIXES, dataPrefixes, prologue } from './sparql.js';
import { loadOntology, terms } from './vocabulary.js';

const byId = id => document.getElementById(id);

export class QueryView {
  #settings;
  #examples = null;
  #yasgui = null;

  constructor(settings) {
    this.#settings = settings;
  }

  /** Shows the console, with that example run, or that query put into the editor. */
  async show({ name, query }) {
    await this.#prepare();
    const example = this.#examples.find(one => one.name === name);
    this.#mark(example);
    if (example) this.#run(withoutComments(example.query));
    else if (query) this.#run(`${prologue(usedIn(query))}\n\n${query}`);
    document.title = `${example?.title ?? 'Queries'} – Dateline`;
  }

  async #prepare() {
    if (this.#examples) return;
    const [response] = await Promise.all([fetch('/api/queries'), loadOntology()]);
    this.#examples = await response.json();
    byId('examples').replaceChildren(...exampleList(this.#examples));
    this.#yasgui = makeYasgui(byId('yasgui'), { ...PREFIXES, ...dataPrefixes(this.#settings.idBase) });
    byId('yasgui').addEventListener('click', event => this.#follow(event));
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

  /** Links of the results to things of this graph stay in the explorer. */
  #follow(event) {
    const link = event.target.closest('a.iri');
    const iri = link?.getAttribute('href');
    if (!iri?.startsWith(this.#settings.idBase)) return;
    event.preventDefault();
    const path = iri.slice(this.#settings.idBase.length);
    if (path.startsWith('edge/')) location.hash = `#/edge/${encodeURIComponent(iri)}`;
    else if (path.startsWith('entity/')) location.hash = `#/graph/${encodeURIComponent(iri)}`;
    else location.hash = `#/console?q=${encodeURIComponent(`SELECT ?property ?value WHERE { <${iri}> ?property ?value } ORDER BY ?property ?value`)}`;
  }
}

function exampleList(examples) {
  const themes = [...new Set(examples.map(example => example.theme))];
  return [h('h2', {}, 'Questions'), ...themes.map(theme => h('section', {},
    h('h3', {}, theme),
    h('ul', {}, examples.filter(example => example.theme === theme).map(example => h('li', {},
      h('a', { href: `#/console/${encodeURIComponent(example.name)}`, 'data-name': example.name }, example.title))))))];
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
      createShareableLink: yasqe => `${location.origin}/#/console?q=${encodeURIComponent(yasqe.getValue())}`,
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
