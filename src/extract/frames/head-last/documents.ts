/** The documents that a frame signs, issues or reaches: nouns with their titles. */
import type { AgreementFrame, FrameDocumentRow } from '../../../language/frame-rows.ts';
import type { Mention, PhraseHit } from '../../../model/annotation.ts';
import { within } from '../../statement/within.ts';
import type { FrameAt, HeadLastText } from './text.ts';

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
  { annotation, look, frames }: HeadLastText,
  nouns: readonly PhraseHit<FrameDocumentRow>[],
  end: number,
): readonly PhraseHit<FrameDocumentRow>[] {
  const { forms } = annotation.tokens;
  return nouns.filter((noun, i) => {
    const title = titleAt(look.mentionAt(noun.from));
    const next = nouns[i + 1];
    if (title && next && titleAt(look.mentionAt(next.from)) === title) return false;
    const to = Math.max(noun.to, title?.to ?? 0);
    if (look.isLinker(to) || look.isMissed(noun.from)) return false;
    const after = forms[to] ?? '';
    if (to >= end || frames.joiners.has(after) || LIST_ENDS.has(after)) return true;
    if (title || !next) return !NOUNS_BEHIND.has(`${after}${forms[to + 1] ?? ''}`);
    for (let at = to; at < next.from; at++) if (LIST_ENDS.has(forms[at] as string)) return true;
    return false;
  });
}

const LIST_ENDS: ReadonlySet<string> = new Set(['、', '等', '》', '（', '(', '。']);
const NOUNS_BEHIND: ReadonlySet<string> = new Set(['仪式', '草案', '谈判', '文本', '框架', '精神', '内容', '条款']);

function before(
  text: HeadLastText,
  { hit, clause }: FrameAt<AgreementFrame>,
): readonly PhraseHit<FrameDocumentRow>[] {
  const noun = nounsIn(text, clause.from, hit.from).at(-1);
  if (!noun) return [];
  const title = titleAt(text.look.mentionAt(noun.from));
  const to = Math.max(noun.to, title?.to ?? 0);
  return text.look.skipLight(to, hit.from) >= hit.from && hit.to >= clause.to - 1 ? [noun] : [];
}

function titleAt(mention: Mention | undefined): Mention | undefined {
  return mention?.kind === 'agreement' ? mention : undefined;
}

const LONGEST = 70;

/** The title in its marks, else the noun with all that stands before it in its item of the list. */
function phraseOf(
  { look }: HeadLastText,
  noun: PhraseHit<FrameDocumentRow>,
  start: number,
): DocumentPhrase {
  const title = titleAt(look.mentionAt(noun.from));
  if (title) return { noun, from: title.from, to: title.to, titled: true };
  const from = look.skipLight(start, noun.from);
  return noun.to - from > LONGEST
    ? { noun, from: noun.from, to: noun.to, titled: false }
    : { noun, from, to: noun.to, titled: false };
}
