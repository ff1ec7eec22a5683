// The graph view: what is drawn and what the panel shows.

import { claimsBehind } from '../shared/claims.js';
import { kindOf, toGraph } from '../shared/links.js';
import { failure } from '../shared/notices.js';
import { setTitle, startPage } from '../shared/page.js';
import { Canvas } from './canvas.js';
import * as data from './data.js';
import { legend } from './legend.js';
import * as panel from './panel.js';

const byId = id => document.getElementById(id);

class GraphView {
  #canvas;
  #chosen = null;
  #turn = 0;

  constructor() {
    this.#equip();
  }

  /** Shows the overview, one thing, or one edge. */
  async show() {
    const turn = ++this.#turn;
    const id = new URLSearchParams(location.search).get('at');
    try {
      const content = !id ? await this.#overview() : kindOf(id) === 'edge' ? await this.#edge(id) : await this.#thing(id);
      if (turn === this.#turn) this.#fillPanel(content);
    } catch (error) {
      if (turn === this.#turn) this.#fillPanel(failure(error));
    }
  }

  /** Goes to a thing or an edge without loading the page again. */
  go(address) {
    history.pushState(null, '', address);
    this.show();
  }

  #equip() {
    const go = id => this.go(toGraph(id));
    this.#canvas = new Canvas(byId('canvas'), { free: freePart, onNode: id => { if (!id.startsWith('value:')) go(id); }, onEdge: go });
    addEventListener('popstate', () => this.show());
    byId('panel').addEventListener('click', event => {
      const link = event.target.closest('a[href^="/graph"]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.go(link.getAttribute('href'));
    });
    byId('legend').append(...legend());
    byId('legend').open = innerWidth > 1100 && innerHeight > 600;
    byId('legend').addEventListener('toggle', () => this.#canvas?.fit());
    byId('zoom-in').addEventListener('click', () => this.#canvas?.zoom(1.3));
    byId('zoom-out').addEventListener('click', () => this.#canvas?.zoom(1 / 1.3));
    byId('fit').addEventListener('click', () => this.#canvas?.fit());
    byId('only').addEventListener('click', () => {
      if (!this.#chosen) return;
      this.#canvas.clear();
      this.show();
    });
  }

  async #overview() {
    this.#chosen = null;
    const edges = await data.overview();
    const things = await data.describe(ends(edges));
    if (this.#canvas.isEmpty) this.#canvas.add(edges, things);
    this.#canvas.choose('');
    return panel.welcome(edges, things);
  }

  async #thing(id) {
    this.#chosen = id;
    const edges = await data.edgesAround(id);
    const things = await data.describe([...new Set([id, ...ends(edges)])]);
    if (edges.length === 0 && things.get(id).classes.length === 0) throw new Error(`Nothing is known of ${id}`);
    this.#canvas.add(edges.slice(0, data.MOST_EDGES), things, id);
    this.#canvas.choose(id);
    return panel.entity(things.get(id), edges, things);
  }

  async #edge(id) {
    this.#chosen = id;
    const edge = await data.findEdge(id);
    if (!edge) throw new Error(`Nothing is known of ${id}`);
    const [things, claims] = await Promise.all([data.describe(ends([edge])), claimsBehind(id)]);
    this.#canvas.add([edge], things, edge.subject);
    this.#canvas.choose(id);
    return panel.evidence(edge, claims, things);
  }

  #fillPanel(content) {
    byId('panel').replaceChildren(...content.flat().filter(Boolean));
    byId('panel').scrollTop = 0;
    setTitle(byId('panel').querySelector('h1').textContent);
  }
}

/** What search field, legend and tools leave of the stage. */
function freePart() {
  const stage = byId('canvas').getBoundingClientRect();
  const bottom = byId('legend').getBoundingClientRect().top - stage.top;
  return { left: 50, top: 80, width: stage.width - 100, height: bottom - 110 };
}

const ends = edges => [...new Set(edges.flatMap(edge => [edge.subject, edge.object]))];

let view;
startPage('graph', async () => {
  view = new GraphView();
  await view.show();
}, { onChoose: id => view.go(toGraph(id)) });
