// A view of results as a graph: what a CONSTRUCT says, or the IRIs of each row of a SELECT, joined in their order.

import { Canvas } from '../graph/canvas.js';
import { describe } from '../graph/data.js';
import { h, loadScript, svg } from '../shared/dom.js';
import { kindOf, toThing } from '../shared/links.js';
import { PREFIXES } from '../shared/sparql.js';
import { hasRows, isIri, wordsOf } from './columns.js';

const MOST_LINES = 3000;
const SCRIPTS = ['cytoscape/dist/cytoscape.min.js', 'layout-base/layout-base.js', 'cose-base/cose-base.js',
  'cytoscape-fcose/cytoscape-fcose.js'];
const TYPE = `${PREFIXES.rdf}type`;
const NAMES = new Set([`${PREFIXES.skos}prefLabel`, `${PREFIXES.rdfs}label`]);

export class Drawing {
  label = 'Graph';
  priority = 4;
  #yasr;
  #turn = 0;

  constructor(yasr) {
    this.#yasr = yasr;
  }

  canHandleResults() {
    const results = this.#yasr.results;
    if (!hasRows(results)) return false;
    return (results.getBindings() ?? []).some(row => Object.values(row).some(isThing));
  }

  getIcon() {
    return svg('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
      svg('path', { d: 'M4 1.500a2.500 2.500 0 1 1-.8 4.800L5 10.200a2.500 2.500 0 1 1-1.300.5L2.200 6.200A2.500 2.500 0 0 1 4 1.500zM12 5.500a2.500 2.500 0 1 1-2.300 3.500L6.500 11l-.7-1.200 3.700-2A2.500 2.500 0 0 1 12 5.500z' }));
  }

  /** YASR may ask twice; only the last one draws. */
  async draw() {
    const turn = ++this.#turn;
    for (const script of SCRIPTS) await loadScript(`/lib/${script}`); // each needs the one before it
    const { connections, told } = linesOf(this.#yasr.results);
    const ids = [...new Set([...connections.flatMap(one => [one.subject, one.object]), ...told.keys()])];
    const things = await describe(ids);
    if (turn !== this.#turn) return;
    for (const [id, { label, classes }] of told) {
      things.get(id).label = label ?? things.get(id).label;
      things.get(id).classes.push(...classes);
    }
    const stage = h('div', { class: 'drawing', tabindex: 0, role: 'application' });
    this.#yasr.resultsEl.replaceChildren(stage);
    const canvas = new Canvas(stage, { onNode: open, onEdge: id => open(connections.find(one => one.id === id).subject),
      onBackground: () => {}, onMoved: () => {},
      free: () => ({ left: 30, top: 20, width: stage.clientWidth - 60, height: stage.clientHeight - 50 }) });
    await canvas.add(ids, things, connections);
    canvas.fit();
  }
}

const open = id => { if (kindOf(id)) location.assign(toThing(id)); };

/** Classes, properties and statuses are terms, not things. */
const isThing = term => isIri(term) && !term.value.startsWith(PREFIXES.dl);

/** The lines of an answer, and what it says of names and classes. */
function linesOf(results) {
  const rows = results.getBindings();
  const lines = new Map();
  const told = new Map();
  const isGraph = results.getType() === 'ttl';
  for (const row of rows) {
    if (isGraph) readTriple(row, lines, told);
    else readRow(results.getVariables(), row, lines, told);
    if (lines.size >= MOST_LINES) break;
  }
  return { connections: [...lines.values()], told };
}

const about = (told, id) => told.get(id) ?? told.set(id, { label: null, classes: [] }).get(id);

function readTriple({ subject, predicate, object }, lines, told) {
  if (predicate.value === TYPE) about(told, subject.value).classes.push(object.value);
  else if (NAMES.has(predicate.value)) about(told, subject.value).label = object.value;
  else if (isIri(object)) line(lines, subject.value, predicate.value, object.value);
  else about(told, subject.value);
}

/** IRIs are joined one to the next; a property between two of them is what the line is called. */
function readRow(variables, row, lines, told) {
  let last = null;
  let property = null;
  for (const name of variables) {
    if (!row[name] || !isIri(row[name])) continue;
    if (!isThing(row[name])) {
      if (/^[a-z]/.test(wordsOf(row[name]))) property = row[name].value;
      continue;
    }
    about(told, row[name].value);
    if (last) line(lines, last, property ?? name, row[name].value);
    last = row[name].value;
    property = null;
  }
}

function line(lines, subject, property, object) {
  const id = `${subject} ${property} ${object}`;
  lines.set(id, { id, subject, property, object, status: 'Reported', outlets: 1, belief: null });
}
