/** The ledger for a terminal: two lines or more a commitment, and how far was searched. */
import type { LedgerRow, LedgerView } from '../../model/ledger.ts';
import { makePaint, type Paint } from '../brief/paint.ts';
import { wrap } from '../brief/wrap.ts';
import { counted } from '../counts.ts';
import { dayText } from '../wording/time.ts';
import { dueText, partiesText, searchedText, statusesOf } from './ledger-words.ts';

/** How to write it. */
export interface LedgerTextOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
  /** Rows at most; the rest is counted. */
  readonly limit?: number;
}

/** Columns of an id ("c-0bb7be12acd6") and the blanks behind it. */
const INDENT = 16;

/** The rows of a view as text, without a line break at the end. */
export function ledgerText(view: LedgerView, { width, colour, limit }: LedgerTextOptions): string {
  const paint = makePaint(colour);
  const shown = limit === undefined ? view.rows : view.rows.slice(0, limit);
  const left = view.rows.length - shown.length;
  const lines = shown.flatMap((row) => rowLines(row, width, paint));
  if (left > 0)
    lines.push(paint.faint(`… and ${left} more (--limit shows more, --out writes all)`));
  const of = view.rows.length === view.total ? '' : ` of ${view.total}`;
  const foot = `${view.rows.length}${of} ${view.total === 1 ? 'commitment' : 'commitments'} on ${dayText(view.on)}; ${searchedText(view)}`;
  return [...lines, ...wrap(foot, width).map((line) => paint.faint(line))].join('\n');
}

function rowLines(row: LedgerRow, width: number, paint: Paint): readonly string[] {
  const { commitment } = row;
  const room = Math.max(20, width - INDENT);
  const head = `${partiesText(commitment.obligors)}: ${commitment.action}`.replace(/\s+/g, ' ');
  const first = wrap(head, room).map((line, i) =>
    i === 0
      ? `${paint.strong(commitment.id.padEnd(INDENT))}${line}`
      : `${' '.repeat(INDENT)}${line}`,
  );
  const told = factsOf(row).join(' · ');
  const facts = (told === '' ? [] : wrap(told, room)).map(
    (line) => `${' '.repeat(INDENT)}${paint.faint(line)}`,
  );
  return [...first, ...facts];
}

/** What is told in the second line: strength, deadline and schedule, statuses that somebody set, versions, scores. */
export function factsOf(row: LedgerRow): readonly string[] {
  const { commitment, official, evidence, schedule, compliance } = row;
  const { versions, strength, inventory, silence } = commitment;
  const statuses = statusesOf(row);
  const due = dueText(commitment);
  const [average] = compliance;
  const moved = versions.some((one) => one.deadlineMove && one.deadlineMove.direction !== 'set');
  return [
    strength,
    due === '' ? undefined : `${due}: ${schedule}`,
    official ? `official: ${statuses.official}` : undefined,
    evidence ? `evidence: ${statuses.evidence}` : undefined,
    versions.length > 1 ? counted(versions.length, 'version') : undefined,
    moved ? 'deadline moved' : undefined,
    silence ? `silent since, ${counted(silence.meetings.length, 'later meeting')}` : undefined,
    average ? `${average.phase} ${average.average} (${average.percentage} %)` : undefined,
    inventory ? `${inventory.file}:${inventory.line}` : undefined,
  ].filter((fact) => fact !== undefined);
}
