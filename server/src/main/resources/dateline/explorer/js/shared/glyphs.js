// Small drawings that say the same everywhere: the shape of a class, the line of a status, badges.

import { h, svg } from './dom.js';
import { statusOf } from './vocabulary.js';

const OUTLINES = {
  Person: 'M8 2a6 6 0 1 0 .01 0z',
  Organization: 'M3 3h10v10H3z',
  Group: 'M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5z',
  Place: 'M4.5 2.5h7L15 8l-3.5 5.5h-7L1 8z',
  Artifact: 'M8 1l7 7-7 7-7-7z',
  Position: 'M2 3h8l4 5-4 5H2z',
  Event: 'M8 .8l1.9 4.6 5 .4-3.8 3.2 1.2 4.9L8 11.3l-4.3 2.6 1.2-4.9L1.1 5.8l5-.4z',
  Thing: 'M8 2l7 12H1z',
};

/** The outline of a family of classes, as a path in a square of 16. */
export const outlineOf = family => OUTLINES[family.root];

/** The shape of a family of classes, in its colour. */
export function shapeOf(family) {
  return svg('svg', { class: 'shape', viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    svg('path', { d: outlineOf(family), fill: `var(${family.colour})` }));
}

/** A short line as the graph draws that status. */
export function lineOf(status) {
  return svg('svg', { class: 'line', viewBox: '0 0 28 8', 'aria-hidden': 'true' },
    svg('line', { x1: 1, y1: 4, x2: 27, y2: 4, stroke: `var(${status.colour})`, 'stroke-width': 2.5,
      'stroke-dasharray': status.dashes ? status.dashes.join(' ') : null }));
}

/** A status with its line and its name. */
export function statusBadge(name) {
  const status = statusOf(name);
  return h('span', { class: 'status', title: status.meaning, style: `--status: var(${status.colour})` },
    lineOf(status), status.name);
}

/** How a sentence presents what it says: Asserted, Denied, Planned, Hypothetical, Uncertain. */
export function factualityBadge(name) {
  return h('span', { class: `factuality ${name}` }, name);
}
