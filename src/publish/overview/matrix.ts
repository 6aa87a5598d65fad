import type { Anchor } from '../../model/anchor.ts';
import { type MatrixEntry, matrixOf } from '../matrix.ts';
import type { SourceTable } from '../source-table.ts';
import { type Html, html } from './html.ts';
import { clipped, entryLink, type Page, placeLink, wordsLink } from './page.ts';

const LONGEST = 140;
const MOST = 5;
const COLUMNS = ['Earlier meetings', 'Outcomes', 'Impact, as the text puts it'];

/** The record by aspect, and the tables that the texts themselves hold; undefined where there is nothing to lay out. */
export function matrixSection(page: Page): Html | undefined {
  const rows = matrixOf(page.reading, page.impacts);
  if (rows.length === 0 && page.sourceTables.length === 0) return undefined;
  const body = rows.map(
    (row) =>
      html`<tr role="row"><th scope="row" role="rowheader">${row.aspect.title}</th>${[
        row.earlier,
        row.outcomes,
        row.impact,
      ].map(
        (entries, i) =>
          html`<td role="cell" data-label="${COLUMNS[i]}">${cell(page, entries)}</td>`,
      )}</tr>\n`,
  );
  const matrix =
    rows.length > 0 &&
    html`<table class="record matrix" role="table"><caption class="unseen">The record by aspect</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Aspect</th>${COLUMNS.map((c) => html`<th scope="col" role="columnheader">${c}</th>`)}</tr></thead>
<tbody role="rowgroup">
${body}</tbody></table>`;
  return html`<section id="aspects" aria-labelledby="h-aspects">
<h2 id="h-aspects">By aspect</h2>
${matrix}
${page.sourceTables.map((table) => sourceTable(page, table))}
</section>
`;
}

function cell(page: Page, entries: readonly MatrixEntry[]): Html | undefined {
  if (entries.length === 0) return undefined;
  const left = entries.length - MOST;
  return html`<ul class="quotes">${entries.slice(0, MOST).map((entry) => item(page, entry))}${
    left > 0 && html`<li class="quiet">and ${left} more in the tables below</li>`
  }</ul>`;
}

function item(page: Page, { anchor, claim }: MatrixEntry): Html {
  const label = claim && page.labels.get(claim.id);
  const words = wordsLink(page, anchor, `“${clipped(anchor.quote.exact, LONGEST)}”`, 'q');
  const denied = claim?.polarity === 'denied' && html` <em class="aside">denied</em>`;
  return html`<li>${words}${denied}\u00a0${label === undefined ? placeLink(page, anchor) : entryLink(label)}</li>`;
}

/** A table of the text as it stands there, each cell linked to its words. */
function sourceTable(page: Page, table: SourceTable): Html {
  const content = (anchor: Anchor | undefined): Html | undefined =>
    anchor && wordsLink(page, anchor, anchor.quote.exact);
  const rows = table.rows.map(
    (row) =>
      html`<tr role="row">${row.map((anchor, i) =>
        i === 0
          ? html`<th scope="row" role="rowheader">${content(anchor)}</th>`
          : html`<td role="cell" data-label="${table.header[i]?.quote.exact}">${anchor && html`<div>${content(anchor)}</div>`}</td>`,
      )}</tr>\n`,
  );
  return html`<h3>The text’s own table</h3>
<table class="record" role="table" lang="${table.document.language}"><caption class="unseen">Table of ${table.document.name}</caption>
<thead role="rowgroup"><tr role="row">${table.header.map((anchor) => html`<th scope="col" role="columnheader">${content(anchor)}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows}</tbody></table>
`;
}
