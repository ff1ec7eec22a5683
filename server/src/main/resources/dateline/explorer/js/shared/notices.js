// What a page says when there is nothing to show.

import { h } from './dom.js';
import { ServerGone } from './server.js';

/** Something failed: what, and what can be done. */
export function failure(error) {
  const gone = error instanceof ServerGone;
  return [
    h('h1', {}, gone ? 'The server does not answer' : 'That did not work'),
    h('p', { class: 'failure', role: 'alert' }, gone
      ? 'Start it again with ./dateline serve, then reload this page.' : error.message),
    h('p', { class: 'actions' },
      h('button', { type: 'button', class: 'button', onclick: () => location.reload() }, 'Reload'),
      h('a', { class: 'button', href: '/' }, 'Home')),
  ];
}

/** The graph does not know the thing that the address names. */
export function unknown(iri) {
  return [
    h('h1', {}, 'Nothing is known of it'),
    h('p', { class: 'failure', role: 'alert' }, 'The graph has nothing at ', h('code', {}, iri),
      '. It may have been built anew under another name: search for it.'),
    h('p', { class: 'actions' }, h('a', { class: 'button', href: '/' }, 'Home')),
  ];
}

/** The graph has no articles yet. */
export function emptyStore() {
  return [
    h('h1', {}, 'The graph is empty'),
    h('p', { class: 'lead' }, 'Let Dateline read some articles: ', h('code', {}, './dateline run PATH'), ', where ',
      h('code', {}, 'PATH'), ' is a file or a folder of text, HTML or JSON Lines.'),
    h('p', { class: 'actions' }, h('a', { class: 'button primary', href: '/try' }, 'Try it on a text of yours'),
      h('a', { class: 'button', href: '/console' }, 'Open the console')),
  ];
}
