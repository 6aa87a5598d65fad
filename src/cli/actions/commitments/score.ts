import type { LedgerRow, Score, ScorePhase } from '../../../model/ledger.ts';
import { UserError } from '../../../model/user-error.ts';
import { agreementOn, alphaText } from '../../../publish/ledger/commitment.ts';
import { scoreText } from '../../../publish/ledger/ledger-words.ts';
import { scoreSubject } from '../../../track/scores.ts';
import { EVIDENCE, OFFICIAL } from '../../../track/statuses.ts';
import { oneLine } from '../../report-error.ts';
import type { Session } from '../../session.ts';
import { userName } from '../../user-name.ts';
import {
  type DecisionOptions,
  decide,
  formatOf,
  oneOf,
  rowMeant,
  withLedger,
  writeResult,
} from './open-ledger.ts';

/** What `commitments score` is told. */
export interface ScoreOptions extends DecisionOptions {
  readonly member?: string;
  readonly score?: string;
  readonly phase?: string;
  readonly coder?: string;
  readonly evidence?: readonly string[];
}

/** What `commitments status` is told. */
export interface StatusOptions extends DecisionOptions {
  readonly official?: string;
  readonly evidence?: string;
  readonly because?: readonly string[];
}

const PHASES: readonly ScorePhase[] = ['interim', 'final'];

/** `commitments score [ID]`: sets the score of a member, or tells the scores, their averages and the coders' agreement. */
export async function runScore(
  session: Session,
  id: string | undefined,
  options: ScoreOptions,
): Promise<void> {
  const { member, score } = options;
  const sets = member !== undefined || score !== undefined;
  if (sets && (id === undefined || member === undefined || score === undefined)) {
    throw new UserError(
      'option-invalid',
      'score without a commitment, a member or a score',
      'Write: commitments score ID --member CHN --score 1.',
    );
  }
  const format = formatOf(options, ['text', 'json']);
  await withLedger(options, async (ledger) => {
    const row = id === undefined ? undefined : rowMeant(ledger, id);
    if (row && member !== undefined && score !== undefined) {
      const phase = oneOf('--phase', options.phase ?? 'final', PHASES);
      const coder = options.coder ?? options.by ?? userName();
      const value = { score: scoreGiven(score), evidence: options.evidence ?? [] };
      const subject = scoreSubject(row.commitment.id, phase, member, coder);
      decide(ledger, options, [{ subject, verdict: 'set', value }]);
    }
    const rows = row ? [rowMeant(ledger, row.commitment.id)] : ledger.view().rows;
    const scored = rows.filter(({ scores }) => scores.length > 0);
    const text = format === 'json' ? scoresJson(scored) : scoresText(scored);
    await writeResult(session, options, text);
  });
}

function scoreGiven(text: string): Score {
  const plain = text.replace(/^[−–]/, '-').replace(/^\+/, '');
  if (plain === '1' || plain === '0' || plain === '-1') return Number(plain) as Score;
  throw new UserError(
    'option-invalid',
    `--score ${text}`,
    'Use -1 (not complied), 0 (partly or under way) or 1 (complied).',
  );
}

function scoresJson(rows: readonly LedgerRow[]): string {
  return JSON.stringify(
    {
      commitments: rows.map(({ commitment, scores, compliance, mismatch }) => ({
        id: commitment.id,
        scores,
        compliance,
        ...(mismatch ? { mismatch } : {}),
      })),
      agreement: agreementOn(rows),
    },
    null,
    2,
  );
}

function scoresText(rows: readonly LedgerRow[]): string {
  if (rows.length === 0) return 'Nothing is scored yet.';
  const lines = rows.flatMap(({ commitment, scores, compliance, mismatch }) => [
    `${commitment.id}  ${commitment.action}`,
    ...(rows.length === 1
      ? scores.map(
          ({ member, phase, score, coder, at }) =>
            `  ${scoreText(score).padEnd(3)} ${member}, ${phase}, ${coder}, ${at.slice(0, 10)}`,
        )
      : []),
    ...compliance.map(({ phase, working }) => `  ${phase}: ${working}`),
    ...(mismatch ? [`  ! the recorded average does not follow: ${mismatch.working}`] : []),
  ]);
  const wrong = rows.filter(({ mismatch }) => mismatch).length;
  const summary = wrong > 0 ? [`${wrong} recorded averages do not follow from their scores`] : [];
  return [...lines, ...summary, `agreement of coders: ${alphaText(agreementOn(rows))}`]
    .map((line) => line.replace(/\s*\n\s*/g, ' '))
    .join('\n');
}

/** `commitments status ID`: sets what the parties say, or what the documents show. */
export async function runStatus(
  session: Session,
  id: string,
  options: StatusOptions,
): Promise<void> {
  const official = options.official && oneOf('--official', options.official, OFFICIAL);
  const evidence = options.evidence && oneOf('--evidence', options.evidence, EVIDENCE);
  if (!official && !evidence) {
    throw new UserError(
      'option-invalid',
      'status without a word',
      `Write --official (${OFFICIAL.join(', ')}) or --evidence (${EVIDENCE.join(', ')}).`,
    );
  }
  await withLedger(options, async (ledger) => {
    const { commitment } = rowMeant(ledger, id);
    const because = options.because ?? [];
    const set = (part: string, status: string) =>
      ({
        subject: `${commitment.id}/${part}`,
        verdict: 'set',
        value: { status, evidence: because },
      }) as const;
    decide(ledger, options, [
      ...(official ? [set('official', official)] : []),
      ...(evidence ? [set('evidence', evidence)] : []),
    ]);
    const words = [official && `official: ${official}`, evidence && `evidence: ${evidence}`];
    const told = words.filter(Boolean).join('; ');
    await writeResult(session, options, oneLine(`${commitment.id}  ${told}`));
  });
}
