// Try it: a text in, what Dateline understands of it out; nothing is stored.

import { h } from '../shared/dom.js';
import { failure } from '../shared/notices.js';
import { setTitle, startPage } from '../shared/page.js';
import { EXAMPLE } from './example.js';
import { extract, extractFile, limits } from './extract.js';
import { Result } from './result.js';

const byId = id => document.getElementById(id);
const PATIENCE_MS = 1500;

let bounds = null;
let asking = null;

startPage('try', async () => {
  bounds = await limits();
  const form = byId('text-form');
  form.addEventListener('submit', event => {
    event.preventDefault();
    read();
  });
  byId('text').maxLength = bounds.maxCharacters;
  byId('text').addEventListener('input', countCharacters);
  byId('text').addEventListener('paste', refuseTooMuch);
  byId('text').addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  byId('file').addEventListener('change', () => readFile(byId('file').files[0]));
  byId('example').addEventListener('click', () => {
    byId('text').value = EXAMPLE.text;
    byId('title').value = EXAMPLE.title;
    byId('published').value = EXAMPLE.published;
    byId('publisher').value = EXAMPLE.publisher;
    countCharacters();
    read();
  });
  acceptDrops(form);
  countCharacters();
  byId('read').disabled = false;
  byId('example').disabled = false;
  byId('text').focus();
});

function countCharacters() {
  const { length } = byId('text').value;
  byId('counted').textContent = `${length.toLocaleString('en')} of ${bounds.maxCharacters.toLocaleString('en')} characters`;
  byId('counted').classList.toggle('over', length > bounds.maxCharacters);
}

/** A field with ten megabytes stands still for minutes, so they are not let in. */
function refuseTooMuch(event) {
  const { length } = event.clipboardData.getData('text/plain');
  if (length <= bounds.maxCharacters) return;
  event.preventDefault();
  complain(tooLong(length));
}

const tooLong = length => `The text has ${length.toLocaleString('en')} characters; this page reads up to `
  + `${bounds.maxCharacters.toLocaleString('en')}. Take a part of it, or let dateline build read the file.`;

function acceptDrops(form) {
  form.addEventListener('dragover', event => {
    if ([...event.dataTransfer.types].includes('Files')) event.preventDefault();
  });
  form.addEventListener('drop', event => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    readFile(file);
  });
}

const known = () => ({ title: byId('title').value, published: byId('published').value,
  publisher: byId('publisher').value });

function read() {
  const text = byId('text').value;
  if (text.trim() === '') return complain('Paste a text first, or open a file.');
  if (text.length > bounds.maxCharacters) return complain(tooLong(text.length));
  return work(signal => extract({ text, ...known() }, signal));
}

function readFile(file) {
  byId('file').value = '';
  if (!file) return null;
  if (file.size > bounds.maxBytes) {
    return complain(`${file.name} has ${megabytes(file.size)} MB; this page reads up to ${megabytes(bounds.maxBytes)} MB. Let dateline build read it.`);
  }
  return work(signal => extractFile(file, known(), signal), facts => {
    byId('text').value = facts.document.text;
    countCharacters();
  });
}

const megabytes = bytes => (Math.ceil((10 * bytes) / 2 ** 20) / 10).toLocaleString('en');

function complain(message) {
  byId('problem').textContent = message;
  byId('text').focus();
}

/** Sends, waits and shows; what was sent before is given up. */
async function work(send, onDone = () => {}) {
  asking?.abort();
  const mine = new AbortController();
  asking = mine;
  byId('problem').textContent = '';
  byId('read').disabled = true;
  const told = tellOfWork(mine);
  try {
    const facts = await send(mine.signal);
    onDone(facts);
    await show(facts);
  } catch (error) {
    if (error.name !== 'AbortError') sayFailure(error);
  } finally {
    told.end();
    if (asking === mine) byId('read').disabled = false;
  }
}

function tellOfWork(mine) {
  const words = h('span', {}, 'Reading …');
  const started = performance.now();
  byId('working').replaceChildren(h('span', { class: 'spinner', 'aria-hidden': 'true' }), words,
    h('button', { type: 'button', class: 'button', onclick: () => mine.abort() }, 'Stop'));
  const timer = setInterval(async () => {
    const { state } = await limits().catch(() => ({ state: null }));
    if (state && state !== 'ready'
      && performance.now() - started > PATIENCE_MS) words.textContent = 'Loading the language models; only the first text waits for them …';
    else words.textContent = 'Reading …';
  }, PATIENCE_MS);
  return { end() {
    clearInterval(timer);
    if (asking === mine) byId('working').replaceChildren();
  } };
}

function sayFailure(error) {
  if (error.gone) byId('result').replaceChildren(h('div', { class: 'sheet' }, ...failure(error)));
  else complain(error.message);
  byId('result').hidden = !error.gone && byId('result').childElementCount === 0;
}

async function show(facts) {
  const result = new Result(facts);
  byId('result').hidden = false;
  document.querySelector('.try').classList.add('read');
  byId('result').replaceChildren(...await result.elements());
  setTitle('Try it');
  byId('result').scrollIntoView({ block: 'nearest' });
}
