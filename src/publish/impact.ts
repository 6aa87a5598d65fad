import { type Anchor, anchor } from '../model/anchor.ts';
import type { Document } from '../model/document.ts';
import { sentenceAround } from './sentence.ts';

/** A cue that a sentence tells what follows from the meeting, with the reason and a sentence that has it. */
interface ImpactCue {
  readonly pattern: string;
  readonly reason: string;
  readonly example: string;
}

const CUES: readonly ImpactCue[] = [
  {
    pattern: 'strengthen(?:s|ed)',
    reason: 'a finite verb of effect',
    example: 'The pact strengthens small states.',
  },
  {
    pattern: 'weaken(?:s|ed)',
    reason: 'a finite verb of effect',
    example: 'It weakens the blockade.',
  },
  {
    pattern: 'offsets?(?= \\p{L})',
    reason: 'one thing makes up for another',
    example: 'It offsets the sanctions.',
  },
  {
    pattern: 'eas(?:es|ed)(?= \\p{L})',
    reason: 'a burden gets lighter',
    example: 'The deal eases the strain.',
  },
  {
    pattern: 'undermin(?:es|ed|ing)',
    reason: 'a finite verb of effect',
    example: 'It undermines the treaty.',
  },
  {
    pattern: 'underscor(?:es|ed|ing)',
    reason: 'the writer reads a meaning',
    example: 'It underscores the rift.',
  },
  {
    pattern: 'signal(?:s|led|ling)(?= \\p{L})',
    reason: 'the writer reads a meaning',
    example: 'It signals a thaw.',
  },
  {
    pattern: 'counter(?:s|ed|ing)(?= \\p{L})',
    reason: 'aimed at a third party',
    example: 'It counters the ban.',
  },
  {
    pattern: 'challeng(?:es|ed|ing)(?= \\p{L})',
    reason: 'aimed at a third party',
    example: 'It challenges the rules.',
  },
  {
    pattern: 'bolster(?:s|ed|ing)',
    reason: 'a finite verb of effect',
    example: 'It bolsters the axis.',
  },
  {
    pattern: 'pav(?:es|ed|ing) (?:the way )?for',
    reason: 'what comes next',
    example: 'It paves the way for talks.',
  },
  {
    pattern: 'reshap(?:es|ed|ing)',
    reason: 'a verb of effect',
    example: 'It reshapes the region.',
  },
];

const MATCHER = new RegExp(
  `(?<![\\p{L}])(?:${CUES.map((c) => c.pattern).join('|')})(?![\\p{L}])`,
  'iu',
);
const LONGEST = 400;

/** Whether a sentence speaks of consequences, by its cues. */
export function speaksOfImpact(sentence: string): boolean {
  return MATCHER.test(sentence);
}

/** The examples beside the cues, for the test that runs them. */
export const IMPACT_EXAMPLES: readonly string[] = CUES.map((cue) => cue.example);

/** The sentences of a document that speak of consequences: quoted as they stand, not judged. */
export function impactSentences(document: Document): readonly Anchor[] {
  const { text } = document;
  const found: Anchor[] = [];
  let last = -1;
  for (const match of text.matchAll(new RegExp(MATCHER, 'giu'))) {
    if (match.index < last) continue;
    const { start, end } = sentenceAround(text, match.index, match.index + match[0].length);
    last = end;
    if (end - start <= LONGEST && !text.slice(start, end).includes(' | ')) {
      found.push(anchor(document, start, end));
    }
  }
  return found;
}
