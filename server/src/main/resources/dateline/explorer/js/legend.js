// What colours, shapes and lines mean.

import { h, svg } from './dom.js';
import { families, statuses } from './vocabulary.js';

const OUTLINES = {
  Person: 'M8 2a6 6 0 1 0 .01 0z',
  Organization: 'M3 3h10v10H3z',
  Group: 'M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5z',
  Place: 'M4.5 2.5h7L15 8l-3.5 5.5h-7L1 8z',
  Artifact: 'M8 1l7 7-7 7-7-7z',
  Position: 'M2 3h8l4 5-4 5H2z',
  Thing: 'M8 2l7 12H1z',
};

export function legend() {
  return [
    h('ul', { 'aria-label': 'Things' }, families.map(family => h('li', {}, shapeOf(family), family.label))),
    h('ul', { 'aria-label': 'Lines' }, statuses.map(status => h('li', { title: status.meaning }, lineOf(status), status.name)),
      h('li', { class: 'note' }, 'thicker: more outlets')),
  ];
}

function shapeOf(family) {
  return svg('svg', { class: 'shape', viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    svg('path', { d: OUTLINES[family.root], fill: `var(${family.colour})` }));
}

/** A short line as the drawing has it. */
export function lineOf(status) {
  return svg('svg', { class: 'line', viewBox: '0 0 28 8', 'aria-hidden': 'true' },
    svg('line', { x1: 1, y1: 4, x2: 27, y2: 4, stroke: `var(${status.colour})`, 'stroke-width': 2.5,
      'stroke-linecap': status.name === 'Hypothetical' ? 'round' : 'butt',
      'stroke-dasharray': status.dashes ? status.dashes.join(' ') : null }));
}
