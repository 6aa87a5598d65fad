/** Sentence boundaries inside blocks, decided on tokens. */
import {
  type Block,
  type Sentence,
  TOKEN_CAPITAL,
  TOKEN_GLUED,
  TOKEN_NUMBER,
  TOKEN_QUOTED,
  TOKEN_WORD,
  type Tokens,
} from '../model/annotation.ts';
import type { RawTokens } from './tokens.ts';

/** What a language tells the splitter. */
export interface SentenceRules {
  /** Abbreviations (lower case, without full stop) that a name or number follows: "mr", "nov", "no". */
  readonly neverFinal: ReadonlySet<string>;
  /** Words that begin a new sentence even after an abbreviation such as "U.S.": "the", "he", "in". */
  readonly starters: ReadonlySet<string>;
  /** Abbreviations that may end a sentence after a number or another abbreviation: Russian "2024 г.", "и т. д.". */
  readonly mayEnd?: ReadonlySet<string>;
  /** Words before such an abbreviation that make it the end of a list: "и" (др.), "т." (п.). */
  readonly listEnds?: ReadonlySet<string>;
  /** A dash before a capital begins a sentence, as in Russian speech. */
  readonly dashBegins?: boolean;
}

/** Tokens with their sentences, and the sentences. */
export interface Split {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}

/** Cuts the tokens of each block into sentences and marks those inside quotation marks. */
export function splitSentences(
  text: string,
  blocks: readonly Block[],
  raw: RawTokens,
  rules: SentenceRules,
): Split {
  const sentences: Sentence[] = [];
  const owner = new Int32Array(raw.length).fill(-1);
  let at = 0;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b] as Block;
    while (at < raw.length && (raw.starts[at] as number) < block.start) at++;
    let from = at;
    while (at < raw.length && (raw.starts[at] as number) < block.end) {
      at++;
      const ends = at >= raw.length || (raw.starts[at] as number) >= block.end;
      if (!ends && !isBoundary(text, raw, at, from, block, rules)) continue;
      const index = sentences.length;
      owner.fill(index, from, at);
      sentences.push({
        index,
        from,
        to: at,
        block: b,
        start: raw.starts[from] as number,
        end: raw.ends[at - 1] as number,
      });
      from = at;
    }
  }
  const tokens: Tokens = { ...raw, flags: markQuoted(raw, owner), sentences: owner };
  return { tokens, sentences };
}

/** No sentence of prose is longer; a table without stops must not make later steps slow. */
const LONGEST = 1000;
const LONGEST_WITHOUT_COMMA = 1200;

function isTooLong(raw: RawTokens, at: number, from: number): boolean {
  const length = at - from;
  return length >= LONGEST_WITHOUT_COMMA || (length >= LONGEST && raw.forms[at - 1] === ',');
}

/** Whether a sentence ends before token `at`. */
function isBoundary(
  text: string,
  raw: RawTokens,
  at: number,
  from: number,
  block: Block,
  rules: SentenceRules,
): boolean {
  if (isTooLong(raw, at, from)) return true;
  if (block.kind === 'row') return startsCell(block, raw.starts[at] as number);
  let last = at - 1;
  if (cannotEnd(raw.forms[last] as string)) return false;
  while (last > from && isCloser(raw.forms[last] as string)) last--;
  const form = raw.forms[last] as string;
  const next = at;
  const wide = form.length === 1 && isWideStop(form.charCodeAt(0));
  // After a wide stop an opening quotation mark begins the next sentence, though no blank parts them.
  const closes = isCloser(raw.forms[next] as string) && !(wide && opens(text, raw, next));
  if (closes && ((raw.flags[next] as number) & TOKEN_GLUED) !== 0) return false;
  if (wide) return true;
  const glued = ((raw.flags[next] as number) & TOKEN_GLUED) !== 0;
  const starts = startsSentence(raw, next) || (rules.dashBegins === true && isSpeech(raw, next));
  if (form === '!' || form === '?') return !glued && starts;
  if (form === '.' || form === '...') {
    if (glued) return isMissingSpace(text, raw, last, next);
    return starts;
  }
  if (form.length > 1 && isStops(form)) return !glued && starts;
  if (!form.endsWith('.') || glued || form.length < 2) return false;
  return endsAfterAbbreviation(raw, last, next, rules);
}

/** A token that is no stop, ends in none and closes nothing: its first or last code unit is a small letter or a comma. */
function cannotEnd(form: string): boolean {
  const last = form.charCodeAt(form.length - 1);
  if (last !== 44 && (last < 97 || last > 122) && (last < 0x430 || last > 0x451)) return false;
  return !isStops(form);
}

/** 。！？ */
function isWideStop(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f;
}

/** "..", "?!", "?..": marks in a row. */
function isStops(form: string): boolean {
  const code = form.charCodeAt(0);
  return code === 46 || code === 33 || code === 63;
}

/** A dash with a capitalised word after it. */
function isSpeech(raw: RawTokens, at: number): boolean {
  return (
    raw.forms[at] === '-' &&
    ((raw.flags[at + 1] ?? 0) & TOKEN_CAPITAL) !== 0 &&
    ((raw.flags[at + 1] as number) & TOKEN_GLUED) === 0
  );
}

/** "agenda.Summit": a full stop after a word of three small letters, glued to a capitalised word. */
function isMissingSpace(text: string, raw: RawTokens, dot: number, next: number): boolean {
  if (dot + 1 !== next || dot === 0) return false;
  const before = text.slice(raw.starts[dot - 1], raw.ends[dot - 1]);
  const after = text.slice(raw.starts[next], raw.ends[next]);
  return /(?:\p{Ll}{3}|\d|%)$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after);
}

function endsAfterAbbreviation(
  raw: RawTokens,
  last: number,
  next: number,
  rules: SentenceRules,
): boolean {
  const form = (raw.forms[last] as string).slice(0, -1);
  if (rules.mayEnd?.has(form) && last > 0) return closes(raw, last, next, rules);
  if (rules.neverFinal.has(form) || form.length === 1) return false;
  if (((raw.flags[next] as number) & TOKEN_CAPITAL) === 0) return false;
  return rules.starters.has(raw.forms[next] as string);
}

/** "в 2024 г. Он ...", "и т. д. Москва ...": an abbreviation that may close its sentence. */
function closes(raw: RawTokens, last: number, next: number, rules: SentenceRules): boolean {
  if (((raw.flags[next] as number) & TOKEN_CAPITAL) === 0) return false;
  const before = raw.forms[last - 1] as string;
  // A list that breaks off ("и др.", "и т. п."): the abbreviation ends a phrase, and a capital begins the next.
  if (rules.listEnds?.has(before)) return true;
  const counted = ((raw.flags[last - 1] as number) & TOKEN_NUMBER) !== 0;
  return (
    (counted || rules.mayEnd?.has(before) === true) && rules.starters.has(raw.forms[next] as string)
  );
}

function startsSentence(raw: RawTokens, at: number): boolean {
  const flags = raw.flags[at] as number;
  if (flags & (TOKEN_CAPITAL | TOKEN_NUMBER)) return true;
  if (flags & TOKEN_WORD) return false;
  const form = raw.forms[at] as string;
  if (form === '"' || form === "'" || form === '(' || form === '[') {
    return (
      at + 1 >= raw.length ||
      ((raw.flags[at + 1] as number) & TOKEN_WORD) === 0 ||
      ((raw.flags[at + 1] as number) & TOKEN_CAPITAL) !== 0
    );
  }
  return form !== ',' && form !== ';' && form !== ':' && form !== ')' && form !== '-';
}

/** The folded form does not tell an opening quotation mark from a closing one: the text does. */
function opens(text: string, raw: RawTokens, at: number): boolean {
  const mark = text[raw.starts[at] as number];
  return mark === '“' || mark === '‘';
}

function isCloser(form: string): boolean {
  return CLOSERS.has(form);
}

const CLOSERS: ReadonlySet<string> = new Set([
  '"',
  "'",
  ')',
  ']',
  '」',
  '』',
  '）',
  '》',
  '】',
  '〉',
]);

function startsCell(block: Block, start: number): boolean {
  return block.cells?.some((cell) => cell.start === start && cell.start > block.start) ?? false;
}

/** Sets TOKEN_QUOTED between double quotation marks of one sentence's block of text. */
function markQuoted(raw: RawTokens, owner: Int32Array): Uint8Array {
  const flags = raw.flags.slice();
  let inside = false;
  let sentence = -1;
  let opened = -1;
  for (let i = 0; i < raw.length; i++) {
    if (owner[i] !== sentence) {
      sentence = owner[i] as number;
      // A quotation may run over sentences, but an unclosed mark must not quote the rest of the text.
      if (inside && sentence - opened > 6) inside = false;
    }
    if (raw.forms[i] === '"') {
      inside = !inside;
      opened = sentence;
    } else if (inside) flags[i] = (flags[i] as number) | TOKEN_QUOTED;
  }
  return flags;
}
