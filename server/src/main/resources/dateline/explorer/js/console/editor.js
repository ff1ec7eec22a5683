// YASGUI with our prefixes, completions from this endpoint and our views of results.

import { baseOfIds } from '../shared/links.js';
import { searchEntities } from '../shared/search.js';
import { dataPrefixes, PREFIXES, prologue } from '../shared/sparql.js';
import { terms } from '../shared/vocabulary.js';
import { Chart } from './chart.js';
import { Drawing } from './drawing.js';
import { Timeline } from './timeline.js';

const START = `SELECT ?subject ?property ?object ?status WHERE {
  ?edge a dl:Edge ; rdf:subject ?subject ; rdf:predicate ?property ; rdf:object ?object ; dl:status ?status .
}
LIMIT 50`;

/** Makes the editor with its results. */
export function makeYasgui(container) {
  const { Yasqe, Yasr } = Yasgui;
  const prefixes = allPrefixes();
  completeFromHere(Yasqe, prefixes);
  tellGraphsApart(Yasr);
  Yasqe.defaults.value = withPrologue(START);
  Yasr.registerPlugin('chart', Chart);
  Yasr.registerPlugin('timeline', Timeline);
  Yasr.registerPlugin('drawing', Drawing);
  Yasr.defaults.pluginOrder = ['table', 'chart', 'timeline', 'drawing', 'response'];
  Yasr.defaults.prefixes = prefixes;
  Yasr.defaults.plugins.table.dynamicConfig = { compact: true, isEllipsed: false };
  const yasgui = new Yasgui(container, {
    requestConfig: { endpoint: new URL('/sparql', location).href, method: 'POST' },
    copyEndpointOnNewTab: false,
    populateFromUrl: false,
    autofocus: false,
    persistenceId: 'dateline',
    endpointCatalogueOptions: { getData: () => [] },
    yasqe: { autocompleters: Yasqe.defaults.autocompleters, editorHeight: '300px', showQueryButton: true },
  });
  nameParts(container);
  yasgui.on('tabAdd', () => setTimeout(() => nameParts(container)));
  return yasgui;
}

/** YASGUI forgets the media type of an answer; the only one that is no JSON is a graph as N-Triples. */
function tellGraphsApart(Yasr) {
  const { setResponse } = Yasr.prototype;
  Yasr.prototype.setResponse = function withType(data, duration) {
    setResponse.call(this, typeof data === 'string' ? { data, contentType: 'application/n-triples' } : data, duration);
  };
}

/** What YASGUI leaves without a name for those who do not see it. */
function nameParts(container) {
  container.querySelectorAll('.yasqe textarea').forEach(area => area.setAttribute('aria-label', 'SPARQL query'));
  const more = container.querySelector('.tabsList button.addTab');
  more?.setAttribute('role', 'tab'); // a list of tabs may hold nothing else
  more?.setAttribute('aria-selected', 'false');
}

const allPrefixes = () => ({ ...PREFIXES, ...dataPrefixes(baseOfIds()) });

/** The built-in completers ask servers of the web; these ask this graph. */
function completeFromHere(Yasqe, prefixes) {
  const own = { persistenceId: null };
  Yasqe.forkAutocompleter('prefixes', { ...own, name: 'own-prefixes', bulk: true,
    get: () => Object.entries(prefixes).map(([name, iri]) => `${name}: <${iri}>`) });
  Yasqe.forkAutocompleter('class', { ...own, name: 'own-class', bulk: true, get: () => ontologyTerms(isClass) });
  Yasqe.forkAutocompleter('property', { ...own, name: 'own-property', bulk: true, get: () => ontologyTerms(term => !isClass(term)) });
  Yasqe.forkAutocompleter('class', { ...own, name: 'own-entity', bulk: false, autoShow: true,
    isValidCompletionPosition: yasqe => ENTITY_PREFIX.test(yasqe.getCompleteToken().string),
    get: async (yasqe, token) => entitiesCalled(token.string) });
  Yasqe.defaults.autocompleters = ['own-prefixes', 'own-entity', 'own-class', 'own-property', 'variables'];
}

const ENTITY_PREFIX = /^ent:./;
const isClass = term => /[#/][A-Z][^#/]*$/.test(term);
const ontologyTerms = kind => Promise.resolve(terms().filter(kind));

/** What is behind "ent:" are the beginnings of words of a name: ent:zel finds Zelenskyy. */
async function entitiesCalled(token) {
  const found = await searchEntities(token.replace(ENTITY_PREFIX, match => match.slice(4)).replaceAll('_', ' '));
  return found.map(thing => thing.id).filter(id => /^[\w.-]*$/.test(id.slice(dataPrefixes(baseOfIds()).ent.length)));
}

/** The query with the prefixes that it uses and does not declare. */
export function withPrologue(query) {
  const missing = Object.entries(allPrefixes()).filter(([name]) =>
    new RegExp(`(?<![\\w:])${name}:`).test(query) && !new RegExp(`PREFIX\\s+${name}:`, 'i').test(query));
  return missing.length === 0 ? query : `${prologue(Object.fromEntries(missing))}\n\n${query}`;
}
