import type { VNode } from 'preact';
import type { Anchor } from '../../model/anchor.ts';
import { AspectMatrix } from '../../view/aspect-matrix.tsx';
import { clipped } from '../../view/clipped.ts';
import { sayEnglish } from '../../view/english.ts';
import { type MatrixEntry, matrixOf } from '../matrix.ts';
import type { SourceTable } from '../source-table.ts';
import { type Html, html } from './html.ts';
import { drawn, PlaceLink, WordsLink } from './links.tsx';
import { type Page, wordsLink } from './page.ts';

const LONGEST = 140;

/** The record by aspect, and the tables that the texts themselves hold; undefined where there is nothing to lay out. */
export function matrixSection(page: Page): Html | undefined {
  const rows = matrixOf(page.reading, page.impacts);
  if (rows.length === 0 && page.sourceTables.length === 0) return undefined;
  const draw = (entry: MatrixEntry): VNode => <Entry page={page} entry={entry} />;
  const matrix =
    rows.length > 0 && drawn(<AspectMatrix say={sayEnglish} rows={rows} draw={draw} />);
  return html`<section id="aspects" aria-labelledby="h-aspects">
<h2 id="h-aspects">By aspect</h2>
${matrix}
${page.sourceTables.map((table) => sourceTable(page, table))}
</section>
`;
}

function Entry(props: { readonly page: Page; readonly entry: MatrixEntry }): VNode {
  const { page, entry } = props;
  const { anchor, claim } = entry;
  const label = claim && page.labels.get(claim.id);
  return (
    <>
      <WordsLink page={page} anchor={anchor} name="q">
        “{clipped(anchor.quote.exact, LONGEST)}”
      </WordsLink>
      {claim?.polarity === 'denied' && (
        <>
          {' '}
          <em class="aside">denied</em>
        </>
      )}
      {'\u00a0'}
      {label === undefined ? (
        <PlaceLink page={page} anchor={anchor} />
      ) : (
        <a class="label" href={`#${label}`}>
          {label}
        </a>
      )}
    </>
  );
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
