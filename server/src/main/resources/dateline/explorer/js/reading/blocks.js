// A text in blocks that are drawn one by one, and a block in segments, so that a text of any length can be shown and
// annotations may overlap in any way.

/** About as many characters as two screens hold. */
const BLOCK = 12_000;

/** Cuts at line breaks, or else at spaces, never within a character: [{start, end}]. */
export function blocksOf(text, size = BLOCK) {
  const blocks = [];
  for (let start = 0; start < text.length;) {
    const end = start + size >= text.length ? text.length : cut(text, start, start + size);
    blocks.push({ start, end });
    start = end;
  }
  return blocks;
}

function cut(text, start, wanted) {
  const line = text.lastIndexOf('\n', wanted);
  if (line > start) return line + 1;
  const space = text.lastIndexOf(' ', wanted);
  if (space > start) return space + 1;
  return isLowSurrogate(text.charCodeAt(wanted)) ? wanted - 1 : wanted;
}

const isLowSurrogate = unit => unit >= 0xdc00 && unit <= 0xdfff;

/** Gives every block the items that reach into it; items are sorted by their start. */
export function distribute(items, blocks, name) {
  for (const block of blocks) block[name] = [];
  let first = 0;
  for (const item of items) {
    while (first < blocks.length - 1 && blocks[first].end <= item.start) first++;
    for (let i = first; i < blocks.length && blocks[i].start < item.end; i++) blocks[i][name].push(item);
  }
}

/**
 * Cuts a piece of the text wherever an item begins or ends: [{start, end, items}], in order and without gaps.
 *
 * @param items with start and end, of which any number may cover a place
 */
export function segmentsOf(start, end, items) {
  const changes = new Map();
  const note = (place, kind, item) => {
    if (!changes.has(place)) changes.set(place, { begin: [], end: [] });
    changes.get(place)[kind].push(item);
  };
  for (const item of items) {
    if (item.end <= start || item.start >= end) continue;
    note(Math.max(item.start, start), 'begin', item);
    note(Math.min(item.end, end), 'end', item);
  }
  const places = [...new Set([start, ...changes.keys(), end])].sort((a, b) => a - b);
  const active = new Set();
  const segments = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const change = changes.get(places[i]);
    change?.end.forEach(item => active.delete(item));
    change?.begin.forEach(item => active.add(item));
    segments.push({ start: places[i], end: places[i + 1], items: [...active] });
  }
  return segments;
}

/** The lines of a piece of text that hold something: [{start, end}]. */
export function linesOf(text, start, end) {
  const lines = [];
  for (let from = start; from < end;) {
    const breakAt = text.indexOf('\n', from);
    const to = breakAt < 0 || breakAt > end ? end : breakAt;
    if (text.slice(from, to).trim() !== '') lines.push({ start: from, end: to });
    from = to + 1;
  }
  return lines;
}
