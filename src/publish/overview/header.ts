import type { Document } from '../../model/document.ts';
import { counted, SEVERITIES, summaryLine } from '../counts.ts';
import { documentFacts } from '../wording/document.ts';
import { type Html, html, join, webAddress } from './html.ts';
import type { Page } from './page.ts';

/** The head of the page: title, where it comes from, remarks, counts as links to the sections. */
export function header(page: Page): Html {
  const { documents, remarks } = page.reading;
  return html`<header class="top">
<p class="kicker">Rapporteur · the record, with its words</p>
<h1>${pageTitle(page)}</h1>
${documents.length === 1 ? documents.map((d) => html`<p class="facts">${facts(d)}</p>`) : sources(documents)}
${remarks.map((remark) => html`<p class="remark"><strong>Remark.</strong> ${remark}</p>`)}
${counts(page)}
</header>
`;
}

/** The title of the page: the document's, or how many there are. */
export function pageTitle(page: Page): string {
  const { documents } = page.reading;
  const [first] = documents;
  if (documents.length === 1 && first) return first.title ?? first.name;
  return `The record of ${counted(documents.length, 'document')}`;
}

/** The last line of the page. */
export function footer(page: Page): Html {
  return html`<footer><p>${summaryLine(page.reading)}. Every value links to the words that say it; what was worked out is marked with a star and says how. A finding accuses a sentence, never a person.</p></footer>
`;
}

function facts(document: Document): Html {
  const address = webAddress(document.uri);
  const link = address && html`<a href="${address}" rel="noopener noreferrer">${address}</a>`;
  return html`${join([...documentFacts(document), ...(link ? [link] : [])], ' · ')}`;
}

function sources(documents: readonly Document[]): Html {
  const items = documents.map(
    (document, i) =>
      html`<li><a href="#text-${i + 1}">${document.title ?? document.name}</a><span class="facts">${facts(document)}</span></li>\n`,
  );
  return html`<ol class="sources" aria-label="Sources">
${items}</ol>`;
}

function counts(page: Page): Html {
  const bySeverity = SEVERITIES.map((severity) => ({
    severity,
    count: page.findings.filter((f) => f.finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  const tiles = [
    ...(bySeverity.length === 0
      ? [html`<li><a href="#findings"><b>0</b> findings</a></li>\n`]
      : []),
    ...bySeverity.map(
      ({ severity, count }) =>
        html`<li class="${severity}"><a href="#findings"><b>${count}</b> ${count === 1 ? severity : `${severity}s`}</a></li>\n`,
    ),
    ...page.tables.map(
      (table) =>
        html`<li><a href="#${table.nouns[1]}"><b>${table.rows.length}</b> ${table.nouns[table.rows.length === 1 ? 0 : 1]}</a></li>\n`,
    ),
    html`<li><a href="#text-1">text</a></li>`,
  ];
  return html`<nav aria-label="Contents"><ul class="counts">
${tiles}</ul></nav>`;
}
