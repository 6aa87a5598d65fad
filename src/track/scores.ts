/** Compliance: scores of members by coders, their averages and the percentage, worked out and shown. */
import { Big } from 'big.js';
import type { Judgement } from '../model/judgement.ts';
import type {
  AverageMismatch,
  ComplianceAverage,
  LedgerCommitment,
  MemberScore,
  Score,
  ScorePhase,
} from '../model/ledger.ts';

/** What the journal keeps of a score, under `ID/score/PHASE/MEMBER/CODER`. */
export interface ScoreValue {
  readonly score: Score;
  readonly evidence?: readonly string[];
}

/** The subject under which a score is kept; slashes in names are written as blanks. */
export function scoreSubject(id: string, phase: ScorePhase, member: string, coder: string): string {
  const plain = (name: string): string => name.replaceAll('/', ' ');
  return `${id}/score/${phase}/${plain(member)}/${plain(coder)}`;
}

/** The score that a judgement sets; undefined where it sets something else. */
export function scoreOf({ subject, verdict, value, at, note }: Judgement): MemberScore | undefined {
  const [, kind, phase, member, coder] = subject.split('/');
  if (verdict !== 'set' || kind !== 'score' || !member || !coder) return undefined;
  const { score, evidence = [] } = value as ScoreValue;
  return {
    member,
    phase: phase === 'interim' ? 'interim' : 'final',
    score,
    coder,
    at,
    evidence,
    ...(note === undefined ? {} : { note }),
  };
}

const PHASES: readonly ScorePhase[] = ['final', 'interim'];

/** The average of each phase that has scores, final first. */
export function complianceAverages(scores: readonly MemberScore[]): readonly ComplianceAverage[] {
  return PHASES.flatMap((phase) => {
    const own = scores.filter((score) => score.phase === phase);
    return own.length === 0 ? [] : [averageOf(phase, own)];
  });
}

function averageOf(phase: ScorePhase, scores: readonly MemberScore[]): ComplianceAverage {
  const byMember = new Map<string, MemberScore[]>();
  for (const score of scores)
    byMember.set(score.member, [...(byMember.get(score.member) ?? []), score]);
  const means = [...byMember.values()].map((own) =>
    sum(own.map(({ score }) => score)).div(own.length),
  );
  const average = sum(means).div(means.length);
  const shown = average.toFixed(2, Big.roundHalfUp);
  const percentage = average.plus(1).times(50).toFixed(1, Big.roundHalfUp);
  return {
    phase,
    members: byMember.size,
    average: shown,
    percentage,
    working: `${summed(means)} / ${means.length} = ${minus(shown)}; 50 × (${minus(shown)} + 1) = ${percentage} %`,
    disputed: [...byMember]
      .filter(([, own]) => new Set(own.map(({ score }) => score)).size > 1)
      .map(([member]) => member),
  };
}

/** A decimal with the sign that is a minus, not a hyphen. */
function minus(decimal: string): string {
  return decimal.replace('-', '−');
}

function sum(values: readonly (number | Big)[]): Big {
  return values.reduce<Big>((total, value) => total.plus(value), new Big(0));
}

/** Places of a coders' mean that are shown; the average is worked out from all of them. */
const SHOWN = 3;

/** Members that are written out one by one; more are counted by their scores. */
const WRITTEN = 6;

/** "(1 + 0 − 1)", or for many members "(12 × 1 + 5 × 0 − 3 × 1)". */
function summed(exact: readonly Big[]): string {
  const means = exact.map((value) => value.round(SHOWN, Big.roundHalfUp));
  const signed = (value: Big, at: number): string =>
    value.lt(0) ? `${at === 0 ? '−' : '− '}${value.abs()}` : at === 0 ? `${value}` : `+ ${value}`;
  if (means.length <= WRITTEN) return `(${means.map(signed).join(' ')})`;
  const counts = new Map<string, number>();
  for (const value of means) counts.set(`${value}`, (counts.get(`${value}`) ?? 0) + 1);
  const parts = [...counts]
    .sort(([a], [b]) => new Big(b).cmp(a))
    .map(
      ([value, count]) => `${count} × ${value.startsWith('-') ? `(−${value.slice(1)})` : value}`,
    );
  return `(${parts.join(' + ')})`;
}

/**
 * Whether a stated average follows from scores: at the decimals it is written with, rounded half up or half to
 * even. Undefined where it does, where nothing is scored, or where it is no number.
 */
export function averageMismatch(
  recorded: string,
  scores: readonly number[],
): AverageMismatch | undefined {
  const written = recorded.trim().replace(/^[−–]/, '-').replace(',', '.');
  if (scores.length === 0 || !/^[-+]?\d+(?:\.\d+)?$/.test(written)) return undefined;
  const stated = new Big(written.replace('+', ''));
  const average = sum(scores).div(scores.length);
  const decimals = written.split('.')[1]?.length ?? 0;
  const modes = [Big.roundHalfUp, Big.roundHalfEven];
  if (modes.some((mode) => average.round(decimals, mode).eq(stated))) return undefined;
  const cutOff = average.round(decimals, Big.roundDown).eq(stated) ? ' (cut off, not rounded)' : '';
  const computed = average.toFixed(Math.max(decimals, 2), Big.roundHalfUp);
  return {
    recorded,
    computed,
    working: `${summed(scores.map((score) => new Big(score)))} / ${scores.length} = ${minus(computed)}, recorded ${recorded}${cutOff}`,
  };
}

/** The mismatch of an inventory's own average with its own final scores. */
export function mismatchOf(
  { inventory }: LedgerCommitment,
  scores: readonly MemberScore[],
): AverageMismatch | undefined {
  if (inventory?.recordedAverage === undefined) return undefined;
  const own = scores.filter(({ coder }) => coder === inventory.file);
  const final = own.filter(({ phase }) => phase === 'final');
  return averageMismatch(
    inventory.recordedAverage,
    (final.length > 0 ? final : own).map(({ score }) => score),
  );
}
