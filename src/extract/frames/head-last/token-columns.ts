/** What is known of each token, in columns that are filled once. */
import { HEAD_LAST_TABLES, type HeadLastGrammar } from '../../../language/frame-head-last.ts';
import type { Annotation, PhraseHit } from '../../../model/annotation.ts';

/** Columns by token. */
export interface TokenColumns {
  /** Index of the name that holds the token, or -1. */
  readonly owner: Int32Array;
  /** The end of the light words or time that begin at the token, else the token itself. */
  readonly light: Int32Array;
  /** 1 inside a word or turn in which frames are nothing. */
  readonly missed: Uint8Array;
  /** 1 inside a word in which markers are nothing. */
  readonly unmarked: Uint8Array;
  /** 1 where a phrase with a marker begins. */
  readonly phrases: Uint8Array;
  /** 1 inside a title in its marks. */
  readonly titled: Uint8Array;
  /** Number of the line of the token. */
  readonly lines: Int32Array;
  /** By line: 1 for a headline. */
  readonly headlines: Uint8Array;
}

/** Fills the columns. */
export function tokenColumns(annotation: Annotation, words: HeadLastGrammar): TokenColumns {
  const owner = new Int32Array(annotation.tokens.length).fill(-1);
  annotation.mentions.forEach((m, i) => {
    owner.fill(i, m.from, m.to);
  });
  const missed = covered(annotation, HEAD_LAST_TABLES.miss);
  const unmarked = covered(annotation, HEAD_LAST_TABLES.noMark);
  const lines = linesOf(annotation);
  return {
    owner,
    light: lightEnds(annotation, words, owner),
    missed,
    unmarked,
    phrases: begins(
      annotation,
      [HEAD_LAST_TABLES.phrase],
      (hit) => missed[hit.from] !== 1 && unmarked[hit.from] !== 1,
    ),
    titled: titlesOf(annotation, words),
    lines,
    headlines: headlinesOf(annotation, lines),
  };
}

/** No title is longer, in tokens. */
const LONGEST_TITLE = 120;

/** Tokens between title marks. */
function titlesOf({ tokens: { forms, length } }: Annotation, words: HeadLastGrammar): Uint8Array {
  const [open, close] = words.titleMarks;
  const out = new Uint8Array(length);
  let from = -1;
  for (let at = 0; at < length; at++) {
    if (forms[at] === open && (from < 0 || at - from > LONGEST_TITLE)) from = at;
    if (forms[at] !== close || from < 0) continue;
    if (at - from <= LONGEST_TITLE) out.fill(1, from + 1, at);
    from = -1;
  }
  return out;
}

/** The number of the line of each token. */
function linesOf({ tokens, document: { text } }: Annotation): Int32Array {
  const lines = new Int32Array(tokens.length);
  let line = 0;
  for (let i = 1; i < tokens.length; i++) {
    for (let at = tokens.ends[i - 1] as number; at < (tokens.starts[i] as number); at++)
      if (text.charCodeAt(at) === NEW_LINE) {
        line++;
        break;
      }
    lines[i] = line;
  }
  return lines;
}

const NEW_LINE = 10;
const STOPS: ReadonlySet<string> = new Set([
  '。',
  '！',
  '？',
  '；',
  '：',
  '.',
  '!',
  '?',
  ';',
  ':',
  '"',
  '，',
  ',',
  '…',
  '）',
  ')',
  '—',
  '-',
]);

/** Lines that end without a stop and have another below. */
function headlinesOf({ tokens }: Annotation, lines: Int32Array): Uint8Array {
  const count = tokens.length > 0 ? (lines[tokens.length - 1] as number) + 1 : 0;
  const out = new Uint8Array(count);
  for (let i = 0; i + 1 < tokens.length; i++)
    if (lines[i] !== lines[i + 1] && !STOPS.has(tokens.forms[i] as string))
      out[lines[i] as number] = 1;
  return out;
}

/** Tokens that the hits of a table hold. */
function covered(annotation: Annotation, table: string): Uint8Array {
  const out = new Uint8Array(annotation.tokens.length);
  for (const hit of annotation.hits.get(table) ?? []) out.fill(1, hit.from, hit.to);
  return out;
}

/** Tokens at which hits of the tables begin that fit. */
export function begins(
  annotation: Annotation,
  tables: readonly string[],
  fits: (hit: PhraseHit) => boolean,
): Uint8Array {
  const out = new Uint8Array(annotation.tokens.length);
  for (const table of tables)
    for (const hit of annotation.hits.get(table) ?? []) if (fits(hit)) out[hit.from] = 1;
  return out;
}

/** For each token the end of the light words or time that begin there, else the token itself. */
function lightEnds(annotation: Annotation, words: HeadLastGrammar, owner: Int32Array): Int32Array {
  const { forms, length } = annotation.tokens;
  const ends = Int32Array.from({ length: length + 1 }, (_, i) => i);
  for (let i = 0; i < length; i++) if (MARKS.has(forms[i] as string)) ends[i] = i + 1;
  for (const hit of annotation.hits.get(HEAD_LAST_TABLES.light) ?? [])
    if ((owner[hit.from] as number) < 0)
      ends[hit.from] = Math.max(ends[hit.from] as number, hit.to);
  for (const { from, to, quantity } of annotation.quantities)
    if (quantity.kind === 'ordinal')
      ends[from] = Math.max(
        ends[from] as number,
        words.ordinalTails.has(forms[to] ?? '') ? to + 1 : to,
      );
  for (const time of annotation.times)
    ends[time.from] = Math.max(ends[time.from] as number, time.to);
  return ends;
}

const MARKS: ReadonlySet<string> = new Set(['"', '(', ')', '（', '）', '-']);
