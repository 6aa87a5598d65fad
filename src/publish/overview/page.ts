import type { Anchor } from '../../model/anchor.ts';
import type { Finding } from '../../model/finding.ts';
import type { Reading } from '../../model/reading.ts';
import { findingsInOrder } from '../counts.ts';
import { impactSentences } from '../impact.ts';
import { type Places, placesOf } from '../places.ts';
import { type SourceTable, sourceTables } from '../source-table.ts';
import type { Table } from '../tables/table.ts';
import { tablesOf } from '../tables/tables.ts';
import { type Html, html, type Part } from './html.ts';

/** A finding with its number on the page. */
export interface NumberedFinding {
  readonly finding: Finding;
  /** "!1"; its element's id is "finding-1". */
  readonly label: string;
  readonly id: string;
}

/** All that the components of the page share; worked out once. */
export interface Page {
  readonly reading: Reading;
  readonly places: Places;
  readonly tables: readonly Table[];
  readonly findings: readonly NumberedFinding[];
  /** Label of the row in which a claim is shown, by claim id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly impacts: readonly Anchor[];
  readonly sourceTables: readonly SourceTable[];
}

/** Gathers what the page needs from a reading. */
export function pageOf(reading: Reading): Page {
  const tables = tablesOf(reading);
  const labels = new Map<string, string>();
  for (const table of tables) {
    for (const row of table.rows) for (const claim of row.claims) labels.set(claim.id, row.label);
  }
  return {
    reading,
    places: placesOf(reading),
    tables,
    findings: findingsInOrder(reading).map((finding, i) => ({
      finding,
      label: `!${i + 1}`,
      id: `finding-${i + 1}`,
    })),
    labels,
    impacts: reading.documents.flatMap((document) => [...impactSentences(document)]),
    sourceTables: reading.documents.flatMap((document) => [...sourceTables(document)]),
  };
}

/** Id of the words of an anchor on the page: "w-12-40", for the second document "d2-w-12-40". */
export function wordsId(page: Page, anchor: Anchor): string {
  const number = page.places.number(anchor);
  const { start, end } = anchor.position;
  return `${number > 1 ? `d${number}-` : ''}w-${start}-${end}`;
}

/** A link from something shown to the words that say it; the place and the words stand in its title. */
export function wordsLink(page: Page, anchor: Anchor, content: Part, name = 'v'): Html {
  const title = `“${anchor.quote.exact}” (${page.places.reference(anchor)})`;
  return html`<a class="${name}" href="#${wordsId(page, anchor)}" title="${title}">${content}</a>`;
}

/** A link to the place of an anchor in the text, as "line:column". */
export function placeLink(page: Page, anchor: Anchor): Html {
  const reference = page.places.reference(anchor);
  return html`<a class="place" href="#${wordsId(page, anchor)}" aria-label="to the words, line and column ${reference}">${reference}</a>`;
}

/** A link to an entry of the record by its label. */
export function entryLink(label: string): Html {
  return html`<a class="label" href="#${label}">${label}</a>`;
}
