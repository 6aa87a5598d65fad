import type { Cell, Part as CellPart, Row, Table } from '../tables/table.ts';
import { type Html, html, join, type Part } from './html.ts';
import { type Page, placeLink, wordsLink } from './page.ts';

/** A table of the record; every value links to its words, every row bears the label that the text's marks link to. */
export function tableSection(page: Page, table: Table, figure?: Html): Html {
  const kept = table.columns.map((_, i) =>
    table.rows.some((row) => (row.cells[i]?.parts.length ?? 0) > 0),
  );
  const heads = table.columns.filter((_, i) => kept[i]);
  const id = table.nouns[1];
  return html`<section id="${id}" aria-labelledby="h-${id}">
<h2 id="h-${id}">${table.title}</h2>
${figure}
<table class="record" role="table"><caption class="unseen">${table.title}, with links to the words</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader"><span class="unseen">Label</span></th>${heads.map((c) => html`<th scope="col" role="columnheader">${c.title}</th>`)}<th scope="col" role="columnheader">Words at</th></tr></thead>
<tbody role="rowgroup">
${table.rows.map((row) => rowHtml(page, table, row, kept))}</tbody></table>
</section>
`;
}

function rowHtml(page: Page, table: Table, row: Row, kept: readonly boolean[]): Html {
  const cells = row.cells.map((cell, i) => {
    if (!kept[i]) return '';
    const notes = i === row.main ? notesOf(page, row) : '';
    const content = cell.parts.length > 0 && html`<div>${cellHtml(page, cell)}${notes}</div>`;
    const name = table.columns[i]?.flexible ? '' : html` class="tight"`;
    return html`<td role="cell" data-label="${table.columns[i]?.title}"${name}>${content}</td>`;
  });
  const places = row.claims.flatMap((claim) =>
    claim.evidence.map((anchor) => placeLink(page, anchor)),
  );
  return html`<tr role="row" id="${row.label}"${flag(row)}><th scope="row" role="rowheader"><span class="label k-${table.kind}">${row.label}</span>${findingLinks(page, row)}</th>${cells}<td role="cell" data-label="Words at" class="places"><div>${join(places, html`<br>`)}</div></td></tr>
`;
}

function flag(row: Row): Html | undefined {
  return row.denied ? html` class="denied"` : undefined;
}

/** The content of a cell: each part a link to its words; worked-out ones with a star that says how. */
export function cellHtml(page: Page, cell: Cell): Part {
  return join(
    cell.parts.map((part) => partHtml(page, part)),
    cell.separator,
  );
}

function partHtml(page: Page, part: CellPart): Part {
  const value = part.anchor ? wordsLink(page, part.anchor, part.text) : part.text;
  const star =
    part.by !== undefined && html`<abbr class="star" title="worked out: ${part.by}">*</abbr>`;
  const documents = part.documents?.map((n) => html` <a class="doc" href="#text-${n}">[${n}]</a>`);
  return [value, star, documents];
}

function notesOf(page: Page, row: Row): Part {
  return [
    row.denied &&
      !row.cells.some((c) => c.parts.some((p) => p.text === 'denied')) &&
      html` <em class="aside">denied</em>`,
    row.attribution &&
      html` <em class="aside">according to ${row.attribution.anchor ? wordsLink(page, row.attribution.anchor, row.attribution.text) : row.attribution.text}</em>`,
  ];
}

/** Links to the findings that concern the row's claims. */
export function findingLinks(page: Page, row: Row): readonly Html[] {
  const ids = new Set(row.claims.map((claim) => claim.id));
  return page.findings
    .filter(({ finding }) => finding.claims.some((id) => ids.has(id)))
    .map(
      ({ finding, label, id }) =>
        html` <a class="flag ${finding.severity}" href="#${id}" title="${finding.message}" aria-label="${finding.severity}: ${finding.message}">${label}</a>`,
    );
}
