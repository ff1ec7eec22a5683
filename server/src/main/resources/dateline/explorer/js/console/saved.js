// The reader's own queries, kept in this browser.

const KEY = 'dateline-queries';

/** All of them, by name: [{name, query}]. */
export function savedQueries() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(one => typeof one?.name === 'string' && typeof one?.query === 'string') : [];
  } catch {
    return []; // a browser that keeps nothing, or what another program wrote there
  }
}

/** Keeps a query under a name, in the place of one that has it. */
export function saveQuery(name, query) {
  const others = savedQueries().filter(one => one.name !== name);
  store([...others, { name, query }].sort((a, b) => a.name.localeCompare(b.name)));
}

export function forgetQuery(name) {
  store(savedQueries().filter(one => one.name !== name));
}

const store = queries => localStorage.setItem(KEY, JSON.stringify(queries));
