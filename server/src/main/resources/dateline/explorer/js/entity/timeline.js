// Events on a time axis, drawn with D3: a point or a bar for each, in the colour of its status, with its name beside it.
// Drag to move, Ctrl and wheel or the buttons to zoom; every event is a link that the Tab key reaches.

import { h } from '../shared/dom.js';
import { span } from '../shared/dates.js';
import { toEvent } from '../shared/links.js';
import { statusOf } from '../shared/vocabulary.js';

const LANE = 24;
const AXIS = 26;
const MARGIN = 40;
/** Room for the date at a tick. */
const TICK = 104;
const MOST_LETTERS = 54;
const LETTER = 6.6;
const DAY_MS = 86_400_000;
/** Before the first event and after the last. */
const LEAST_ROOM = 10 * DAY_MS;

/** @param events [{id, label, status, begin, end, told}] with days as ISO 8601 writes them; told: only when it was told of */
export function timeline(events) {
  const drawing = new Timeline(events);
  return drawing.element;
}

class Timeline {
  #events;
  #scale;
  #transform = d3.zoomIdentity;
  #svg;
  #frame;
  #zoom;

  constructor(events) {
    this.#events = events.map(event => ({ ...event, from: time(event.begin), to: time(event.end ?? event.begin) + DAY_MS }))
      .sort((a, b) => a.from - b.from || a.to - b.to);
    this.#svg = d3.create('svg').attr('role', 'group').attr('aria-label', `Time line of ${events.length} events`);
    this.#zoom = d3.zoom().scaleExtent([1, 500]).filter(event =>
      (event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.button))
      .on('zoom', event => {
        this.#transform = event.transform;
        this.#draw();
      });
    this.#svg.call(this.#zoom).on('dblclick.zoom', null);
    this.element = h('div', { class: 'timeline' }, this.#tools(),
      this.#frame = h('div', { class: 'axis-frame' }, this.#svg.node()));
    new ResizeObserver(() => this.#draw()).observe(this.#frame);
  }

  #tools() {
    const step = factor => () => this.#svg.call(this.#zoom.scaleBy, factor);
    const button = (label, name, act) => h('button', { type: 'button', 'aria-label': name, title: name, onclick: act },
      label);
    return h('div', { class: 'tools', role: 'group', 'aria-label': 'Time line' }, button('+', 'Zoom in', step(1.6)),
      button('−', 'Zoom out', step(1 / 1.6)), button('All', 'Show all of the time',
        () => this.#svg.call(this.#zoom.transform, d3.zoomIdentity)));
  }

  #draw() {
    const width = this.#frame.clientWidth;
    if (width === 0 || this.#events.length === 0) return;
    const first = d3.min(this.#events, event => event.from);
    const last = d3.max(this.#events, event => event.to);
    const room = Math.max((last - first) * 0.04, LEAST_ROOM);
    const whole = d3.scaleUtc([first - room, last + room], [MARGIN, width - MARGIN]);
    this.#scale = this.#transform.rescaleX(whole);
    const placed = this.#place(width);
    const lanes = (d3.max(placed, one => one.lane) ?? 0) + 1;
    const height = AXIS + lanes * LANE + 8;
    this.#svg.attr('viewBox', [0, 0, width, height]).attr('width', width).attr('height', height);
    this.#zoom.extent([[0, 0], [width, height]]).translateExtent([[0, 0], [width, height]]);
    this.#drawAxis(height, width);
    this.#drawEvents(placed);
  }

  /** Gives every event the first lane in which neither its mark nor its name touches another. */
  #place(width) {
    const ends = [];
    return this.#events.map(event => {
      const [x1, x2] = [this.#scale(event.from), this.#scale(event.to)];
      const wide = x2 - x1 > 8;
      const name = short(event.label);
      const text = name.length * LETTER;
      const before = (wide ? x2 : x1 + 4) + text + 12 > width && x1 - text - 8 > 0;
      const left = before ? x1 - text - 10 : x1 - 6;
      const right = before ? Math.max(x2, x1 + 6) : (wide ? x2 : x1 + 6) + text + 14;
      let lane = ends.findIndex(end => end < left);
      if (lane < 0) lane = ends.length;
      ends[lane] = right;
      return { event, x1, x2, wide, name, before, lane };
    });
  }

  #drawAxis(height, width) {
    const axis = d3.axisTop(this.#scale).tickValues(ticks(this.#scale,
      width / TICK)).tickFormat(tickFormat(this.#scale.domain())).tickSize(-(height - AXIS));
    this.#svg.selectAll('g.axis').data([null]).join(enter => enter.insert('g', ':first-child').attr('class',
      'axis').attr('aria-hidden', 'true'))
      .attr('transform', `translate(0,${AXIS})`).call(axis);
  }

  #drawEvents(placed) {
    const links = this.#svg.selectAll('a').data(placed, one => one.event.id).join(enter => {
      const link = enter.append('a').attr('href', one => toEvent(one.event.id));
      link.append('title').text(one => describe(one.event));
      link.append('rect').attr('class', 'ground');
      link.append('rect').attr('class', 'mark');
      link.append('text').attr('dy', '0.32em');
      return link;
    });
    links.attr('transform', one => `translate(0,${AXIS + one.lane * LANE + LANE / 2})`)
      .attr('aria-label', one => describe(one.event)).attr('style',
        one => `--status: var(${statusOf(one.event.status).colour})`)
      .attr('class', one => `${one.event.told ? 'told' : ''} ${one.event.status}`);
    links.select('.ground').attr('x', one => (one.before ? one.x1 - one.name.length * LETTER - 10 : one.x1 - 6)).attr('y',
      -LANE / 2 + 1)
      .attr('height', LANE - 2).attr('width', one => Math.max(one.x2 - one.x1, 8) + one.name.length * LETTER + 16);
    links.select('.mark').attr('x', one => (one.wide ? one.x1 : one.x1 - 4)).attr('y', one => (one.wide ? -4 : -5))
      .attr('width', one => (one.wide ? one.x2 - one.x1 : 10)).attr('height', one => (one.wide ? 8 : 10)).attr('rx',
        one => (one.wide ? 3 : 5));
    links.select('text').attr('x', one => (one.before ? one.x1 - 10 : (one.wide ? one.x2 : one.x1 + 6) + 5))
      .attr('text-anchor', one => (one.before ? 'end' : 'start')).text(one => one.name);
  }
}

/** At most so many. */
function ticks(scale, most) {
  let values = scale.ticks(most);
  while (values.length > Math.max(most, 2)) values = values.filter((_, i) => i % 2 === 0);
  return values;
}

/** Enough of a date to tell ticks apart that stand so far from each other. */
function tickFormat([first, last]) {
  const days = (last - first) / DAY_MS;
  return d3.utcFormat(days <= 120 ? '%-d %b %Y' : days <= 1500 ? '%b %Y' : '%Y');
}

const time = day => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);

const short = label => (label.length > MOST_LETTERS ? `${label.slice(0, MOST_LETTERS - 1)}…` : label);

const describe = event =>
  `${event.label}, ${event.told ? 'told of on ' : ''}${span(event.begin, event.end)}, ${event.status}`;
