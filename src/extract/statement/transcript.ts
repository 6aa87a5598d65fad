/** Who has the floor in a transcript: "FOREIGN MINISTER PAAS: ...", up to the next label at the head of a paragraph. */
import { type Mention, TOKEN_ALL_CAPITALS, TOKEN_WORD } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { clauseIndex, formAt } from '../clause.ts';

/** Words of a label at most. */
const MOST_WORDS = 7;
/** A document with fewer labels is no transcript. */
const FEWEST_TURNS = 2;

interface Turn {
  readonly from: number;
  readonly speakers: readonly Mention[];
}

const TURNS = new WeakMap<ClauseText, readonly Turn[]>();

/** The persons who speak at a token of a transcript, none where the label names nobody; undefined outside transcripts. */
export function turnSpeakers(
  annotation: ClauseText,
  token: number,
): readonly Mention[] | undefined {
  let turns = TURNS.get(annotation);
  if (!turns) {
    turns = findTurns(annotation);
    TURNS.set(annotation, turns);
  }
  return turns.findLast((turn) => turn.from <= token)?.speakers;
}

function findTurns(annotation: ClauseText): readonly Turn[] {
  const out: Turn[] = [];
  let block = -1;
  for (const sentence of annotation.sentences) {
    if (sentence.block === block) continue;
    block = sentence.block;
    const colon = labelEnd(annotation, sentence.from);
    if (colon < 0) continue;
    const within = new Set<number>();
    for (let at = sentence.from; at < colon; at++) {
      const index = clauseIndex(annotation).mentionOf[at] ?? -1;
      if (index >= 0) within.add(index);
    }
    const named = [...within].map((i) => annotation.mentions[i] as Mention);
    const speakers = named.filter((m) => m.kind === 'person' && !m.anaphor);
    out.push({ from: sentence.from, speakers });
  }
  return out.length < FEWEST_TURNS ? [] : out;
}

/** The colon of a label in capitals that begins at a token, or -1. */
function labelEnd(annotation: ClauseText, from: number): number {
  for (let at = from; at < from + MOST_WORDS; at++) {
    if (formAt(annotation, at) === ':') return at > from ? at : -1;
    const flags = annotation.tokens.flags[at] ?? 0;
    if ((flags & TOKEN_WORD) !== 0 && (flags & TOKEN_ALL_CAPITALS) === 0) return -1;
  }
  return -1;
}
