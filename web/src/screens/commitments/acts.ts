import type { JudgementInput } from '../../../../src/view/api.ts';
import type { CommitmentRow } from '../../../../src/view/api-record.ts';
import { say } from '../../messages/commitments/say.ts';
import { judge } from '../../state/judge.ts';

type Whole = Pick<CommitmentRow, 'claims'>;

/** Says that the program read a promise there. */
export function acceptCommitment({ claims }: Whole): Promise<boolean> {
  return judge(about(claims, 'accept'), say('accepted-toast'));
}

/** Says that there is no promise: it leaves the ledger, and can be undone. */
export function rejectCommitment({ claims }: Whole): Promise<boolean> {
  return judge(about(claims, 'reject'), say('rejected-toast'));
}

/** What is decided of a promise is decided of each of its claims; rows of inventories have none of the program's. */
function about(claims: readonly string[], verdict: 'accept' | 'reject'): readonly JudgementInput[] {
  return claims.map((subject) => ({ subject, verdict }));
}

/** Sets what the parties say, or what documents show. */
export function setStatus(
  { id }: Pick<CommitmentRow, 'id'>,
  kind: 'official' | 'evidence',
  set: { readonly status: string; readonly evidence: readonly string[]; readonly note: string },
): Promise<boolean> {
  const { status, evidence, note } = set;
  const value = { status, evidence };
  const judgement: JudgementInput = {
    subject: `${id}/${kind}`,
    verdict: 'set',
    value,
    ...(note.trim() !== '' && { note: note.trim() }),
  };
  return judge([judgement], say('status-toast'));
}

/** What a person says of the compliance of one member. */
export interface GivenScore {
  readonly member: string;
  readonly phase: 'interim' | 'final';
  readonly coder: string;
  readonly score: number;
  readonly evidence: readonly string[];
  readonly note: string;
}

/** Scores a member; one coder has one score for each phase. */
export function setScore(id: string, given: GivenScore): Promise<boolean> {
  const { member, phase, coder, score, evidence, note } = given;
  const plain = (name: string): string => name.trim().replaceAll('/', ' ');
  const judgement: JudgementInput = {
    subject: `${id}/score/${phase}/${plain(member)}/${plain(coder)}`,
    verdict: 'set',
    value: { score, evidence },
    ...(note.trim() !== '' && { note: note.trim() }),
  };
  return judge([judgement], say('score-toast', { member: plain(member) }));
}

/** Sets a suggested sentence aside. */
export function setAside(id: string, reference: string): Promise<boolean> {
  const subject = `${id}/suggestion/${reference}`;
  return judge([{ subject, verdict: 'set', value: { standing: 'set aside' } }], say('aside-toast'));
}

/** Says that two are one promise, or are not. */
export function link(a: string, b: string, verdict: 'same' | 'different'): Promise<boolean> {
  return judge([{ subject: `${a}~${b}`, verdict }], say(`${verdict}-toast`));
}
