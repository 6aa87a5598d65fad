/** The words in which every form of the ledger tells parties, deadlines, statuses and how far was searched. */
import type { Participant } from '../../model/actor.ts';
import type { DeadlineMove, LedgerCommitment, LedgerRow, LedgerView } from '../../model/ledger.ts';
import type { Time } from '../../model/time.ts';
import { counted } from '../counts.ts';
import { dayText, timeText } from '../wording/time.ts';
import { actorText } from '../wording/value.ts';

/** Names of documents by their id. */
export type DocumentNames = ReadonlyMap<string, string>;

/** "China; Russia", or that nobody is named. */
export function partiesText(parties: readonly Participant[]): string {
  return parties.length === 0 ? 'not named' : parties.map(actorText).join('; ');
}

/** Words that can stand behind an English "by". */
const ENGLISH = /^[\x20-\x7e\u00a0–—’]+$/;

/** "by mid-2026", in the words of the text where they are English, else by its bounds; empty where there is none. */
export function deadlineText(deadline: Time | undefined, words?: string): string {
  if (!deadline) return '';
  if (words === undefined || !ENGLISH.test(words)) return timeText(deadline) ?? deadline.timex;
  const by = deadline.deadline && deadline.mod === 'ON_OR_BEFORE' ? 'by ' : '';
  return `${by}${words.replace(/\s+/g, ' ')}`;
}

/** The deadline of a commitment. */
export function dueText({ deadline, deadlineWords }: LedgerCommitment): string {
  return deadlineText(deadline, deadlineWords);
}

/** What stands officially and by evidence, said or by default. */
export function statusesOf({ official, evidence, schedule }: LedgerRow): {
  readonly official: string;
  readonly evidence: string;
  readonly schedule: string;
} {
  return {
    official: official?.status ?? 'announced',
    evidence: evidence?.status ?? 'none found',
    schedule,
  };
}

/** "moved from by 2026 to by 2027 (later)". */
export function moveText({ from, to, fromWords, toWords, direction }: DeadlineMove): string {
  const [before, after] = [deadlineText(from, fromWords), deadlineText(to, toWords)];
  if (direction === 'set') return `deadline set: ${after}`;
  if (direction === 'dropped') return `deadline no longer named: was ${before}`;
  return `deadline moved${direction === 'other' ? '' : ` ${direction}`}: ${before} → ${after}`;
}

/** "searched up to 5 November 2025, 3 documents". */
export function searchedText({
  searchedTo,
  documents,
}: Pick<LedgerView, 'searchedTo' | 'documents'>): string {
  const to = searchedTo === undefined ? 'searched' : `searched up to ${dayText(searchedTo)}`;
  return `${to}, ${counted(documents, 'document')}`;
}

/** Where the first version stands: "readout.txt, characters 512–590", or the row of an inventory. */
export function placeText({ versions, inventory }: LedgerCommitment, names: DocumentNames): string {
  const { anchor, documentId } = versions[0];
  if (anchor) {
    const { start, end } = anchor.position;
    return `${names.get(documentId) ?? documentId}, characters ${start}–${end}`;
  }
  return inventory ? `${inventory.file}, line ${inventory.line}` : '';
}

/** A score with its sign: "+1", "0", "−1". */
export function scoreText(score: number): string {
  return score > 0 ? `+${score}` : score < 0 ? `−${Math.abs(score)}` : '0';
}
