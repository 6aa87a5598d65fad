import type { Judgement } from '../../../model/judgement.ts';
import { lastSubjects } from '../../../model/last-act.ts';
import { UserError } from '../../../model/user-error.ts';
import { csvCell } from '../../../publish/ledger/csv.ts';
import { linkSubject } from '../../../resolve/judged-links.ts';
import { openDossier } from '../../../store/sqlite/open.ts';
import { oneLine } from '../../report-error.ts';
import type { Session } from '../../session.ts';
import {
  type DecisionOptions,
  decide,
  formatOf,
  type LedgerOptions,
  type OpenLedger,
  oneOf,
  rowMeant,
  withLedger,
  writeResult,
} from './open-ledger.ts';

/** `commitments accept|reject ID`: whether the program read a commitment there at all. */
export async function runAcceptance(
  session: Session,
  verdict: 'accept' | 'reject',
  id: string,
  options: DecisionOptions,
): Promise<void> {
  await withLedger(options, async (ledger) => {
    const { commitment } = rowMeant(ledger, id);
    decide(
      ledger,
      options,
      commitment.claims.map((claim) => ({ subject: claim, verdict })),
    );
    await writeResult(
      session,
      options,
      oneLine(`${verdict}  ${commitment.id}  ${commitment.action}`),
    );
  });
}

/** `commitments link A B same|different`: whether two are one promise. */
export async function runLink(
  session: Session,
  ids: readonly [string, string],
  verdict: string,
  options: DecisionOptions,
): Promise<void> {
  const said = oneOf('VERDICT', verdict, ['same', 'different'] as const);
  await withLedger(options, async (ledger) => {
    const [a, b] = ids.map((id) => claimMeant(ledger, id)) as [string, string];
    decide(ledger, options, [{ subject: linkSubject(a, b), verdict: said }]);
    await writeResult(session, options, `${said}  ${linkSubject(a, b)}`);
  });
}

/** The claim itself where its id is given, since two claims of one commitment can be told apart; else the first claim. */
function claimMeant(ledger: OpenLedger, id: string): string {
  const { commitment } = rowMeant(ledger, id);
  return commitment.claims.find((claim) => claim.startsWith(id)) ?? commitment.id;
}

/** `commitments undo|redo ID`: takes back the last act on a commitment, a link or an import, or the undo itself. */
export async function runUndo(
  session: Session,
  verdict: 'undo' | 'redo',
  id: string,
  options: DecisionOptions,
): Promise<void> {
  await withLedger(options, async (ledger) => {
    const subjects = lastSubjects(ledger.dossier.judgements(), verdict, id);
    if (subjects.length === 0) {
      throw new UserError(
        'id-unknown',
        `${id} (nothing to ${verdict})`,
        'See commitments journal.',
      );
    }
    decide(
      ledger,
      options,
      subjects.map((subject) => ({ subject, verdict })),
    );
    await writeResult(session, options, `${verdict}  ${subjects.join(', ')}`);
  });
}

/** `commitments journal`: all that persons decided in this dossier, oldest first. */
export async function runJournal(session: Session, options: LedgerOptions): Promise<void> {
  const format = formatOf(options, ['text', 'json', 'jsonl', 'csv']);
  const dossier = await openDossier(options.dossier, { create: false });
  try {
    await writeResult(session, options, journalText(dossier.judgements(), format));
  } finally {
    dossier.close();
  }
}

function journalText(journal: readonly Judgement[], format: string): string {
  switch (format) {
    case 'json':
      return JSON.stringify(journal, null, 2);
    case 'jsonl':
      return journal.map((judgement) => `${JSON.stringify(judgement)}\n`).join('');
    case 'csv': {
      const rows = journal.map(({ at, by, subject, verdict, value, note }) => [
        at,
        by,
        subject,
        verdict,
        value === undefined ? '' : JSON.stringify(value),
        note ?? '',
      ]);
      return [['at', 'by', 'subject', 'verdict', 'value', 'note'], ...rows]
        .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
        .join('');
    }
    default:
      return journal.length === 0
        ? 'Nobody has decided anything yet.'
        : journal.map(judgementLine).join('\n');
  }
}

function judgementLine({ at, by, subject, verdict, value, note }: Judgement): string {
  const set = value === undefined ? '' : `  ${shortValue(value)}`;
  return oneLine(
    `${at}  ${by}  ${verdict}  ${subject}${set}${note === undefined ? '' : `  (${note})`}`,
  );
}

/** A status or a score as a word; of an inventory how many rows it has. */
function shortValue(value: unknown): string {
  const { status, score, rows } = value as {
    readonly status?: string;
    readonly score?: number;
    readonly rows?: readonly unknown[];
  };
  if (rows) return `${rows.length} rows`;
  return String(status ?? score ?? JSON.stringify(value));
}
