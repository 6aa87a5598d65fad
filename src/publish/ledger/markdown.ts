/** The ledger as Markdown: a table, the versions of what changed, the grid of scores. */
import type { LedgerRow, LedgerView } from '../../model/ledger.ts';
import { makePaint } from '../brief/paint.ts';
import { escapeMarkdown } from '../markdown/escape.ts';
import { dayText } from '../wording/time.ts';
import { changesText } from './commitment.ts';
import { scoreGrid } from './grid.ts';
import {
  type DocumentNames,
  dueText,
  moveText,
  partiesText,
  placeText,
  scoreText,
  searchedText,
  statusesOf,
} from './ledger-words.ts';

/** The rows of a view as Markdown. */
export function ledgerMarkdown(view: LedgerView, names: DocumentNames): string {
  const changed = view.rows.filter(({ commitment }) => commitment.versions.length > 1);
  return `${[
    `# Commitments on ${dayText(view.on)}`,
    `${view.rows.length} of ${view.total}; ${searchedText(view)}.`,
    table(
      ['Id', 'Who', 'What', 'Deadline', 'Schedule', 'Official', 'Evidence', 'Compliance', 'Place'],
      view.rows.map((row) => cells(row, names)),
    ),
    ...(changed.length > 0 ? ['## Said again', ...changed.map((row) => versions(row, names))] : []),
    ...grid(view),
  ].join('\n\n')}\n`;
}

function cells(row: LedgerRow, names: DocumentNames): readonly string[] {
  const { commitment, compliance } = row;
  const { official, evidence, schedule } = statusesOf(row);
  const [average] = compliance;
  return [
    commitment.id,
    partiesText(commitment.obligors),
    commitment.action,
    dueText(commitment),
    schedule,
    official,
    evidence,
    average ? `${average.average} (${average.percentage} %, ${average.phase})` : '',
    placeText(commitment, names),
  ];
}

function versions({ commitment }: LedgerRow, names: DocumentNames): string {
  const paint = makePaint(false);
  return [
    `### ${commitment.id}: ${line(partiesText(commitment.obligors))}`,
    commitment.versions
      .map((version, i) => {
        const moved = version.deadlineMove ? ` (${moveText(version.deadlineMove)})` : '';
        const where = [version.date, names.get(version.documentId)].filter(Boolean).join(', ');
        return `${i + 1}. ${line(where)}: ${line(changesText(version, paint))}${line(moved)}`;
      })
      .join('\n'),
  ].join('\n\n');
}

function grid(view: LedgerView): readonly string[] {
  const { members, rows } = scoreGrid(view.rows);
  if (rows.length === 0) return [];
  return [
    '## Compliance of members',
    table(
      ['Commitment', ...members],
      rows.map(({ row, cells: scores }) => [
        row.commitment.id,
        ...scores.map(({ score, disputed }) =>
          score === undefined ? '' : `${scoreText(score)}${disputed ? ' (differ)' : ''}`,
        ),
      ]),
    ),
    rows
      .flatMap(({ row }) =>
        row.compliance.map(
          ({ phase, working }) => `- ${row.commitment.id}, ${phase}: ${line(working)}`,
        ),
      )
      .join('\n'),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const written = (list: readonly string[]): string => `| ${list.map(line).join(' | ')} |`;
  return [written(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(written)].join('\n');
}

function line(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' '));
}
