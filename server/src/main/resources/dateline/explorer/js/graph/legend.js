// What colours, shapes and lines mean.

import { h } from '../shared/dom.js';
import { lineOf, shapeOf } from '../shared/glyphs.js';
import { families, statuses } from '../shared/vocabulary.js';

export function legend() {
  return [
    h('ul', { 'aria-label': 'Things' }, families.map(family => h('li', {}, shapeOf(family), family.label))),
    h('ul', { 'aria-label': 'Lines' }, statuses.map(status => h('li', { title: status.meaning }, lineOf(status), status.name)),
      h('li', { class: 'note' }, 'thicker: more outlets')),
  ];
}
