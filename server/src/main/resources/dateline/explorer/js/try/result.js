// What was understood of a text that was tried: in the text, as a graph, as RDF and as JSON.

import { h } from '../shared/dom.js';
import { statusBadge } from '../shared/glyphs.js';
import { toEntity } from '../shared/links.js';
import { iri, select } from '../shared/sparql.js';
import { count, inWords, localName } from '../shared/vocabulary.js';
import { Canvas } from '../graph/canvas.js';
import { Reader, summary } from '../reading/reader.js';
import { tabs } from '../shared/tabs.js';

/** So many IRIs are looked up at most. */
const MOST = 300;

export class Result {
  #facts;
  #known = new Set();

  constructor(facts) {
    this.#facts = facts;
  }

  /** What is shown, once it is known which of the things the graph has a page of. */
  async elements() {
    this.#known = await inGraph(this.#facts.entities.map(entity => entity.iri));
    const facts = this.#facts;
    return [
      h('p', { class: 'sum', role: 'status' }, `${summary(facts)}, ${count(facts.edges.length, 'connection')}`,
        this.#known.size > 0 && h('span', { class: 'note' }, ` · ${this.#known.size} of the things are in the graph too`)),
      tabs('Forms', [
        { name: 'Text', make: () => this.#text() },
        { name: 'Graph', make: panel => this.#graph(panel) },
        { name: 'Turtle', make: () => source(facts.turtle, 'text/turtle', `${stem(facts)}.ttl`) },
        { name: 'JSON', make: () => source(JSON.stringify(withoutExtras(facts), null, 2), 'application/json',
          `${stem(facts)}.json`) },
      ]),
    ];
  }

  #text() {
    const reader = new Reader(this.#facts, { known: name => this.#known.has(name) });
    return h('div', { class: 'beside' }, reader.element, reader.panel);
  }

  #graph(panel) {
    const { edges } = this.#facts;
    if (edges.length === 0) return h('p', { class: 'none' }, 'Nothing in the text connects two things.');
    const stage = h('div', { class: 'drawing', role: 'img' });
    const { things, connections } = drawable(edges);
    queueMicrotask(async () => {
      const canvas = new Canvas(stage, { onNode: () => {}, onEdge: () => {}, onBackground: () => {},
        onMoved: () => canvas?.fit(),
        free: () => ({ left: 40, top: 30, width: stage.clientWidth - 80, height: stage.clientHeight - 60 }) });
      await canvas.add([...things.keys()], things, connections);
      canvas.fit();
      stage.setAttribute('aria-label',
        `Drawing of ${count(connections.length, 'connection')}; the list beside it says the same`);
    });
    panel.classList.add('with-drawing');
    return h('div', { class: 'beside' }, h('div', { class: 'stage' }, stage),
      h('ul', { class: 'connections', 'aria-label': 'Connections' }, edges.map(edge => this.#row(edge))));
  }

  #row(edge) {
    const end = thing => (this.#known.has(thing.iri) ? h('a', { href: toEntity(thing.iri) }, nameOf(thing))
      : nameOf(thing));
    return h('li', {}, h('p', {}, h('span', { class: 'name', dir: 'auto' }, end(edge.subject),
      h('span', { class: 'verb' }, ` ${inWords(edge.property)} `), end(edge.object)), ' ',
        statusBadge(localName(edge.status))));
  }
}

const idOf = thing => thing.iri ?? `value:${thing.value}`;

const nameOf = thing => thing.label ?? thing.value ?? localName(thing.iri).replaceAll('_', ' ');

/** Edges as the drawing takes them. */
function drawable(edges) {
  const things = new Map();
  for (const edge of edges) for (const end of [edge.subject, edge.object]) things.set(idOf(end),
    { id: idOf(end), label: nameOf(end), classes: end.classes ?? [] });
  const connections = edges.map(edge => ({ id: edge.id, subject: idOf(edge.subject), property: edge.property,
    object: idOf(edge.object),
    status: localName(edge.status), outlets: edge.outlets, belief: edge.belief }));
  return { things, connections };
}

/** Which of these the graph knows. */
async function inGraph(names) {
  const asked = [...new Set(names.filter(Boolean))].slice(0, MOST);
  if (asked.length === 0) return new Set();
  const rows = await select(`SELECT DISTINCT ?thing { VALUES ?thing { ${asked.map(iri).join(' ')} } ?thing skos:prefLabel ?name }`);
  return new Set(rows.map(row => row.thing.value));
}

function source(text, type, name) {
  const copied = h('span', { class: 'note', role: 'status' });
  return h('div', { class: 'source' },
    h('p', { class: 'actions' },
      h('button', { type: 'button', class: 'button', onclick: async () => {
        await navigator.clipboard.writeText(text);
        copied.textContent = 'Copied';
      } }, 'Copy'),
      h('a', { class: 'button', download: name, href: URL.createObjectURL(new Blob([text], { type })) }, 'Download'),
        copied),
    h('pre', { tabindex: 0, 'aria-label': name }, text));
}

const stem = facts => facts.document.id.replace(/\.[^.]*$/, '');

function withoutExtras(facts) {
  const { edges, turtle, ...contract } = facts;
  return contract;
}
