/** A dossier as pages: one for each meeting, series and pair of states, and a first page with the contradictions on top. */

import type { Participant } from '../../model/actor.ts';
import type { Anchor } from '../../model/anchor.ts';
import type { Document } from '../../model/document.ts';
import type { Reading } from '../../model/reading.ts';
import { counted } from '../counts.ts';
import { type Html, html, join, webAddress } from '../overview/html.ts';
import { STYLE } from '../overview/style.ts';
import { type FieldRow, type RecordRow, recordRows } from '../record-rows.ts';

/** One file of the site. */
export interface SitePage {
  readonly file: string;
  readonly html: string;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** Quotes of one value that are shown. */
const QUOTES = 3;

/** All pages of a reading; the first is index.html. */
export function sitePages(reading: Reading): readonly SitePage[] {
  const rows = recordRows(reading);
  const documents = new Map(reading.documents.map((document) => [document.id, document]));
  const meetings = rows.filter(({ kind }) => kind === 'meeting');
  const pairs = pairsOf(meetings, stateNames(reading));
  return [
    { file: 'index.html', html: indexPage(reading, rows, pairs) },
    ...meetings.map((row) => ({ file: fileOf(row), html: meetingPage(row, rows, documents) })),
    ...reading.record.series.map((series) => ({
      file: `series-${series.id}.html`,
      html: seriesPage(series, meetings),
    })),
    ...pairs.map(({ id, name, rows: own }) => ({
      file: `pair-${id}.html`,
      html: listPage(name, `Meetings of ${name}, in order of time.`, own),
    })),
  ];
}

function fileOf({ id }: RecordRow): string {
  return `meeting-${id}.html`;
}

interface Pair {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly RecordRow[];
}

/** Pairs of states that met, by number of meetings. */
function pairsOf(
  meetings: readonly RecordRow[],
  names: ReadonlyMap<string, string>,
): readonly Pair[] {
  const groups = new Map<string, { name: string; rows: RecordRow[] }>();
  for (const row of meetings) {
    const sides = sidesOf(row);
    if (sides.length !== 2) continue;
    const id = sides.join('-').toLowerCase();
    const group = groups.get(id) ?? {
      name: sides.map((side) => names.get(side) ?? side).join(' and '),
      rows: [],
    };
    group.rows.push(row);
    groups.set(id, group);
  }
  return [...groups]
    .map(([id, group]) => ({ id, name: group.name, rows: group.rows.sort(byTime) }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.id < b.id ? -1 : 1));
}

/** What the documents call the states, by id. */
function stateNames({ claims }: Reading): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const claim of claims) {
    const lists = Object.values(claim.fields as Record<string, { value: unknown } | undefined>);
    for (const field of lists) {
      const values = Array.isArray(field?.value) ? field.value : [field?.value];
      for (const actor of values as (Participant | undefined)[]) {
        if (actor?.kind === 'state' && actor.id && !names.has(actor.id))
          names.set(actor.id, actor.name);
      }
    }
  }
  return names;
}

function byTime(a: RecordRow, b: RecordRow): number {
  const day = ({ entry }: RecordRow): string =>
    (entry.fields['time']?.values[0]?.value as { earliest?: string } | undefined)?.earliest ??
    '9999';
  return day(a).localeCompare(day(b), 'en');
}

function sidesOf({ entry }: RecordRow): readonly string[] {
  const participants = (entry.fields['participants']?.values[0]?.value ??
    []) as readonly Participant[];
  const states = participants.flatMap(
    (p) => p.represents ?? (p.kind === 'state' ? (p.id ?? []) : []),
  );
  return [...new Set(states)].filter((id) => /^[A-Z]{3}$/.test(id)).sort();
}

function indexPage(reading: Reading, rows: readonly RecordRow[], pairs: readonly Pair[]): string {
  const { documents, record } = reading;
  const contradicted = rows.filter(({ fields }) =>
    fields.some(({ verdict }) => verdict === 'differing'),
  );
  const meetings = rows.filter(({ kind }) => kind === 'meeting');
  return page(
    'The dossier',
    html`<p class="facts">${counted(documents.length, 'document')}, ${counted(record.origins?.length ?? 0, 'origin')}, ${counted(meetings.length, 'meeting')}</p>
<section><h2>Contradictions</h2>${
      contradicted.length === 0
        ? html`<p>None between the documents.</p>`
        : html`<ul>${contradicted.map(
            (row) => html`<li>${linkOf(row)}: ${join(
              row.fields
                .filter(({ verdict }) => verdict === 'differing')
                .map(({ name, why }) => `${name}${why ? ` (${why})` : ''}`),
              '; ',
            )}</li>
`,
          )}</ul>`
    }</section>
<section><h2>Series</h2><ul>${record.series.map(
      ({
        id,
        name,
        meetings: ids,
        gaps,
      }) => html`<li><a href="series-${id}.html">${name}</a> <span class="facts">${counted(ids.length, 'meeting')}${gaps ? `, none told of: ${gaps.join(', ')}` : ''}</span></li>
`,
    )}</ul></section>
<section><h2>Pairs</h2><ul>${pairs.map(
      ({
        id,
        name,
        rows: own,
      }) => html`<li><a href="pair-${id}.html">${name}</a> <span class="facts">${counted(own.length, 'meeting')}</span></li>
`,
    )}</ul></section>
<section><h2>Meetings</h2>${meetingList(meetings)}</section>`,
  );
}

function linkOf(row: RecordRow): Html {
  return row.kind === 'meeting'
    ? html`<a href="${fileOf(row)}">${row.title}</a>`
    : html`${row.title}`;
}

function meetingList(rows: readonly RecordRow[]): Html {
  return html`<ul>${rows.map(
    (
      row,
    ) => html`<li>${linkOf(row)} <span class="facts">${counted(row.documents.length, 'document')}, ${counted(row.origins, 'origin')}</span></li>
`,
  )}</ul>`;
}

function meetingPage(
  row: RecordRow,
  rows: readonly RecordRow[],
  documents: ReadonlyMap<string, Document>,
): string {
  const own = rows.filter(
    ({ kind, entry }) => kind !== 'meeting' && 'meeting' in entry && entry.meeting === row.id,
  );
  const series = 'series' in row.entry ? row.entry.series : undefined;
  return page(
    row.title,
    html`<p class="facts">${counted(row.documents.length, 'document')}, ${counted(row.origins, 'origin')}${series ? html` · <a href="series-${series}.html">the series</a>` : ''}</p>
${fieldsTable(row, documents)}
${own.length > 0 && html`<section><h2>Agreements and figures</h2>${own.map((entry) => html`<h3>${entry.title}</h3>${fieldsTable(entry, documents)}`)}</section>`}
<section><h2>Documents</h2><ol>${row.documents.map((id) => documentItem(documents.get(id)))}</ol></section>`,
  );
}

function documentItem(document: Document | undefined): Html | undefined {
  if (!document) return undefined;
  const { title, name, publishedAt, publisher, uri } = document;
  const address = webAddress(uri);
  const head = address
    ? html`<a href="${address}" rel="noopener noreferrer">${title ?? name}</a>`
    : (title ?? name);
  return html`<li>${head} <span class="facts">${[publisher, publishedAt].filter(Boolean).join(', ')}</span></li>
`;
}

function seriesPage(
  { id, name, meetings: ids, gaps }: Reading['record']['series'][number],
  meetings: readonly RecordRow[],
): string {
  const own = ids.flatMap((one) => meetings.find((row) => row.id === one) ?? []);
  const missing = gaps && gaps.length > 0 ? ` No document tells of number ${gaps.join(', ')}.` : '';
  return listPage(name, `The instalments of ${name} (${id}) in order of time.${missing}`, own);
}

function listPage(title: string, lead: string, rows: readonly RecordRow[]): string {
  return page(title, html`<p>${lead}</p>${meetingList(rows)}`);
}

function fieldsTable(row: RecordRow, documents: ReadonlyMap<string, Document>): Html {
  return html`<table class="record" role="table"><caption class="unseen">Values of ${row.title}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Field</th><th scope="col" role="columnheader">Verdict</th><th scope="col" role="columnheader">Values and their words</th></tr></thead>
<tbody role="rowgroup">
${row.fields.map((field) => fieldRow(field, documents))}</tbody></table>
`;
}

function fieldRow(
  { name, verdict, why, values }: FieldRow,
  documents: ReadonlyMap<string, Document>,
): Html {
  return html`<tr role="row"><th scope="row" role="rowheader">${name}</th><td role="cell" data-label="Verdict"><span class="verdict v-${verdict}">${verdict}</span>${why && html`<div class="facts">${why}</div>`}</td><td role="cell" data-label="Values">${values.map(
    ({ text, origins, anchors }) =>
      html`<div>${text} <span class="facts">${counted(origins, 'origin')}</span>${anchors.slice(0, QUOTES).map((anchor) => quote(anchor, documents))}</div>`,
  )}</td></tr>
`;
}

function quote(anchor: Anchor, documents: ReadonlyMap<string, Document>): Html {
  const document = documents.get(anchor.documentId);
  return html`<blockquote><p>“${anchor.quote.exact}”</p><footer>${document?.title ?? document?.name}</footer></blockquote>`;
}

function page(title: string, body: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="rapporteur">
<title>${title} – Rapporteur</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<header class="top"><p class="kicker">Rapporteur · <a href="index.html">the dossier</a></p><h1>${title}</h1></header>
<main>
${body}
</main>
</body>
</html>
`.html;
}
