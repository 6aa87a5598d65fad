/** A sentence as its frame reader sees it: lists of names with the word before them, breaks, and all between. */
import type { FrameGrammar } from '../../language/frame-rows.ts';
import type { Annotation, GrammaticalCase, Mention, Sentence } from '../../model/annotation.ts';
import { within } from '../statement/within.ts';
import { isDatelineRule } from '../time/dateline.ts';

/** A list of names ("A, B и C"), or a break between clauses; tokens [from, to). */
export interface Piece {
  readonly kind: 'names' | 'soft' | 'hard';
  readonly from: number;
  readonly to: number;
  /** Indexes of the mentions, in text order; empty for a break. */
  readonly mentions: readonly number[];
  /** The mention whose form tells the case of the list; absent: the first; -1: no mention. */
  readonly head?: number;
  /** The marker directly before the first name: "с", 同. */
  readonly marker?: string;
}

/** The pieces of a sentence in text order, and where its mentions begin. */
export interface SentencePieces {
  readonly sentence: Sentence;
  readonly pieces: readonly Piece[];
}

/** Cuts a sentence into pieces; a soft break is one only where a word that opens a clause follows, or where `strict`. */
export function piecesOf(
  annotation: Annotation,
  sentence: Sentence,
  grammar: FrameGrammar,
): SentencePieces {
  const { forms } = annotation.tokens;
  const pieces: Piece[] = [];
  let at = behindDateline(annotation, sentence);
  let next = firstMention(annotation.mentions, at);
  while (at < sentence.to) {
    while (next < annotation.mentions.length && (annotation.mentions[next] as Mention).from < at)
      next++;
    const mention = annotation.mentions[next];
    if (mention && mention.from === at && mention.to <= sentence.to) {
      const list = listFrom(annotation, sentence, next, grammar);
      const marker = markerBefore(forms, sentence, at, grammar);
      pieces.push({
        kind: 'names',
        from: at,
        to: list.to,
        mentions: list.mentions,
        ...(marker === undefined ? {} : { marker }),
      });
      at = list.to;
      continue;
    }
    const form = forms[at] as string;
    if (grammar.hardBreaks.has(form)) pieces.push(breakAt('hard', at));
    else if (grammar.softBreaks.has(form)) pieces.push(breakAt('soft', at));
    at++;
  }
  return { sentence, pieces };
}

/**
 * The first token behind an agency's dateline, its word of sending and its byline in brackets: who reports is no party of
 * what is reported.
 */
export function behindDateline({ times, tokens }: Annotation, sentence: Sentence): number {
  const dateline = within(times, sentence.from, sentence.to).find((t) => isDatelineRule(t.rule));
  if (!dateline) return sentence.from;
  const { forms } = tokens;
  const behind = Math.min(dateline.to + 1, sentence.to);
  if (!/^[(（]$/.test(forms[behind] ?? '')) return behind;
  for (let at = behind; at < sentence.to; at++)
    if (/^[)）]$/.test(forms[at] as string)) return at + 1;
  return behind;
}

function breakAt(kind: 'soft' | 'hard', at: number): Piece {
  return { kind, from: at, to: at + 1, mentions: [] };
}

function firstMention(mentions: readonly Mention[], from: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The list that begins with a mention: "A", "A и B", "A, B и C"; names that touch (a gloss beside a name) join it. */
function listFrom(
  annotation: Annotation,
  sentence: Sentence,
  first: number,
  grammar: FrameGrammar,
): { readonly to: number; readonly mentions: readonly number[] } {
  const { forms } = annotation.tokens;
  const mentions = [first];
  let to = (annotation.mentions[first] as Mention).to;
  for (let i = first + 1; i < annotation.mentions.length; i++) {
    const mention = annotation.mentions[i] as Mention;
    if (mention.to > sentence.to || mention.from - to > 2) break;
    if (mention.from === to) break;
    let joined = true;
    for (let at = to; at < mention.from; at++)
      if (!grammar.joiners.has(forms[at] as string)) joined = false;
    if (!joined) break;
    mentions.push(i);
    to = mention.to;
  }
  return { to, mentions };
}

function markerBefore(
  forms: readonly string[],
  sentence: Sentence,
  at: number,
  grammar: FrameGrammar,
): string | undefined {
  const form = at > sentence.from ? forms[at - 1] : undefined;
  return form !== undefined && grammar.markers.has(form) ? form : undefined;
}

/**
 * Cases that a name can be in: what its form can stand for, else by the tags of its first word and of its last; empty
 * where nothing tells.
 */
export function casesOf(annotation: Annotation, mention: Mention): ReadonlySet<GrammaticalCase> {
  if (mention.cases) return new Set(mention.cases);
  const { syntax } = annotation;
  const cases = new Set<GrammaticalCase>();
  if (!syntax) return cases;
  for (const token of [mention.from, mention.to - 1]) {
    const found = /\bCase=(Nom|Gen|Dat|Acc|Ins|Loc)\b/.exec(syntax.fine(token))?.[1];
    if (found) cases.add(found.toLowerCase() as GrammaticalCase);
  }
  return cases;
}
