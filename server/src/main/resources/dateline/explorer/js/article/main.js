// An article: its text with what Dateline understood of it, and what it did not.

import { claimList, claimsWhere } from '../shared/claims.js';
import { h, webLink } from '../shared/dom.js';
import { toEntity } from '../shared/links.js';
import { setTitle, startPage } from '../shared/page.js';
import { formats } from '../shared/formats.js';
import { reach } from '../shared/server.js';
import { iri, select } from '../shared/sparql.js';
import { showUnknown } from '../shared/unknown.js';
import { localName } from '../shared/vocabulary.js';
import { isPlain } from '../reading/facts.js';
import { TextView } from '../reading/text.js';
import { Reader, summary } from '../reading/reader.js';

startPage('article', async () => {
  const parameters = new URLSearchParams(location.search);
  const id = parameters.get('iri') ?? '';
  const article = await findArticle(id);
  if (!article) {
    await showUnknown(id);
    return;
  }
  setTitle(article.title);
  const [facts, statuses] = await Promise.all([findFacts(id), statusesIn(id)]);
  if (facts) showFacts(article, facts, statuses, Number(parameters.get('at') ?? -1));
  else await showClaims(article);
});

async function findArticle(id) {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(id)) return null;
  const [row] = await select(`SELECT * {
    ${iri(id)} a schema:NewsArticle .
    OPTIONAL { ${iri(id)} schema:headline ?headline }
    OPTIONAL { ${iri(id)} dl:source ?source }
    OPTIONAL { ${iri(id)} schema:datePublished ?published }
    OPTIONAL { ${iri(id)} schema:url ?url }
    OPTIONAL { ${iri(id)} schema:publisher ?publisher OPTIONAL { ?publisher skos:prefLabel ?publisherName } }
  } LIMIT 1`);
  if (!row) return null;
  const value = name => row[name]?.value ?? null;
  return { id, title: value('headline') ?? fileName(value('source') ?? localName(id)), source: value('source'),
    published: value('published'), url: value('url'),
    publisher: row.publisher?.type === 'uri' ? { id: value('publisher'),
      label: value('publisherName') ?? localName(value('publisher')) } : null };
}

const fileName = source => source.slice(source.lastIndexOf('/') + 1);

/** What was found in the article; null when it is not kept beside the graph. */
async function findFacts(id) {
  const response = await reach(`/api/facts?${new URLSearchParams({ article: id })}`,
    { headers: { Accept: 'application/json' } });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`The server answered ${response.status} for the facts of this article`);
  return response.json();
}

/** The status that each event of the article has in the whole graph. */
async function statusesIn(id) {
  const rows = await select(`SELECT DISTINCT ?event ?status { ?claim dl:article ${iri(id)} ; dl:event ?event . ?event dl:status ?status }`);
  return new Map(rows.map(row => [row.event.value, localName(row.status.value)]));
}

function showFacts(article, facts, statuses, place) {
  const reader = new Reader(facts, { known: name => Boolean(name), statusOfEvent: event => statuses.get(event) ?? null });
  fill('read', h('div', { class: 'column' }, ...head(article, `${summary(facts)}${plainNote(facts)}`), reader.element,
    footer(article)), reader.panel);
  if (place >= 0) reader.show({ start: place, end: sentenceEnd(facts, place) });
}

const plainNote = facts => {
  const plain = facts.events.filter(isPlain).length;
  return plain > 0 ? ` (${plain} of the events with a verb that no rule knows)` : '';
};

const sentenceEnd = (facts, place) => [...facts.events, ...facts.relations]
  .find(one => one.sentence.start === place)?.sentence.end ?? place + 1;

/** Without the facts there are still the text and the claims. */
async function showClaims(article) {
  const [[row], claims] = await Promise.all([select(`SELECT ?text { ${iri(article.id)} nif:isString ?text } LIMIT 1`),
    claimsWhere(`?claim dl:article ${iri(article.id)} .`)]);
  const text = new TextView({ text: row?.text.value ?? '', annotations: [], passages: [] }, { onPoint() {}, onPin() {} });
  fill('read', h('div', { class: 'column' }, ...head(article,
    'What was found in it is not kept beside this graph, so nothing is marked.'),
    text.element, footer(article)),
  h('div', { class: 'reading-panel' }, h('h2', {}, 'Claims'), claimList(claims)));
}

function head(article, found) {
  return [
    h('p', { class: 'kind' }, [article.publisher && h('a', { href: toEntity(article.publisher.id) },
      article.publisher.label),
      article.published && h('time', { datetime: article.published }, article.published)].filter(Boolean)
        .flatMap((one, i) => (i ? [' · ', one] : [one])),
    !article.publisher && !article.published && 'Article without publisher or date'),
    h('h1', { dir: 'auto' }, article.title),
    h('p', { class: 'lead' }, found),
    h('p', { class: 'links' }, article.url && webLink(article.url, 'Original'),
      article.source && h('code', {}, article.source)),
  ];
}

const footer = article => h('footer', { class: 'foot' }, formats(article.id));

function fill(name, ...parts) {
  const content = document.getElementById('content');
  content.classList.add(name);
  content.replaceChildren(h('section', { class: 'pane', 'aria-label': 'Article' }, parts[0]),
    h('aside', { class: 'side', 'aria-label': 'What was understood' }, parts[1]));
}
