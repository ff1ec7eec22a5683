// Places for many things: d3-force, which knows no chance and, at these sizes, takes a tenth of the time of fcose.

import { loadScript } from '../shared/dom.js';

const TICKS = 120;
const SLICE_MS = 40;

/**
 * Finds a place for each thing.
 *
 * @param nodes [{id, x, y, fixed}]; those that are fixed stay where they are
 * @param links [{source, target}], by id
 * @returns Map from id to {x, y}
 */
export async function placesFor(nodes, links) {
  await loadScript('/lib/d3/dist/d3.min.js');
  const bodies = nodes.map(({ id, x, y, fixed }) => (fixed ? { id, fx: x, fy: y, x, y } : { id }));
  const simulation = d3.forceSimulation(bodies)
    .force('link', d3.forceLink(links.map(link => ({ ...link }))).id(body => body.id).distance(70))
    .force('charge', d3.forceManyBody().strength(-220).distanceMax(1500))
    .force('x', d3.forceX().strength(0.04)).force('y', d3.forceY().strength(0.08))
    .alphaDecay(1 - 0.001 ** (1 / TICKS)).stop();
  let pause = performance.now() + SLICE_MS;
  for (let tick = 0; tick < TICKS; tick++) {
    simulation.tick();
    if (performance.now() < pause) continue;
    await new Promise(requestAnimationFrame); // the page stays awake
    pause = performance.now() + SLICE_MS;
  }
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}
