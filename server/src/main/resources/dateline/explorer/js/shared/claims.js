// Claims: who says what, in which sentence of which article, with the words that matter marked.

import { h, webLink } from './dom.js';
import { factualityBadge } from './glyphs.js';
import { toArticle, toEntity } from './links.js';
import { iri, select } from './sparql.js';
import { localName } from './vocabulary.js';

const CLAIM = `?claim dl:factuality ?factuality ; nif:anchorOf ?sentence ; dl:article ?article .
    OPTIONAL { ?claim nif:beginIndex ?begin }
    OPTIONAL { ?claim dl:trigger ?trigger }
    OPTIONAL { ?claim dl:confidence ?confidence }
    OPTIONAL { ?claim dl:cue ?cue }
    OPTIONAL { ?claim dl:rule ?rule }
    OPTIONAL { ?claim prov:wasDerivedFrom ?basis }
    OPTIONAL { ?claim dl:claimant ?claimant OPTIONAL { ?claimant skos:prefLabel ?claimantName } }
    OPTIONAL { ?claim dl:event/rdfs:label ?what }
    OPTIONAL { ?article schema:headline ?headline }
    OPTIONAL { ?article dl:source ?source }
    OPTIONAL { ?article schema:datePublished ?published }
    OPTIONAL { ?article schema:url ?url }
    OPTIONAL { ?article schema:publisher ?publisher OPTIONAL { ?publisher skos:prefLabel ?publisherName } }`;

/** Every claim behind an edge, the newest article first. */
export const claimsBehind = edge => claimsWhere(`${iri(edge)} dl:evidence ?claim .`);

/** Every claim about an event, the newest article first. */
export const claimsAbout = event => claimsWhere(`?claim dl:event ${iri(event)} .`);

/** Claims that match a pattern over ?claim, the newest article first. */
export async function claimsWhere(pattern, limit = 500) {
  const rows = await select(`SELECT DISTINCT * {
    { SELECT DISTINCT ?claim { ${pattern} ?claim a dl:Claim } LIMIT ${limit} }
    ${CLAIM}
  } ORDER BY DESC(?published) ?article ?begin ?claim`);
  const claims = new Map();
  for (const row of rows) if (!claims.has(row.claim.value)) claims.set(row.claim.value, claimOf(row));
  return [...claims.values()];
}

function claimOf(row) {
  const value = name => row[name]?.value ?? null;
  return {
    id: row.claim.value,
    factuality: localName(row.factuality.value),
    sentence: row.sentence.value,
    begin: row.begin ? Number(row.begin.value) : undefined,
    trigger: value('trigger'),
    confidence: row.confidence ? Number(row.confidence.value) : null,
    cue: value('cue'),
    rule: value('rule'),
    follows: 'basis' in row,
    claimant: row.claimant ? { id: row.claimant.value, label: value('claimantName') } : null,
    what: value('what'),
    article: { id: row.article.value, title: value('headline') ?? value('source') ?? localName(row.article.value),
      published: value('published'), url: value('url'),
      publisher: value('publisherName') ?? (row.publisher?.type === 'literal' ? value('publisher') : null) },
  };
}

/**
 * Claims as a list of cards.
 *
 * @param participants words of which the sentences may speak, to be marked too
 */
export const claimList = (claims, participants = []) => h('ol', { class: 'claims' },
  claims.map(claim => claimCard(claim, participants)));

function claimCard(claim, participants) {
  return h('li', { class: 'claim' },
    h('blockquote', { dir: 'auto' }, marked(claim.sentence, claim.trigger, claim.cue, participants)),
    h('p', { class: 'says' }, factualityBadge(claim.factuality), ' by ', ...claimant(claim),
      claim.confidence === null ? null
        : h('span', { class: 'confidence', title: 'How sure the extraction is' },
          `confidence ${claim.confidence.toFixed(2)}`),
      claim.follows && h('span', { class: 'confidence' }, 'not said, but follows')),
    h('p', { class: 'article' },
      h('a', { href: toArticle(claim.article.id, claim.begin), dir: 'auto' }, claim.article.title),
      claim.article.url && h('span', { class: 'original' }, ' ', webLink(claim.article.url, 'original')),
      h('span', { class: 'where' },
        [claim.article.publisher, claim.article.published].filter(Boolean).join(', ') || 'no date given')));
}

function claimant({ claimant: by, cue }) {
  const words = cue ? ` (“${cue}”)` : '';
  if (by === null) return ['the article', words];
  if (localName(by.id) === 'Unnamed') return ['somebody unnamed', words];
  return [h('a', { href: toEntity(by.id) }, by.label ?? localName(by.id)), words];
}

/** The sentence with the words that evoke the event, those that make it somebody's claim, and the participants, marked. */
export function marked(sentence, trigger, cue, participants = []) {
  const longestFirst = [...participants].sort((a, b) => b.length - a.length);
  const marks = [];
  for (const [words, kind] of [[trigger, 'trigger'], [cue, 'cue'], ...longestFirst.map(one => [one, 'role'])]) {
    const mark = find(sentence, words, kind);
    if (mark && marks.every(other => mark.end <= other.start || mark.start >= other.end)) marks.push(mark);
  }
  const parts = [];
  let from = 0;
  for (const { start, end, kind } of marks.sort((a, b) => a.start - b.start)) {
    parts.push(sentence.slice(from, start), h('mark', { class: kind }, sentence.slice(start, end)));
    from = end;
  }
  return [...parts, sentence.slice(from)];
}

function find(sentence, words, kind) {
  if (!words) return null;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu');
  const match = pattern.exec(sentence);
  return match ? { start: match.index, end: match.index + match[0].length, kind } : null;
}
