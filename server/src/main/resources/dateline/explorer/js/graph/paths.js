// The shortest way from one thing to another along the edges of the graph, searched from both ends.

import { iri, select } from '../shared/sparql.js';

/** Longer ways say nothing to a reader. */
export const LONGEST = 6;

const MOST_THINGS = 40;
const WIDEST = 3000;

/**
 * The things on the shortest ways between two, at most 40 of them, or [] when there is no way of at most 6 steps.
 *
 * @param statuses names of the statuses that an edge of the way may have
 */
export async function thingsBetween(from, to, statuses) {
  const sides = [new Map([[from, []]]), new Map([[to, []]])]; // from a thing to those one step nearer to that end
  const borders = [[from], [to]];
  for (let length = 1; length <= LONGEST; length++) {
    const side = borders[0].length <= borders[1].length ? 0 : 1;
    borders[side] = await step(borders[side], sides[side], statuses);
    const met = borders[side].filter(id => sides[1 - side].has(id));
    if (met.length > 0) return collect(met, sides);
    if (borders[side].length === 0 || borders[side].length > WIDEST) return [];
  }
  return [];
}

async function step(border, side, statuses) {
  const rows = await select(`SELECT DISTINCT ?here ?there {
    VALUES ?here { ${border.map(iri).join(' ')} }
    { ?edge rdf:subject ?here ; rdf:object ?there } UNION { ?edge rdf:object ?here ; rdf:subject ?there }
    ?edge a dl:Edge ; dl:status ?status .
    FILTER(isIRI(?there) && ?status IN (${statuses.map(name => `dl:${name}`).join(', ')}))
  } ORDER BY ?there ?here`);
  const reached = new Map();
  for (const { here, there } of rows) {
    if (side.has(there.value)) continue;
    reached.set(there.value, [...(reached.get(there.value) ?? []), here.value]);
  }
  reached.forEach((nearer, id) => side.set(id, nearer));
  return [...reached.keys()];
}

/** Everything between the middle and both ends. */
function collect(middle, sides) {
  const found = new Set();
  for (const id of middle) {
    const way = new Set([...walk(id, sides[0]), ...walk(id, sides[1])]);
    if (found.size > 0 && new Set([...found, ...way]).size > MOST_THINGS) break;
    way.forEach(one => found.add(one));
  }
  return [...found];
}

/** A set grows while it is walked, so this reaches the end of every way. */
function walk(id, side) {
  const way = new Set([id]);
  for (const one of way) side.get(one).forEach(nearer => way.add(nearer));
  return way;
}
