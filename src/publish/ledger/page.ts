/** The ledger as one self-contained HTML page: no scripts, no requests; light and dark, narrow screens, paper. */
import type { LedgerRow, LedgerView, Schedule } from '../../model/ledger.ts';
import { counted } from '../counts.ts';
import { type Html, html } from '../overview/html.ts';
import { STYLE } from '../overview/style.ts';
import { dayText } from '../wording/time.ts';
import { scoreGrid } from './grid.ts';
import { type DocumentNames, partiesText, placeText, searchedText } from './ledger-words.ts';
import { gridTable, statusDrawer, versionColumns } from './page-parts.tsx';
import { LEDGER_STYLE } from './page-style.ts';

/** What is told besides the view. */
export interface LedgerPageOptions {
  readonly names: DocumentNames;
  readonly title: string;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The order of the page: what is late first. */
const ORDER: readonly Schedule[] = ['overdue', 'due', 'not yet due', 'no deadline'];
const HEADINGS: Readonly<Record<Schedule, string>> = {
  overdue: 'Overdue',
  due: 'Due',
  'not yet due': 'Not yet due',
  'no deadline': 'Without a deadline',
};

/** The rows of a view as a page. */
export function ledgerPage(view: LedgerView, { names, title }: LedgerPageOptions): string {
  const groups = ORDER.map((schedule) => ({
    schedule,
    rows: view.rows.filter((row) => row.schedule === schedule),
  })).filter(({ rows }) => rows.length > 0);
  const parts: Parts = { names, statuses: statusDrawer() };
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="rapporteur">
<title>${title} – Rapporteur</title>
<style>${{ html: STYLE + LEDGER_STYLE }}</style>
</head>
<body class="ledger">
<a class="skip" href="#ledger">To the commitments</a>
<header class="top">
<p class="kicker">Rapporteur · ledger of commitments</p>
<h1>${title}</h1>
<p class="facts">${view.rows.length === view.total ? counted(view.total, 'commitment') : `${view.rows.length} of ${view.total} commitments`} as they stand on ${dayText(view.on)}; ${searchedText(view)}. The schedule tells days only, not fulfilment; official and evidence are what a person set.</p>
<ul class="counts">${groups.map(({ schedule, rows }) => html`<li class="${schedule === 'overdue' ? 'warning' : ''}"><a href="#${anchorOf(schedule)}">${rows.length} ${HEADINGS[schedule].toLowerCase()}</a></li>`)}</ul>
</header>
<main id="ledger">
${groups.map(({ schedule, rows }) => section(schedule, rows, parts))}
${gridSection(view)}
</main>
<footer>Written by Rapporteur. It records what the texts say; whether a promise was kept is for people to judge.</footer>
</body>
</html>
`.html;
}

function anchorOf(schedule: Schedule): string {
  return schedule.replaceAll(' ', '-');
}

/** What every row is drawn with. */
interface Parts {
  readonly names: DocumentNames;
  readonly statuses: (row: LedgerRow) => Html;
}

function section(schedule: Schedule, rows: readonly LedgerRow[], parts: Parts): Html {
  return html`<section aria-labelledby="${anchorOf(schedule)}">
<h2 id="${anchorOf(schedule)}">${HEADINGS[schedule]} <span class="quiet">${rows.length}</span></h2>
<ol class="commitments">${rows.map((row) => entry(row, parts))}</ol>
</section>
`;
}

function entry(row: LedgerRow, { names, statuses }: Parts): Html {
  const { commitment, compliance, mismatch } = row;
  const { versions, silence, strength, beneficiaries } = commitment;
  const words = versions[0].anchor?.quote.exact;
  return html`<li class="commitment" id="${commitment.id}">
<p class="who">${partiesText(commitment.obligors)}${beneficiaries.length > 0 && html` <span class="quiet">for ${partiesText(beneficiaries)}</span>`}</p>
<p class="what">${commitment.action}</p>
<ul class="states">
${statuses(row)}
${strength !== undefined && html`<li><span class="quiet">strength</span> ${strength}</li>`}
${compliance.map(({ phase, average, percentage }) => html`<li><span class="quiet">${phase} compliance</span> ${average} (${percentage} %)</li>`)}
</ul>
${versions.length > 1 && versionColumns(row, names)}
${silence && html`<p class="remark">${counted(silence.meetings.length, 'later meeting')} of the series do not repeat it${silence.lastSaid === undefined ? '' : `; last said ${dayText(silence.lastSaid)}`}.</p>`}
${mismatch && html`<p class="remark warning">The recorded average does not follow from the scores: <code>${mismatch.working}</code></p>`}
<p class="source">${words !== undefined && html`<q>${words}</q> `}<span class="quiet">${placeText(commitment, names)} · <span class="tight">${commitment.id}</span></span></p>
</li>
`;
}

function gridSection(view: LedgerView): Html | undefined {
  const grid = scoreGrid(view.rows);
  const { rows } = grid;
  if (rows.length === 0) return undefined;
  return html`<section aria-labelledby="compliance">
<h2 id="compliance">Compliance of members</h2>
<div class="figure" tabindex="0" role="region" aria-labelledby="compliance">
${gridTable(grid)}
</div>
<ul class="workings">${rows.flatMap(({ row }) => row.compliance.map(({ phase, working }) => html`<li><a href="#${row.commitment.id}">${row.commitment.id}</a>, ${phase}: <code>${working}</code></li>`))}</ul>
</section>
`;
}
