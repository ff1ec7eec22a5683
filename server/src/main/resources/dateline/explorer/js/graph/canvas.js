// The drawing: Cytoscape, fcose for the places of what is new.

import { onThemeChange } from '../shared/theme.js';
import { familyOf, inWords } from '../shared/vocabulary.js';
import { placesFor } from './places.js';
import { styleSheet, widthOf } from './style.js';

/** Fewer things are not drawn larger than this. */
const LARGEST = 1.25;

/** More lines than this are drawn without names, but those of the one chosen. */
const QUIET_FROM = 48;

/** From so many things on, lines are straight and bare, and places are found roughly: else it is not smooth. */
const MANY_FROM = 400;

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export class Canvas {
  #container;
  #free;
  #running = null;

  /**
   * @param onNode, onEdge what happens with the id of the one that is clicked
   * @param onBackground   what happens when none is
   * @param onMoved        what happens when a thing was dragged
   * @param free           tells the part of the stage that nothing covers
   */
  constructor(container, { onNode, onEdge, onBackground, onMoved, free }) {
    this.#container = container;
    this.#free = free;
    this.cy = cytoscape({ container, minZoom: 0.05, maxZoom: 3, style: styleSheet() });
    this.cy.on('tap', 'node', event => onNode(event.target.id()));
    this.cy.on('tap', 'edge', event => onEdge(event.target.id()));
    this.cy.on('tap', event => { if (event.target === this.cy) onBackground(); });
    this.cy.on('dragfree', 'node', onMoved);
    onThemeChange(() => this.cy.style(styleSheet()));
  }

  has(id) {
    return this.cy.getElementById(id).nonempty();
  }

  nodes() {
    return new Map(this.cy.nodes().map(node => [node.id(), { ...node.position() }]));
  }

  edgeIds() {
    return this.cy.edges().map(edge => edge.id());
  }

  neighbours(id) {
    return this.cy.getElementById(id).neighborhood('node').map(node => node.id());
  }

  remove(ids) {
    this.cy.remove(this.cy.collection(ids.map(id => this.cy.getElementById(id)[0]).filter(Boolean)));
    this.#changed();
  }

  /** Adds what is not there yet, each thing at its place; nothing that is there moves. */
  restore(nodes, things, connections) {
    this.cy.batch(() => {
      for (const [id, position] of nodes) {
        if (this.has(id)) this.cy.getElementById(id).position(position);
        else this.cy.add(nodeElement(things.get(id), position));
      }
      this.#addEdges(connections);
    });
    this.#changed();
  }

  /** Adds what is not there yet, new things near those that they are connected with; what was there stays where it is. */
  async add(ids, things, connections) {
    const old = this.cy.nodes();
    const added = ids.filter(id => !this.has(id));
    this.cy.batch(() => {
      added.forEach((id, i) => this.cy.add(nodeElement(things.get(id), this.#placeFor(id, connections, i, added.length))));
      this.#addEdges(connections);
    });
    this.#changed();
    if (added.length > 0) await this.#layOut(old);
  }

  #placeFor(id, connections, i, n) {
    const partner = connections.filter(one => one.subject === id || one.object === id)
      .map(one => this.cy.getElementById(one.subject === id ? one.object : one.subject)).find(node => node.nonempty());
    const origin = partner ? partner.position() : { x: 0, y: 0 };
    const angle = (2 * Math.PI * i) / n;
    return { x: origin.x + 130 * Math.cos(angle), y: origin.y + 130 * Math.sin(angle) };
  }

  #addEdges(connections) {
    for (const one of connections) {
      if (!this.has(one.id) && this.has(one.subject) && this.has(one.object)) this.cy.add(edgeElement(one));
    }
  }

  async #layOut(fixed) {
    this.#running?.stop();
    if (this.cy.nodes().length < MANY_FROM) await this.#layOutFew(fixed);
    else await this.#layOutMany(fixed);
  }

  async #layOutFew(fixed) {
    const start = fixed.empty();
    const before = fixed.map(node => ({ node, position: { ...node.position() } }));
    const added = this.cy.nodes().not(fixed).map(node => ({ node, position: { ...node.position() } }));
    await new Promise(resolve => {
      this.#running = this.cy.layout({
        name: 'fcose',
        randomize: start,
        animate: false,
        nodeDimensionsIncludeLabels: true,
        nodeRepulsion: 14000,
        idealEdgeLength: 125,
        nodeSeparation: 130,
        gravity: 0.3,
        numIter: 4000,
        fit: false,
        fixedNodeConstraint: before.map(({ node, position }) => ({ nodeId: node.id(), position })),
        stop: resolve,
      }).run();
    });
    if (start) this.#lieDown();
    else this.#settle(before, added);
  }

  /** What was there goes back to its place, since fcose may move all of the drawing; what is new goes along. */
  #settle(before, added) {
    const { node: one, position: place } = before[0];
    const shift = { x: place.x - one.position('x'), y: place.y - one.position('y') };
    before.forEach(({ node, position }) => node.position(position));
    for (const { node, position } of added) {
      const target = { x: node.position('x') + shift.x, y: node.position('y') + shift.y };
      if (calm()) node.position(target);
      else node.position(position).animate({ position: target, duration: 350, easing: 'ease-out' });
    }
  }

  async #layOutMany(fixed) {
    const places = await placesFor(
      this.cy.nodes().map(node => ({ id: node.id(), ...node.position(), fixed: fixed.contains(node) })),
      this.cy.edges().map(edge => ({ source: edge.source().id(), target: edge.target().id() })));
    this.cy.batch(() => places.forEach((place, id) => this.cy.getElementById(id).position(place)));
  }

  /** A drawing that is higher than wide, on a stage that is wider than high, is turned; or the other way round. */
  #lieDown() {
    const all = this.cy.nodes().boundingBox();
    const { width, height } = this.#free();
    const lying = width >= height || this.cy.nodes().length < 4;
    if (all.h > all.w === lying) this.cy.nodes().positions(node => ({ x: node.position('y'), y: node.position('x') }));
  }

  /** Hides what is not in the set of edges, and things that only hidden edges lead to. */
  filter(visibleEdges, kept) {
    this.cy.batch(() => {
      this.cy.edges().forEach(edge => { edge.toggleClass('hidden', !visibleEdges.has(edge.id())); });
      this.cy.nodes().forEach(node => {
        const edges = node.connectedEdges();
        node.toggleClass('hidden', edges.nonempty() && edges.every(edge => edge.hasClass('hidden')) && !kept.has(node.id()));
      });
    });
    this.#changed();
  }

  #changed() {
    const nodes = this.cy.nodes().not('.hidden');
    const edges = this.cy.edges().not('.hidden');
    const many = nodes.length >= MANY_FROM;
    this.cy.batch(() => {
      this.cy.elements().toggleClass('many', many);
      // while the reader's hand moves it, a drawing of many things is moved as an image
      Object.assign(this.cy.renderer(), { textureOnViewport: many, hideLabelsOnViewport: many });
      if (many) nodes.forEach(node => { node.data(sizesOf(node.degree())); });
      this.cy.edges().toggleClass('quiet', edges.length > QUIET_FROM);
    });
    this.#container.setAttribute('aria-label', `Drawing of ${nodes.length} things and ${edges.length} lines; `
      + 'the list beside it says the same. Arrow keys go from thing to thing, Enter chooses.');
  }

  /** Marks one node or edge as the chosen one; what does not touch it steps back. */
  choose(id) {
    const chosen = this.cy.getElementById(id ?? '');
    this.cy.batch(() => {
      this.cy.elements().removeClass('chosen far near way');
      if (chosen.empty()) return;
      const near = chosen.isEdge() ? chosen.connectedNodes() : chosen.closedNeighborhood();
      this.cy.elements().not(near).not(chosen).addClass('far');
      near.addClass('near');
      chosen.addClass('chosen');
    });
  }

  /** Marks things and the lines between them as a way. */
  markWay(ids) {
    const nodes = this.cy.nodes().filter(node => ids.includes(node.id()));
    const way = nodes.union(nodes.edgesWith(nodes));
    this.cy.batch(() => {
      this.cy.elements().removeClass('chosen far near way').not(way).addClass('far');
      way.addClass('way near');
    });
  }

  /** Moves the cursor to the next thing in that direction; gives its id. */
  moveCursor(dx, dy) {
    const from = this.cy.nodes('.cursor').first().nonempty() ? this.cy.nodes('.cursor').first()
      : this.cy.nodes('.chosen').first().nonempty() ? this.cy.nodes('.chosen').first() : null;
    const next = from ? nearest(from, this.cy.nodes().not('.hidden'), dx, dy) : this.cy.nodes().not('.hidden').first();
    if (!next || next.empty?.()) return null;
    this.cy.nodes('.cursor').removeClass('cursor');
    next.addClass('cursor');
    this.show([next.id()]);
    return next.id();
  }

  cursor() {
    const node = this.cy.nodes('.cursor').first();
    return node.nonempty() ? node.id() : null;
  }

  hideCursor() {
    this.cy.nodes('.cursor').removeClass('cursor');
  }

  zoom(factor) {
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
  }

  /** Shows all of the drawing, in the part of the stage that nothing covers. */
  fit() {
    this.#frame(this.cy.elements().not('.hidden'));
  }

  /** Moves the view only if some of the things are out of sight. */
  show(ids) {
    const { left, top, width, height } = this.#free();
    const these = this.cy.nodes().not('.hidden').filter(node => ids.includes(node.id()));
    if (these.empty()) return;
    const box = these.renderedBoundingBox();
    if (box.x1 >= left && box.y1 >= top && box.x2 <= left + width && box.y2 <= top + height) return;
    const all = this.cy.elements().not('.hidden').boundingBox();
    this.#frame(Math.min(width / all.w, height / all.h) > 0.6 ? this.cy.elements().not('.hidden') : these);
  }

  #frame(elements) {
    if (elements.empty()) return;
    const all = elements.boundingBox();
    const { left, top, width, height } = this.#free();
    const zoom = Math.min(width / all.w, height / all.h, LARGEST);
    const pan = { x: left + width / 2 - (zoom * (all.x1 + all.x2)) / 2, y: top + height / 2 - (zoom * (all.y1 + all.y2)) / 2 };
    const still = calm() || this.cy.zoom() === 1;
    if (still) this.cy.viewport({ zoom, pan });
    else this.cy.animate({ zoom, pan, duration: 250 });
  }
}

/** The nearest node within 45 degrees of a direction, or null. */
function nearest(from, nodes, dx, dy) {
  let best = null;
  let least = Infinity;
  nodes.not(from).forEach(node => {
    const [x, y] = [node.position('x') - from.position('x'), node.position('y') - from.position('y')];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (ahead <= 0 || aside > ahead || ahead + 2 * aside >= least) return;
    least = ahead + 2 * aside;
    best = node;
  });
  return best;
}

function nodeElement(thing, position) {
  return { group: 'nodes', data: { id: thing.id, label: shorten(thing.label), family: familyOf(thing.classes).root }, position };
}

function edgeElement(one) {
  return { group: 'edges', classes: one.id.includes('|') ? 'role' : '', data: { id: one.id, source: one.subject, target: one.object,
    label: inWords(one.property), status: one.status, width: widthOf(one.outlets) } };
}

/** Of many things, the best connected are seen from afar. */
function sizesOf(degree) {
  const weight = Math.sqrt(degree);
  return { size: Math.min(14 + 7 * weight, 80), letters: Math.min(11 + 5 * weight, 60) };
}

function shorten(label) {
  return label.length > 60 ? `${label.slice(0, 57)}…` : label;
}
