// A view of results with numbers: one bar a row, the longest first.

import { h, loadScript, svg } from '../shared/dom.js';
import { columnsOf, hasRows, isNumber, nameColumn, wordsOf } from './columns.js';

const MOST_BARS = 40;
const ROW = 26;
const NAMES = 260;
const NARROWEST = 520;

export class Chart {
  label = 'Chart';
  priority = 2;
  #yasr;

  constructor(yasr) {
    this.#yasr = yasr;
  }

  canHandleResults() {
    const results = this.#yasr.results;
    if (!hasRows(results)) return false;
    return columnsOf(results, isNumber).length > 0 && results.getVariables().length > 1;
  }

  getIcon() {
    return svg('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, svg('path', { d: 'M1 2h9v3H1zM1 7h14v3H1zM1 12h6v3H1z' }));
  }

  async draw() {
    await loadScript('/lib/d3/dist/d3.min.js');
    const { results } = this.#yasr;
    const numbers = columnsOf(results, isNumber);
    const box = h('div', { class: 'view' });
    const choice = h('select', { 'aria-label': 'What the bars show', onchange: () => this.#fill(box, choice.value) },
      numbers.map(name => h('option', { value: name }, name)));
    this.#yasr.resultsEl.replaceChildren(h('div', { class: 'view-controls' }, 'Bars show ', choice), box);
    this.#fill(box, numbers[0]);
  }

  #fill(box, column) {
    const { results } = this.#yasr;
    const name = nameColumn(results, columnsOf(results, isNumber));
    const rows = results.getBindings().filter(row => row[column])
      .map(row => ({ name: wordsOf(row[name]), value: Number(row[column].value) }));
    const shown = rows.sort((a, b) => b.value - a.value).slice(0, MOST_BARS);
    box.replaceChildren(bars(shown, column, Math.max(box.clientWidth - 34, NARROWEST)), rows.length > shown.length
      ? h('p', { class: 'note' }, `The ${MOST_BARS} largest of ${rows.length}`) : '');
  }
}

function bars(rows, column, width) {
  const scale = d3.scaleLinear().domain([Math.min(0, d3.min(rows, row => row.value)), Math.max(0, d3.max(rows, row => row.value))])
    .range([NAMES, width - 80]).nice();
  return svg('svg', { class: 'chart', width, height: rows.length * ROW + 8, role: 'img',
    'aria-label': `Bar chart of ${column}, ${rows.length} bars; the table says the same` },
  rows.map((row, i) => svg('g', { transform: `translate(0 ${i * ROW + 4})` },
    svg('text', { x: NAMES - 10, y: 17, 'text-anchor': 'end' }, shorten(row.name), svg('title', {}, row.name)),
    svg('rect', { class: 'bar', x: Math.min(scale(0), scale(row.value)), y: 3, rx: 2, height: ROW - 7,
      width: Math.max(Math.abs(scale(row.value) - scale(0)), 1) }),
    svg('text', { class: 'value', x: Math.max(scale(0), scale(row.value)) + 6, y: 17 }, row.value.toLocaleString('en')))));
}

const shorten = text => (text.length > 36 ? `${text.slice(0, 34)}…` : text);
