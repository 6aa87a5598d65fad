/** Who fills a role: group words by who met before, "мы" by whose turn it is to speak. */

import type { FrameRow } from '../../../language/frame-rows.ts';
import type { Participant } from '../../../model/actor.ts';
import type { Mention, PhraseHit } from '../../../model/annotation.ts';
import { inferred, type Stated } from '../../../model/stated.ts';
import { participantsOf } from '../../meetings/participants.ts';
import { within } from '../../statement/within.ts';
import type { Filler } from '../fill.ts';
import { partiesOf, spanOf } from '../parties.ts';
import { reporterOf } from './attribution.ts';
import { type CaseText, formAt } from './text.ts';

/** The participants that fillers name together. */
export function partiesByCase(
  text: CaseText,
  fillers: readonly Filler[],
  together = false,
): Stated<readonly Participant[]> | undefined {
  const { annotation } = text;
  const group = fillers
    .flatMap((f) => f.mentions)
    .find((i) => {
      const m = annotation.mentions[i] as Mention;
      return m.anaphor === true && m.members === undefined;
    });
  if (group === undefined) return partiesOf(annotation, fillers);
  const word = annotation.mentions[group] as Mention;
  const self = word.rule === 'name.group-self';
  if (self && together && !text.companies.some((c) => c.at < word.from)) return undefined;
  if (!self && word.rule !== 'name.group-0') return undefined;
  const own = self && !together;
  const meant = own ? speakerOf(text, group) : companyAt(text, word.from);
  if (!meant) return undefined;
  const by = own ? SPEAKER : COMPANY;
  return inferred(participantsOf(annotation, meant), by, spanOf(annotation, word.from, word.to));
}

/** Who is meant where the clause names nobody: those who met, or who speaks in the first person. */
export function impliedParties(
  text: CaseText,
  { from, to, row }: PhraseHit<FrameRow>,
): Stated<readonly Participant[]> | undefined {
  const { annotation, grammar } = text;
  const self = !row.company && grammar.isSelfVerb(formAt(text, from));
  if (!row.company && !self) return undefined;
  const meant = self ? speakerBefore(text, from) : companyAt(text, from);
  if (!meant) return undefined;
  const by = self ? SPEAKER : COMPANY;
  return inferred(participantsOf(annotation, meant), by, spanOf(annotation, from, to));
}

const SPEAKER = 'the speaker of the turn';
const COMPANY = 'those who met, as the text says before';

function companyAt({ companies }: CaseText, at: number): readonly number[] | undefined {
  let found: readonly number[] | undefined;
  for (const company of companies) {
    if (company.at >= at) break;
    found = company.mentions;
  }
  return found;
}

/** Who says "мы": whom the sentence quotes, else whose turn it is. */
function speakerOf(text: CaseText, word: number): readonly number[] | undefined {
  const { mentions, sentences, tokens } = text.annotation;
  const { from } = mentions[word] as Mention;
  const sentence = sentences[tokens.sentences[from] as number];
  const reporter = sentence && reporterOf(text, sentence, from);
  if (!reporter) return speakerBefore(text, from);
  const known = reporter.every((i) => speaksForState(mentions[i] as Mention));
  return known ? reporter : undefined;
}

/** How far a turn may run, in tokens. */
const TURN = 1500;

/** The person before the last "Name:" that begins a sentence. */
function speakerBefore(text: CaseText, at: number): readonly number[] | undefined {
  const { mentions, tokens, sentences } = text.annotation;
  const near = within(mentions, at - TURN, at);
  const first = near[0] ? mentions.indexOf(near[0]) : 0;
  for (let i = first + near.length - 1; i >= first; i--) {
    const m = mentions[i] as Mention;
    if (m.kind !== 'person' && m.kind !== 'office') continue;
    const sentence = sentences[tokens.sentences[m.from] as number];
    if (formAt(text, m.to) !== ':' || !sentence || m.from - sentence.from > 12) continue;
    const speaker = firstOfTurn(text, i, sentence.from);
    return speaksForState(mentions[speaker] as Mention) ? [speaker] : undefined;
  }
  return undefined;
}

/** "Мы" is a state's word where the speaker is known to stand for one; a host or a governor speaks for others. */
function speaksForState({ id, represents }: Mention): boolean {
  return id !== undefined || /^[A-Z]{3}$/.test(represents ?? '');
}

/** "А.Ибраев Ибраев Арай Маратович министр:": the first name of the line speaks. */
function firstOfTurn({ annotation }: CaseText, last: number, from: number): number {
  let first = last;
  while (first > 0) {
    const before = annotation.mentions[first - 1] as Mention;
    const own = before.kind === 'person' || before.kind === 'office';
    if (!own || before.from < from || before.to !== (annotation.mentions[first] as Mention).from)
      break;
    first--;
  }
  return first;
}
