// Wires the controls of the graph page to what they do.

import { startPage } from '../shared/page.js';
import { save } from '../shared/save.js';
import { searchField } from '../shared/search.js';
import { asPng, asSvg, asTurtle } from './export.js';
import { FilterDrawer, isFiltering } from './filters.js';
import { legend } from './legend.js';
import { GraphPage } from './page.js';

const byId = id => document.getElementById(id);
const click = (id, run) => byId(id).addEventListener('click', run);
let page;

async function show() {
  byId('legend').append(...legend());
  byId('legend').open = innerWidth > 1100 && innerHeight > 600;
  page = new GraphPage({ canvas: byId('canvas'), panel: byId('panel'), free: freePart, notify, changed, askWay });
  equipTools();
  equipKeys();
  equipPanel();
  await page.open();
}

function equipTools() {
  click('undo', () => page.undo());
  click('redo', () => page.redo());
  click('zoom-in', () => page.canvas.zoom(1.3));
  click('zoom-out', () => page.canvas.zoom(1 / 1.3));
  click('fit', () => page.canvas.fit());
  byId('legend').addEventListener('toggle', () => page.canvas.show(page.drawnThings()));
  const drawer = new FilterDrawer(byId('filters'), filters => page.filter(filters));
  const fill = async () => drawer.show(page.drawnConnections(), await page.circumstances(), page.filters);
  click('filter', async () => {
    const open = byId('filters').hidden;
    if (open) await fill();
    byId('filters').hidden = !open;
    byId('filter').setAttribute('aria-expanded', String(open));
    page.canvas.show(page.drawnThings());
  });
  byId('filters').refill = fill;
  click('share', share);
  click('as-png', () => save(asPng(page.canvas.cy), 'dateline.png'));
  click('as-svg', () => save(asSvg(page.canvas.cy), 'dateline.svg'));
  click('as-turtle', async () => {
    const edges = page.drawnConnections().map(one => one.id).filter(id => !id.includes('|'));
    try {
      save(await asTurtle(page.drawnThings(), edges), 'dateline.ttl');
    } catch (error) {
      notify(error.message);
    }
  });
  byId('export').addEventListener('click', event => { if (event.target.closest('button')) byId('export').open = false; });
  byId('way-search').append(...searchField({ id: 'way-to', label: 'The other end', placeholder: 'to …', onChoose: endWay }));
  click('way-cancel', () => { byId('way').hidden = true; });
}

/** After every piece of work: the buttons say what can be done now. */
function changed() {
  byId('undo').disabled = !page.canUndo;
  byId('redo').disabled = !page.canRedo;
  byId('filter').classList.toggle('on', isFiltering(page.filters));
  if (!byId('filters').hidden && !byId('filters').contains(document.activeElement)) byId('filters').refill();
}

// ------------------------------------------------------------------ the way to another thing

function askWay() {
  byId('way').dataset.from = page.chosen;
  byId('way-from').textContent = page.labelOf(page.chosen);
  byId('way').hidden = false;
  byId('way-to').value = '';
  byId('way-to').focus();
}

function endWay(id) {
  byId('way').hidden = true;
  page.findWay(byId('way').dataset.from, id);
}

// ------------------------------------------------------------------ keys, links, notices

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function equipKeys() {
  byId('canvas').addEventListener('keydown', event => {
    if (ARROWS[event.key]) {
      const id = page.canvas.moveCursor(...ARROWS[event.key]);
      if (id) byId('notice').textContent = page.labelOf(id);
    } else if (event.key === 'Enter' && page.canvas.cursor()) page.go(page.canvas.cursor());
    else if (event.key === '+') page.canvas.zoom(1.3);
    else if (event.key === '-') page.canvas.zoom(1 / 1.3);
    else if (event.key === 'Delete' && page.chosen) page.remove(page.chosen);
    else return;
    event.preventDefault();
  });
  byId('canvas').addEventListener('blur', () => page.canvas.hideCursor());
  document.addEventListener('keydown', event => {
    if (event.target.matches('input, textarea, select')) return;
    if (event.key === 'Escape') escape();
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      if (event.shiftKey) page.redo();
      else page.undo();
    }
  });
}

function escape() {
  byId('way').hidden = true;
  byId('export').open = false;
  if (!byId('filters').hidden) byId('filter').click();
}

/** Links to the graph page stay on it. */
function equipPanel() {
  byId('panel').addEventListener('click', event => {
    const link = event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const at = link.pathname === '/graph' && link.origin === location.origin && new URLSearchParams(link.search).get('at');
    if (!at) return;
    event.preventDefault();
    page.go(at);
  });
}

async function share() {
  history.replaceState(history.state, '', `/graph#${page.address()}`);
  try {
    await navigator.clipboard.writeText(location.href);
    notify('The link to this drawing is in the clipboard');
  } catch {
    notify('The address of this page now leads to this drawing; copy it from the address bar');
  }
}

let fading = 0;

function notify(text) {
  clearTimeout(fading);
  byId('notice').textContent = text;
  byId('notice').classList.add('shown');
  fading = setTimeout(() => byId('notice').classList.remove('shown'), 5000);
}

/** What the tools above and the legend below leave of the stage. */
function freePart() {
  const stage = byId('canvas').getBoundingClientRect();
  const top = byId('tools').getBoundingClientRect().bottom - stage.top;
  const bottom = byId('legend').getBoundingClientRect().top - stage.top;
  const left = byId('filters').hidden ? 40 : byId('filters').getBoundingClientRect().right - stage.left + 40;
  return { left, top: top + 14, width: Math.max(stage.width - left - 40, 80), height: Math.max(bottom - top - 30, 80) };
}

startPage('graph', show, { onChoose: id => (byId('way').hidden ? page.go(id) : endWay(id)) });
