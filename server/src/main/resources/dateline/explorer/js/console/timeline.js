// A view of results with dates: what happened when, one line a row.

import { h, loadScript, svg } from '../shared/dom.js';
import { columnsOf, dateOf, hasRows, isDate, nameColumn, wordsOf } from './columns.js';

const MOST_ROWS = 150;
const ROW = 24;
const NAMES = 330;
const NARROWEST = 620;

export class Timeline {
  label = 'Timeline';
  priority = 3;
  #yasr;

  constructor(yasr) {
    this.#yasr = yasr;
  }

  canHandleResults() {
    const results = this.#yasr.results;
    if (!hasRows(results)) return false;
    return columnsOf(results, isDate).length > 0 && results.getVariables().length > 1;
  }

  getIcon() {
    return svg('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
      svg('path', { d: 'M1 7h14v2H1zM3 2h6v3H3zM7 11h7v3H7z' }));
  }

  async draw() {
    await loadScript('/lib/d3/dist/d3.min.js');
    const { results } = this.#yasr;
    const [begin, end] = columnsOf(results, isDate);
    const name = nameColumn(results, [begin, end]);
    const rows = results.getBindings().filter(row => row[begin] || row[end]).map(row => ({ name: wordsOf(row[name]),
      from: dateOf(row[begin] ?? row[end]), until: dateOf(row[end] ?? row[begin]), said: (row[begin] ?? row[end]).value.slice(0, 10) }));
    rows.sort((a, b) => a.from - b.from || a.name.localeCompare(b.name));
    const shown = rows.slice(0, MOST_ROWS);
    this.#yasr.resultsEl.replaceChildren(h('div', { class: 'view' }, lines(shown, Math.max(this.#yasr.resultsEl.clientWidth - 34, NARROWEST)),
      rows.length > shown.length && h('p', { class: 'note' }, `The first ${MOST_ROWS} of ${rows.length}`)));
  }
}

function lines(rows, width) {
  const height = rows.length * ROW + 34;
  const scale = d3.scaleUtc().domain([d3.min(rows, row => row.from), d3.max(rows, row => row.until)]).range([NAMES + 10, width - 20]).nice();
  const ticks = scale.ticks(6);
  const label = scale.tickFormat(6);
  return svg('svg', { class: 'chart', width, height, role: 'img',
    'aria-label': `Timeline of ${rows.length} rows; the table says the same` },
  ticks.map(tick => svg('g', { class: 'tick', transform: `translate(${scale(tick)} 0)` },
    svg('line', { y1: 0, y2: height - 24 }), svg('text', { y: height - 6, 'text-anchor': 'middle' }, label(tick)))),
  rows.map((row, i) => svg('g', { transform: `translate(0 ${i * ROW})` },
    svg('text', { x: NAMES, y: 16, 'text-anchor': 'end' }, shorten(row.name), svg('title', {}, `${row.said} ${row.name}`)),
    svg('rect', { class: 'bar', x: scale(row.from) - 4, y: 7, rx: 5, height: 10, width: Math.max(scale(row.until) - scale(row.from) + 8, 10) }))));
}

const shorten = text => (text.length > 46 ? `${text.slice(0, 44)}…` : text);
