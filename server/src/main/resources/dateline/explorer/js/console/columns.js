// What the columns of an answer hold.

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const NUMBERS = new Set(['integer', 'decimal', 'double', 'float', 'int', 'long', 'short', 'nonNegativeInteger', 'positiveInteger']
  .map(name => XSD + name));
const DATES = new Set(['date', 'dateTime', 'gYear', 'gYearMonth'].map(name => XSD + name));

/** Whether an answer is there and has rows: no error, no yes or no. */
export const hasRows = results => Boolean(results) && !results.hasError() && results.getBoolean() === undefined;

export const isNumber = term => term.type !== 'uri' && NUMBERS.has(term.datatype) && Number.isFinite(Number(term.value));
export const isDate = term => term.type !== 'uri' && DATES.has(term.datatype) && dateOf(term) !== null;
export const isIri = term => term.type === 'uri';

/** The day that a date begins with, or null. */
export function dateOf(term) {
  const parts = /^(-?\d{4,})(?:-(\d\d))?(?:-(\d\d))?/.exec(term.value);
  if (!parts) return null;
  const date = new Date(0);
  date.setUTCFullYear(Number(parts[1]), Number(parts[2] ?? 1) - 1, Number(parts[3] ?? 1));
  return Number.isNaN(date.getTime()) ? null : date;
}

/** The variables whose values, where there are any, are all of a kind; in the order of the answer. */
export function columnsOf(results, kind) {
  const rows = results.getBindings() ?? [];
  return results.getVariables().filter(name => {
    const terms = rows.map(row => row[name]).filter(Boolean);
    return terms.length > 0 && terms.every(kind);
  });
}

/** The variable that says best what a row is about: the first with words, else the first other one. */
export function nameColumn(results, except) {
  const others = results.getVariables().filter(name => !except.includes(name));
  const rows = results.getBindings() ?? [];
  const words = others.find(name => rows.some(row => row[name] && row[name].type !== 'uri' && !isNumber(row[name]) && !isDate(row[name])));
  return words ?? others[0];
}

/** A value in words: of an IRI, what stands behind the last slash. */
export function wordsOf(term) {
  if (!term) return '';
  return isIri(term) ? term.value.slice(Math.max(term.value.lastIndexOf('#'), term.value.lastIndexOf('/')) + 1).replaceAll('_', ' ')
    : term.value;
}
