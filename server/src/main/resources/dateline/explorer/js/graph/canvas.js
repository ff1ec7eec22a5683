// The drawing: Cytoscape, with the colours of the page.

import { colour, onThemeChange } from '../shared/theme.js';
import { families, familyOf, inWords, statusOf } from '../shared/vocabulary.js';

/** Fewer things are not drawn larger than this. */
const LARGEST = 1.25;

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export class Canvas {
  /** @param free tells the part of the stage that nothing covers */
  constructor(container, { onNode, onEdge, free }) {
    this.free = free;
    this.cy = cytoscape({
      container,
      minZoom: 0.15,
      maxZoom: 3,
      wheelSensitivity: 0.4,
      style: styleSheet(),
    });
    this.cy.on('tap', 'node', event => onNode(event.target.id()));
    this.cy.on('tap', 'edge', event => onEdge(event.target.id()));
    onThemeChange(() => this.cy.style(styleSheet()));
  }

  get isEmpty() {
    return this.cy.nodes().empty();
  }

  has(id) {
    return this.cy.getElementById(id).nonempty();
  }

  clear() {
    this.cy.elements().remove();
  }

  /** Adds what is not there yet, new nodes near `centre` if it is drawn, and lays them out. */
  add(edges, things, centre) {
    const old = this.cy.nodes();
    const origin = centre && this.has(centre) ? this.cy.getElementById(centre).position() : { x: 0, y: 0 };
    const nodes = [...new Set(edges.flatMap(edge => [edge.subject, edge.object]).concat(centre ?? []))]
      .filter(id => !this.has(id));
    nodes.forEach((id, i) => this.cy.add(nodeElement(things.get(id), around(origin, i, nodes.length))));
    const added = edges.filter(edge => !this.has(edge.id)).map(edge => this.cy.add(edgeElement(edge)));
    if (nodes.length + added.length > 0) this.#layOut(old);
    this.cy.container().setAttribute('aria-label', `Drawing of ${this.cy.nodes().length} things and `
      + `${this.cy.edges().length} lines; the list beside it says the same`);
  }

  #layOut(fixed) {
    this.cy.layout({
      name: 'fcose',
      quality: 'default',
      randomize: fixed.empty(),
      animate: !calm() && fixed.nonempty(),
      animationDuration: 350,
      nodeDimensionsIncludeLabels: true,
      nodeRepulsion: 6000,
      idealEdgeLength: 75,
      gravity: 0.5,
      fit: false,
      fixedNodeConstraint: fixed.map(node => ({ nodeId: node.id(), position: { ...node.position() } })),
      stop: () => {
        if (fixed.empty()) this.#lieDown();
        this.fit();
      },
    }).run();
  }

  /** A drawing that is higher than wide, on a stage that is wider than high, is turned; or the other way round. */
  #lieDown() {
    const all = this.cy.nodes().boundingBox();
    const { width, height } = this.free();
    if (all.h > all.w !== height > width) this.cy.nodes().positions(node => ({ x: node.position('y'), y: node.position('x') }));
  }

  /** Marks one node or edge as the chosen one; what does not touch it steps back. */
  choose(id) {
    const chosen = this.cy.getElementById(id);
    this.cy.elements().removeClass('chosen far');
    if (chosen.empty()) return;
    const near = chosen.isEdge() ? chosen.connectedNodes() : chosen.closedNeighborhood();
    this.cy.elements().not(near).not(chosen).addClass('far');
    chosen.addClass('chosen');
  }

  zoom(factor) {
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
  }

  /** Shows all of the drawing, in the part of the stage that nothing covers. */
  fit() {
    const all = this.cy.elements().boundingBox();
    const { left, top, width, height } = this.free();
    const zoom = Math.min(width / all.w, height / all.h, LARGEST);
    const pan = { x: left + width / 2 - (zoom * (all.x1 + all.x2)) / 2, y: top + height / 2 - (zoom * (all.y1 + all.y2)) / 2 };
    this.cy.animate({ zoom, pan, duration: calm() || this.cy.zoom() === 1 ? 0 : 250 });
  }
}

function around(origin, i, n) {
  const angle = (2 * Math.PI * i) / Math.max(n, 1);
  return { x: origin.x + 160 * Math.cos(angle), y: origin.y + 160 * Math.sin(angle) };
}

function nodeElement(thing, position) {
  const family = familyOf(thing.classes);
  return { group: 'nodes', data: { id: thing.id, label: shorten(thing.label), family: family.root }, position };
}

function edgeElement(edge) {
  return { group: 'edges', data: { id: edge.id, source: edge.subject, target: edge.object,
    label: inWords(edge.property), status: edge.status, outlets: edge.outlets } };
}

function shorten(label) {
  return label.length > 60 ? `${label.slice(0, 57)}…` : label;
}

function styleSheet() {
  const sans = getComputedStyle(document.body).fontFamily;
  return [
    { selector: 'node', style: {
      label: 'data(label)', width: 30, height: 30, color: colour('--ink'), 'font-size': 14,
      'font-family': sans, 'text-valign': 'bottom', 'text-margin-y': 5, 'text-wrap': 'wrap',
      'text-max-width': 130, 'text-outline-color': colour('--stage'), 'text-outline-width': 2.5,
      'min-zoomed-font-size': 5, 'border-width': 1.5, 'border-color': colour('--stage'),
      'background-color': node => colour(familyColour(node.data('family'))),
      shape: node => familyShape(node.data('family')) } },
    { selector: 'edge', style: {
      label: 'data(label)', color: colour('--ink-soft'), 'font-size': 11,
      'font-family': sans, 'text-rotation': 'autorotate',
      'text-background-color': colour('--stage'), 'text-background-opacity': 0.9, 'text-background-padding': 2,
      'min-zoomed-font-size': 6, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'arrow-scale': 1,
      width: edge => Math.min(1.5 + 0.75 * (edge.data('outlets') - 1), 5),
      'line-color': edge => colour(statusOf(edge.data('status')).colour),
      'target-arrow-color': edge => colour(statusOf(edge.data('status')).colour),
      'line-style': edge => (statusOf(edge.data('status')).dashes ? 'dashed' : 'solid'),
      'line-dash-pattern': edge => statusOf(edge.data('status')).dashes ?? [6, 3] } },
    { selector: 'node.chosen', style: { width: 42, height: 42, 'border-width': 4, 'border-color': colour('--accent'),
      'font-weight': 'bold', 'z-index': 10 } },
    { selector: 'edge.chosen', style: { width: 5, color: colour('--ink'), 'font-weight': 'bold', 'z-index': 10,
      'underlay-color': colour('--accent'), 'underlay-opacity': 0.25, 'underlay-padding': 7 } },
    { selector: '.far', style: { opacity: 0.3 } },
    { selector: 'node:active, edge:active', style: { 'overlay-color': colour('--accent'), 'overlay-opacity': 0.12 } },
  ];
}

const familyColour = root => families.find(family => family.root === root).colour;
const familyShape = root => families.find(family => family.root === root).shape;
