// Sending texts to /api/extract.

import { ServerGone } from '../shared/server.js';

const PATH = '/api/extract';
const EVERYTHING = `${PATH}?with=edges,turtle`;

/** {state: 'cold', 'loading' or 'ready', maxCharacters, maxBytes} */
export const limits = async () => (await request(PATH, {})).json();

/** The facts of a text, with its edges and its Turtle. */
export async function extract(sent, signal) {
  return (await request(EVERYTHING, { method: 'POST', headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(sent), signal })).json();
}

/** The same of a file. */
export async function extractFile(file, known, signal) {
  const form = new FormData();
  for (const [name, value] of Object.entries(known)) if (value) form.append(name, value);
  form.append('file', file, file.name);
  return (await request(EVERYTHING, { method: 'POST', body: form, signal })).json();
}

async function request(address, options) {
  let response;
  try {
    response = await fetch(address, { ...options, headers: { Accept: 'application/json', ...options.headers } });
  } catch (error) {
    throw error.name === 'AbortError' ? error : Object.assign(new ServerGone(), { gone: true });
  }
  if (response.ok) return response;
  const said = await response.json().catch(() => ({}));
  throw new Error(said.message ?? `The server answered ${response.status}`);
}
