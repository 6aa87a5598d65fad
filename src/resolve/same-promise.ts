/** Whether two texts make one promise. */
import type { Participant } from '../model/actor.ts';
import type { CommitmentClaim } from '../model/claim.ts';
import { sharedPart, wordSet } from '../text/word-set.ts';
import { areOpposed, deedsOf } from './opposites.ts';

/** Share of the words of an action that the other one must have; where the first words differ, the higher one. */
const SAME = 0.6;
const SAME_IN_OTHER_WORDS = 0.75;
/** Fewest words of an action that tell anything. */
const FEWEST = 2;

/** A promise as it is compared; made once for each. */
export interface PromiseKey {
  /** Who promises: ids, and names in small letters; empty where the words leave it open. */
  readonly parties: ReadonlySet<string>;
  readonly beneficiaries: ReadonlySet<string>;
  /** Stems of the action without numbers, which may change. */
  readonly words: ReadonlySet<string>;
  /** Words with a capital within the action: two promises that name other things are two. */
  readonly names: ReadonlySet<string>;
  /** The first word of the action, in small letters. */
  readonly head: string;
  /** Deeds of the first word of which others are the opposite. */
  readonly deeds: readonly number[];
  readonly negated: boolean;
}

/** What a promise is compared by; `meant` are the parties that a group ("the two sides") stands for. */
export function promiseKey(
  { fields, evidence }: CommitmentClaim,
  meant: readonly string[] = [],
): PromiseKey {
  const whole = fields.action?.value ?? evidence[0].quote.exact;
  // A deadline may move, and its month is no name.
  const due = fields.deadline?.anchor?.quote.exact;
  const action = due === undefined ? whole : whole.replace(due, ' ');
  const obligors = fields.obligor?.value ?? [];
  const isGroup = fields.obligor?.by === 'named only as a group' && meant.length > 0;
  return {
    ...wordsKey(action),
    parties: new Set(isGroup ? meant : partiesOf(obligors)),
    beneficiaries: new Set(partiesOf(fields.beneficiary?.value ?? [])),
  };
}

/** The part of a key that the words of an action give. */
export function wordsKey(action: string): Omit<PromiseKey, 'parties' | 'beneficiaries'> {
  const head = /\p{L}+/u.exec(action.toLowerCase())?.[0] ?? '';
  const words = [...wordSet(action)].filter((word) => !/^\p{N}/u.test(word));
  return {
    words: new Set(words),
    names: new Set(
      [...action.matchAll(/(?<=\S\s+)\p{Lu}[\p{L}\p{M}]{2,}/gu)].flatMap(([name]) => [
        ...wordSet(name),
      ]),
    ),
    head,
    deeds: deedsOf(head),
    negated: /\b(?:not|never)\b|(?<!\p{L})(?:не|никогда)(?!\p{L})|不|绝不/iu.test(action),
  };
}

/** Ids and names by which parties are compared. */
export function partiesOf(list: readonly Participant[]): readonly string[] {
  return list.flatMap(({ id, name, represents }) => [
    ...(represents ? [represents] : []),
    ...(id ? [id] : []),
    name.toLowerCase(),
  ]);
}

/** Whether two promises are one: a party in common, the same way, and most of the words of what is to be done. */
export function isSamePromise(a: PromiseKey, b: PromiseKey): boolean {
  if (a.negated !== b.negated) return false;
  const open = a.parties.size === 0 && b.parties.size === 0;
  if (!open && !shares(a.parties, b.parties)) return false;
  if (hasOther(a.names, b) && hasOther(b.names, a)) return false;
  if (areOpposed(a.deeds, b.deeds)) return false;
  const named = a.beneficiaries.size > 0 && b.beneficiaries.size > 0;
  if (named && !shares(a.beneficiaries, b.beneficiaries)) return false;
  if (a.words.size < FEWEST || b.words.size < FEWEST) return false;
  const least = a.head === b.head && !open ? SAME : SAME_IN_OTHER_WORDS;
  return sharedPart(a.words, b.words) >= least;
}

/** Whether a promise has a name of which the other does not speak. */
function hasOther(names: ReadonlySet<string>, { words }: PromiseKey): boolean {
  for (const name of names) if (!words.has(name)) return true;
  return false;
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}
