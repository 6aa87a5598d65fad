import type { ComponentChildren } from 'preact';
import type { Words } from '../../../src/view/api.ts';
import { say } from '../messages/shell/say.ts';
import { address } from '../state/router.ts';
import { shownWords, showWords } from '../state/words.ts';
import { quoted } from '../text/quotes.ts';

/** The address of words in the reader. */
export function readerAddress({ document, start, end }: Words): string {
  return address(['reader', document], { at: `${start}-${end}` });
}

const LONGEST = 80;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}

/** A value that shows its words when pressed: everything shown is one press from what says it. */
export function Said(props: {
  readonly words: readonly Words[];
  readonly children: ComponentChildren;
  /** Worked out rather than said; marked with a star. */
  readonly by?: string;
}) {
  const { words, children, by } = props;
  const star = by !== undefined && (
    <abbr class="star" title={say('inferred', { by })}>
      *
    </abbr>
  );
  const [first] = words;
  if (!first) {
    return (
      <span class="said-plain">
        {children}
        {star}
      </span>
    );
  }
  return (
    <button
      type="button"
      class="said"
      aria-haspopup="dialog"
      aria-expanded={isShown(words)}
      title={quoted(shortened(first.exact))}
      onClick={(event) => showWords(words, event.currentTarget)}
    >
      {children}
      {star}
    </button>
  );
}

/** A footnote: a raised number that shows its words when pressed. */
export function Footnote(props: { readonly words: readonly Words[]; readonly number: number }) {
  const { words, number } = props;
  const [first] = words;
  if (!first) return null;
  return (
    <button
      type="button"
      class="footnote"
      aria-haspopup="dialog"
      aria-expanded={isShown(words)}
      aria-label={say('words-show', { number, words: quoted(shortened(first.exact)) })}
      title={quoted(shortened(first.exact))}
      onClick={(event) => showWords(words, event.currentTarget)}
    >
      {number}
    </button>
  );
}

function isShown(words: readonly Words[]): boolean {
  return shownWords.value?.words === words;
}

/** Words as they stand in a document, in quotation marks, in the face of documents. */
export function Quote({ words }: { readonly words: Words }) {
  return <q class="quote">{quoted(words.exact)}</q>;
}
