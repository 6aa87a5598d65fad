/** The documents that a frame signs, issues or reaches: nouns with their titles. */
import type { AgreementFrame, FrameDocumentRow } from '../../../language/frame-rows.ts';
import type { PhraseHit } from '../../../model/annotation.ts';
import { within } from '../../statement/within.ts';
import type { FrameAt } from './frames-of.ts';
import type { HeadLastText } from './text.ts';

/** A noun for a document; tokens [from, to) are its title, or the noun with its modifiers. */
export interface DocumentPhrase {
  readonly noun: PhraseHit<FrameDocumentRow>;
  readonly from: number;
  readonly to: number;
  /** The title is written in its own marks. */
  readonly titled: boolean;
}

/** The documents behind the frame in its clause; without any, the one right before it ("协定今天签署"). */
export function documentsOf(
  text: HeadLastText,
  frame: FrameAt<AgreementFrame>,
): readonly DocumentPhrase[] {
  const { hit, clause } = frame;
  const behind = heads(text, nounsIn(text, hit.to, clause.to), clause.to);
  const found = behind.length > 0 ? behind : before(text, frame);
  const { types } = hit.row;
  let start = hit.to;
  return found.flatMap((noun) => {
    const phrase = phraseOf(text, noun, noun.from >= hit.to ? start : noun.from);
    start = phrase.to + 1;
    return types && !types.includes(noun.row.type) ? [] : [phrase];
  });
}

function nounsIn(
  { annotation }: HeadLastText,
  from: number,
  to: number,
): readonly PhraseHit<FrameDocumentRow>[] {
  return within(
    (annotation.hits.get('document-noun') ?? []) as readonly PhraseHit<FrameDocumentRow>[],
    from,
    to,
  ).filter((noun) => noun.to <= to);
}

/** Nouns that close their item of the list: what follows is a mark of list, or nothing of the phrase. */
function heads(
  text: HeadLastText,
  nouns: readonly PhraseHit<FrameDocumentRow>[],
  end: number,
): readonly PhraseHit<FrameDocumentRow>[] {
  const { annotation, look, frames } = text;
  const { forms } = annotation.tokens;
  return nouns.filter((noun, i) => {
    const title = titleAt(text, noun);
    const next = nouns[i + 1];
    if (title && next && next.from < title.to) return false;
    const to = Math.max(noun.to, title?.to ?? 0);
    if (look.isLinker(to) || look.isMissed(noun.from)) return false;
    const after = forms[to] ?? '';
    if (to >= end || frames.joiners.has(after) || look.words.listEnds.has(after)) return true;
    if (title || !next) return !look.words.documentTails.has(`${after}${forms[to + 1] ?? ''}`);
    for (let at = to; at < next.from; at++)
      if (look.words.listEnds.has(forms[at] as string)) return true;
    return false;
  });
}

function before(
  text: HeadLastText,
  { hit, clause }: FrameAt<AgreementFrame>,
): readonly PhraseHit<FrameDocumentRow>[] {
  const noun = nounsIn(text, clause.from, hit.from).at(-1);
  if (!noun) return [];
  const title = titleAt(text, noun);
  const to = Math.max(noun.to, title?.to ?? 0);
  return text.look.skipLight(to, hit.from) >= hit.from && hit.to >= clause.to - 1 ? [noun] : [];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const LONGEST_TITLE = 120;

/** The title in its marks that holds a noun. */
function titleAt({ look, annotation }: HeadLastText, noun: Span): Span | undefined {
  const mention = look.mentionAt(noun.from);
  if (mention?.kind === 'agreement') return mention;
  const { forms } = annotation.tokens;
  const [open, close] = look.words.titleMarks;
  let to = noun.to;
  while (to < forms.length && to - noun.to < 24 && forms[to] !== close && forms[to] !== open) to++;
  if (forms[to] !== close) return undefined;
  let from = noun.from;
  while (from > 0 && noun.from - from < LONGEST_TITLE && forms[from] !== open) {
    if (forms[from] === close) return undefined;
    from--;
  }
  return forms[from] === open ? { from, to: to + 1 } : undefined;
}

const LONGEST = 70;

/** The title in its marks, else the noun with all that stands before it in its item of the list. */
function phraseOf(
  text: HeadLastText,
  noun: PhraseHit<FrameDocumentRow>,
  start: number,
): DocumentPhrase {
  const { look } = text;
  const title = titleAt(text, noun);
  if (title) return { noun, from: title.from, to: title.to, titled: true };
  const from = look.skipLight(start, noun.from);
  return noun.to - from > LONGEST
    ? { noun, from: noun.from, to: noun.to, titled: false }
    : { noun, from, to: noun.to, titled: false };
}
