// The graph page: what is known, what is drawn, what is chosen, and the way back.

import { claimsAbout, claimsBehind } from '../shared/claims.js';
import { kindOf } from '../shared/links.js';
import { failure } from '../shared/notices.js';
import { setTitle } from '../shared/page.js';
import { count } from '../shared/vocabulary.js';
import { actionsFor } from './actions.js';
import { Canvas } from './canvas.js';
import * as data from './data.js';
import { needsCircumstances, passes } from './filters.js';
import * as panel from './panel.js';
import { LONGEST, thingsBetween } from './paths.js';
import { thingsOfQuery } from './queries.js';
import { decode, encode, NO_FILTERS } from './state.js';

/** So many neighbours come at a click. */
const STEP = 20;

/** So many neighbours stand around each end of a line that the drawing begins with. */
const CONTEXT = 6;

/** More events than this are drawn without those who take part in them. */
const MOST_EVENTS = 60;

export class GraphPage {
  #things = new Map();
  #connections = new Map();
  #circumstances = new Map();
  #filters = NO_FILTERS;
  #chosen = null;
  #way = null;
  #step = 0;
  #last = 0;
  #work = Promise.resolve();
  #view;

  /** @param view {canvas, panel, free, notify, changed}: elements, and functions that show what happened */
  constructor(view) {
    this.#view = view;
    this.canvas = new Canvas(view.canvas, { free: view.free, onNode: id => this.go(id), onEdge: id => this.go(id),
      onBackground: () => this.go(null), onMoved: () => this.#keep() });
    addEventListener('popstate', event => this.#do(() => this.#back(event.state)));
    addEventListener('hashchange', () => { // an address that the reader wrote; steps of the page have a state
      const state = history.state ? null : readable(location.hash);
      if (state) this.#do(() => this.#restore(state));
    });
  }

  /** Shows what the address says; a broken fragment counts as none. */
  open() {
    const parameters = new URLSearchParams(location.search);
    return this.#do(async () => {
      const state = readable(location.hash);
      if (state) await this.#restore(state);
      else if (parameters.has('at')) await this.#choose(parameters.get('at'));
      else if (parameters.has('query')) await this.#drawQuery(parameters.get('query'));
      else if (parameters.has('from')) await this.#drawWay(parameters.get('from'), parameters.get('to'));
      else await this.#overview();
      this.canvas.fit();
      this.#keep();
    });
  }

  get filters() { return this.#filters; }
  get step() { return STEP; }
  get chosen() { return this.#chosen; }
  get canUndo() { return this.#step > 0; }
  get canRedo() { return this.#step < this.#last; }

  labelOf(id) { return this.#things.get(id)?.label ?? id; }
  eventOf(id) { return this.#connections.get(id)?.event ?? null; }
  drawnConnections() { return this.canvas.edgeIds().map(id => this.#connections.get(id)); }
  drawnThings() { return [...this.canvas.nodes().keys()]; }

  /** Who tells of what is drawn, and when; asked for once. */
  async circumstances() {
    const missing = this.drawnConnections().filter(one => !this.#circumstances.has(one.id));
    if (missing.length > 0) (await data.circumstances(missing)).forEach((told, id) => this.#circumstances.set(id, told));
    return this.#circumstances;
  }

  // ---------------------------------------------------------------- what the reader does

  /** Chooses a thing or a line, and draws what it is connected with; null chooses nothing. */
  go(id) {
    return this.#change(() => (id === null ? this.#chooseNothing() : this.#choose(id)));
  }

  /** Draws more neighbours. */
  expand(id) {
    return this.#change(() => this.#choose(id, true));
  }

  filter(filters) {
    return this.#change(async () => {
      this.#filters = filters;
      await this.#applyFilters();
    });
  }

  remove(id) {
    return this.#change(async () => {
      if (!this.canvas.has(id)) return;
      this.canvas.remove([id]);
      await this.#chooseNothing();
    });
  }

  only(id) {
    return this.#change(async () => {
      const kept = new Set([id, ...this.canvas.neighbours(id)]);
      this.canvas.remove(this.drawnThings().filter(one => !kept.has(one)));
      this.canvas.fit();
    });
  }

  /** Draws the shortest way between two things. */
  findWay(from, to) {
    return this.#change(() => this.#drawWay(from, to));
  }

  askWay() {
    this.#view.askWay();
  }

  undo() {
    if (this.canUndo) history.back();
  }

  redo() {
    if (this.canRedo) history.forward();
  }

  // ---------------------------------------------------------------- one thing after the other

  /** Does what changes the drawing, then adds it to the history. */
  #change(work) {
    return this.#do(async () => {
      await work();
      this.#last = ++this.#step;
      history.pushState(this.#state(), '', `/graph#${this.address()}`);
    });
  }

  /** Runs work when the work before it is done; what fails is shown. */
  #do(work) {
    this.#work = this.#work.then(work).catch(error => this.#fill(failure(error))).finally(() => this.#view.changed());
    return this.#work;
  }

  /** The fragment that brings back what is shown. */
  address() {
    return encode({ nodes: this.canvas.nodes(), chosen: this.#chosen, filters: this.#filters });
  }

  #state() {
    return { step: this.#step, shown: this.address() };
  }

  /** Keeps the places of the things without a step to undo. */
  #keep() {
    if (this.canvas) history.replaceState(this.#state(), '', location.hash ? `/graph#${this.address()}` : location.href);
  }

  async #back(state) {
    if (!state) return;
    this.#step = state.step;
    this.#last = Math.max(this.#last, this.#step);
    await this.#restore(decode(state.shown));
  }

  async #restore({ nodes, chosen, filters }) {
    this.canvas.remove(this.drawnThings().filter(id => !nodes.has(id)));
    const added = [...nodes.keys()].filter(id => !this.canvas.has(id));
    await this.#learn(added);
    this.canvas.restore(nodes, this.#things, [...this.#connections.values()]);
    this.#filters = filters;
    await this.#applyFilters();
    if (chosen) await this.#present(chosen);
    else await this.#chooseNothing();
  }

  // ---------------------------------------------------------------- drawing

  /** Reads what is not known yet of new things: what they are, and what connects them with what is drawn. */
  async #learn(ids) {
    const unknown = ids.filter(id => !this.#things.has(id));
    const [things, connections] = await Promise.all([data.describe(unknown), data.connectionsAmong(ids, this.drawnThings())]);
    things.forEach((thing, id) => this.#things.set(id, thing));
    this.#note(connections);
  }

  #note(connections) {
    connections.forEach(one => this.#connections.set(one.id, one));
  }

  async #draw(ids) {
    const added = [...new Set(ids)].filter(id => !this.canvas.has(id) && !data.isValue(id));
    await this.#learn(added);
    await this.canvas.add(added, this.#things, [...this.#connections.values()]);
    await this.#applyFilters();
    return added;
  }

  async #applyFilters() {
    const told = needsCircumstances(this.#filters) ? await this.circumstances() : this.#circumstances;
    const visible = this.drawnConnections().filter(one => passes(one, told.get(one.id), this.#filters));
    this.canvas.filter(new Set(visible.map(one => one.id)), new Set(this.#chosen ? [this.#chosen] : []));
  }

  async #overview() {
    const edges = await data.overview();
    this.#note(edges);
    await this.#draw(edges.flatMap(edge => [edge.subject, edge.object]));
    await this.#chooseNothing();
  }

  /** Draws what the answer of a query names; events with those who take part in them, while they are few. */
  async #drawQuery(query) {
    const things = await thingsOfQuery(query);
    const events = things.filter(id => kindOf(id) === 'event');
    const roles = events.length > MOST_EVENTS ? [] : await data.rolesOf(events);
    await this.#draw([...things, ...roles.map(role => role.object)]);
    await this.#chooseNothing(things.length === 0 ? 'The answer of the query names nothing that could be drawn'
      : `What the query names: ${count(things.length, 'thing')}`);
  }

  async #drawWay(from, to) {
    const statuses = data.STATUSES.filter(name => !this.#filters.statuses.includes(name));
    const [things] = await Promise.all([thingsBetween(from, to, statuses), this.#draw([from, to])]);
    if (things.length === 0) {
      await this.#chooseNothing();
      this.#view.notify(`No way of at most ${LONGEST} steps leads from ${this.labelOf(from)} to ${this.labelOf(to)}`);
      return;
    }
    await this.#draw(things);
    this.#chosen = null;
    this.canvas.markWay(things);
    this.canvas.show(things);
    const steps = this.drawnConnections().filter(one => things.includes(one.subject) && things.includes(one.object));
    this.#fill(panel.way(from, to, steps, this.#things));
  }

  // ---------------------------------------------------------------- choosing

  async #chooseNothing(title = 'Who does what to whom, and who says so') {
    this.#chosen = null;
    this.canvas.choose(null);
    const best = this.drawnConnections().sort((a, b) => b.outlets - a.outlets || b.belief - a.belief);
    this.#fill(panel.welcome(title, best, this.#things));
  }

  /** Draws a thing with its best neighbours, or a line with its ends, and shows it in the panel. */
  async #choose(id, further = id === this.#chosen) {
    if (kindOf(id) === 'edge') {
      const edge = this.#connections.get(id) ?? await data.findEdge(id);
      if (!edge) throw new Error(`Nothing is known of ${id}`);
      this.#note([edge]);
      const around = this.drawnThings().length === 0 ? await this.#contextOf(edge) : [];
      await this.#draw([edge.subject, edge.object, ...around]);
    } else if (!id.includes('|')) {
      await this.#drawAround(id, further);
    }
    await this.#present(id);
  }

  /** Some neighbours of both ends, for a line that the drawing begins with. */
  async #contextOf({ subject, object }) {
    const lists = await Promise.all([subject, object].filter(id => !data.isValue(id)).map(async id =>
      this.#undrawn(id, await data.connectionsOf(id)).slice(0, CONTEXT)));
    return lists.flat();
  }

  async #drawAround(id, further) {
    const connections = await data.connectionsOf(id);
    if (connections.length === 0 && (await data.describe([id])).get(id).classes.length === 0) {
      throw new Error(`Nothing is known of ${id}`);
    }
    this.#note(connections.filter(one => !data.isValue(one.object)));
    const few = this.canvas.has(id) && this.canvas.neighbours(id).length >= STEP && !further;
    const added = await this.#draw([id, ...(few ? [] : this.#undrawn(id, connections).slice(0, STEP))]);
    this.canvas.show([id, ...added]);
  }

  /** Neighbours that are not drawn and that no filter hides, the best connected first. */
  #undrawn(id, connections) {
    const others = connections.filter(one => passes(one, this.#circumstances.get(one.id), this.#filters))
      .map(one => (one.subject === id ? one.object : one.subject));
    return [...new Set(others)].filter(other => other !== id && !data.isValue(other) && !this.canvas.has(other));
  }

  /** Marks what is chosen and fills the panel. */
  async #present(id) {
    const event = id.includes('|') ? id.split('|')[0] : kindOf(id) === 'event' ? id : null;
    this.#chosen = id;
    this.canvas.choose(id);
    if (event) this.#fill(await this.#eventPanel(event));
    else if (kindOf(id) === 'edge') this.#fill(await this.#edgePanel(id));
    else this.#fill(await this.#entityPanel(id));
  }

  async #entityPanel(id) {
    const connections = await data.connectionsOf(id);
    await this.#name([id, ...connections.flatMap(one => [one.subject, one.object])]);
    return panel.entity(this.#things.get(id), connections, this.#things,
      actionsFor(id, this, this.#undrawn(id, connections).length));
  }

  async #eventPanel(id) {
    const [roles, claims] = await Promise.all([data.connectionsOf(id), claimsAbout(id)]);
    await this.#name([id, ...roles.map(role => role.object)]);
    return panel.event(this.#things.get(id), roles, claims, this.#things, actionsFor(id, this, this.#undrawn(id, roles).length));
  }

  async #edgePanel(id) {
    const edge = this.#connections.get(id) ?? await data.findEdge(id);
    if (!edge) throw new Error(`Nothing is known of ${id}`);
    const claims = await claimsBehind(id);
    await this.#name([edge.subject, edge.object]);
    return panel.evidence(edge, claims, this.#things, actionsFor(id, this));
  }

  async #name(ids) {
    const unknown = [...new Set(ids)].filter(id => !this.#things.has(id));
    (await data.describe(unknown)).forEach((thing, id) => this.#things.set(id, thing));
  }

  #fill(content) {
    this.#view.panel.replaceChildren(...content.flat().filter(Boolean));
    this.#view.panel.scrollTop = 0;
    setTitle(this.#view.panel.querySelector('h1').textContent);
  }
}

function readable(fragment) {
  try {
    return decode(fragment);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
