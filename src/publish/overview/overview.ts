import type { Reading } from '../../model/reading.ts';
import type { Export } from '../export.ts';
import type { Table } from '../tables/table.ts';
import { charts } from './chart.ts';
import { findingsSection } from './findings.ts';
import { footer, header, pageTitle } from './header.ts';
import { type Html, html } from './html.ts';
import { matrixSection } from './matrix.tsx';
import { type Page, pageOf } from './page.ts';
import { sideBySideSection } from './side-by-side.tsx';
import { sourceSections } from './source.ts';
import { STYLE } from './style.ts';
import { tableSection } from './tables.ts';
import { timeline } from './timeline.ts';

/** One self-contained page: no scripts, no requests; for the screen, light and dark, and for paper. */
export const OVERVIEW: Export = {
  name: 'html',
  extension: 'html',
  summary:
    'One self-contained HTML page with findings, record and the marked text, to read, mail and print.',
  write: overviewHtml,
};

/** The browser is told to refuse what the page does not have: scripts, pictures, requests of any kind. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function overviewHtml(reading: Reading): string {
  const page = pageOf(reading);
  const [meetings, others] = [
    page.tables.filter((t) => t.kind === 'meeting'),
    page.tables.filter((t) => t.kind !== 'meeting'),
  ];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="rapporteur">
<title>${pageTitle(page)} – Rapporteur</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
${header(page)}<main>
${findingsSection(page)}${sideBySideSection(page)}${meetings.map((t) => section(page, t))}${matrixSection(page)}${others.map((t) => section(page, t))}${sourceSections(page)}</main>
${footer(page)}</body>
</html>
`.html;
}

function section(page: Page, table: Table): Html {
  if (table.kind === 'meeting') return tableSection(page, table, timeline(page));
  return tableSection(page, table, table.kind === 'figure' ? charts(table) : undefined);
}
