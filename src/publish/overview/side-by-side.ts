import { counted } from '../counts.ts';
import type { FieldRow, RecordRow } from '../record-rows.ts';
import { recordRows } from '../record-rows.ts';
import { type Html, html, join } from './html.ts';
import { type Page, wordsLink } from './page.ts';

/** Values of one field that are linked; more are told by number. */
const LINKED = 4;

/** What several documents tell of, with its values side by side: contradictions on top. */
export function sideBySideSection(page: Page): Html | undefined {
  if (page.reading.documents.length < 2) return undefined;
  const rows = recordRows(page.reading).filter(({ documents }) => documents.length > 1);
  if (rows.length === 0) return undefined;
  const differing = rows.filter(isContradicted).length;
  return html`<section id="side-by-side" aria-labelledby="h-side-by-side">
<h2 id="h-side-by-side">Side by side</h2>
<p class="facts">${counted(rows.length, 'entry', 'entries')} told of by several documents, ${differing === 0 ? 'none' : String(differing)} with a contradiction. ${originsLine(page)}</p>
${rows.map((row) => rowHtml(page, row))}</section>
`;
}

function isContradicted({ fields }: RecordRow): boolean {
  return fields.some(({ verdict }) => verdict === 'differing');
}

/** "3 documents, 3 origins": how many independent texts there are. */
function originsLine({ reading }: Page): string {
  const { documents, record } = reading;
  return `${counted(documents.length, 'document')}, ${counted(record.origins?.length ?? 0, 'origin')}.`;
}

function rowHtml(page: Page, row: RecordRow): Html {
  const shown = row.fields.filter(
    ({ values, verdict }) => values.length > 1 || verdict !== 'agreed',
  );
  const agreed = row.fields.filter((field) => !shown.includes(field));
  return html`<article class="entry${isContradicted(row) ? ' contradicted' : ''}">
<h3><span class="label k-${row.kind}">${row.kind}</span> ${row.title}</h3>
<p class="facts">${counted(row.documents.length, 'document')}, ${counted(row.origins, 'origin')}</p>
<table class="record" role="table"><caption class="unseen">Values of ${row.title}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Field</th><th scope="col" role="columnheader">Verdict</th><th scope="col" role="columnheader">Values</th></tr></thead>
<tbody role="rowgroup">
${[...shown, ...agreed].map((field) => fieldHtml(page, field))}</tbody></table>
</article>
`;
}

function fieldHtml(page: Page, { name, verdict, why, values }: FieldRow): Html {
  const cells = values.map(({ text, origins, anchors }) => {
    const links = anchors
      .slice(0, LINKED)
      .map((anchor) => wordsLink(page, anchor, `[${page.places.number(anchor)}]`));
    return html`<div>${text} <span class="facts">${counted(origins, 'origin')}</span> ${join(links, ' ')}</div>`;
  });
  return html`<tr role="row"><th scope="row" role="rowheader">${name}</th><td role="cell" data-label="Verdict"><span class="verdict v-${verdict}">${verdict}</span>${why && html`<div class="facts">${why}</div>`}</td><td role="cell" data-label="Values">${cells}</td></tr>
`;
}
