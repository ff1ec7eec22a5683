// What can be done with what is chosen. Whatever comes later, such as merging two things or rejecting a claim, is one
// more line here.

import { kindOf, toGraph } from '../shared/links.js';

/**
 * @param id    of the thing or edge that is chosen
 * @param page  the GraphPage
 * @param more  how many of its neighbours are not drawn
 */
export function actionsFor(id, page, more = 0) {
  const isThing = kindOf(id) !== 'edge' && !id.includes('|');
  return [
    isThing && more > 0 && { label: `Draw ${Math.min(more, page.step)} more`, title: `${more} neighbours are not drawn`,
      run: () => page.expand(id) },
    isThing && kindOf(id) !== 'event' && { label: 'Way to …', title: 'The shortest way to another thing', run: () => page.askWay() },
    isThing && { label: 'Only this', title: 'Draw only this and its neighbours', run: () => page.only(id) },
    isThing && { label: 'Remove', title: 'Take it out of the drawing (Delete)', run: () => page.remove(id) },
    !isThing && page.eventOf(id) && { label: 'Draw its event', title: 'The event with everybody who takes part in it',
      href: toGraph(page.eventOf(id)) },
  ].filter(Boolean);
}
