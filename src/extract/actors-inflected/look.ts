import type { NameRow } from '../../language/gazetteer.ts';
import type { InflectedNameRules } from '../../language/inflected-names.ts';
import {
  type GrammaticalCase,
  type Mention,
  type PhraseHit,
  TOKEN_ALL_CAPITALS,
  TOKEN_CAPITAL,
  TOKEN_WORD,
  type Tokens,
} from '../../model/annotation.ts';
import type { PhraseRow } from '../../text/phrases.ts';
import type { ScanInput } from '../scan-input.ts';

/** Phrase hits by the token they begin at, and the rules of the language. */
export interface Look {
  readonly input: ScanInput;
  readonly tokens: Tokens;
  readonly rules: InflectedNameRules;
  /** All hits of a table that begin at a token (rows that share a form give one each). */
  hits<Row extends PhraseRow>(table: string, token: number): readonly PhraseHit<Row>[];
  /** The first of them. */
  hit<Row extends PhraseRow>(table: string, token: number): PhraseHit<Row> | undefined;
  /** The same for a table of names, only where the capitals are right. */
  name(table: string, token: number): PhraseHit<NameRow> | undefined;
}

const NONE: readonly PhraseHit[] = [];

/** Makes the look-up; each table is indexed at first use. */
export function makeLook(input: ScanInput, rules: InflectedNameRules): Look {
  const { tokens } = input;
  const indexed = new Map<string, Map<number, PhraseHit[]>>();
  const table = (name: string): Map<number, PhraseHit[]> => {
    let map = indexed.get(name);
    if (!map) {
      map = new Map();
      for (const hit of input.hits.get(name) ?? []) {
        const list = map.get(hit.from);
        if (list) list.push(hit);
        else map.set(hit.from, [hit]);
      }
      indexed.set(name, map);
    }
    return map;
  };
  const hits = <Row extends PhraseRow>(name: string, token: number): readonly PhraseHit<Row>[] =>
    (table(name).get(token) ?? NONE) as readonly PhraseHit<Row>[];
  return {
    input,
    tokens,
    rules,
    hits,
    hit: <Row extends PhraseRow>(name: string, token: number) => hits<Row>(name, token)[0],
    name: (name, token) => {
      const found = hits<NameRow>(name, token)[0];
      return found && isWrittenAsName(tokens, rules, found) ? found : undefined;
    },
  };
}

function isWrittenAsName(
  tokens: Tokens,
  rules: InflectedNameRules,
  hit: PhraseHit<NameRow>,
): boolean {
  const flags = tokens.flags[hit.from] as number;
  if (hit.row.capitals) return (flags & TOKEN_ALL_CAPITALS) !== 0;
  if ((flags & TOKEN_CAPITAL) === 0) return false;
  if (hit.to > hit.from + 1) return true;
  const form = tokens.forms[hit.from] as string;
  return !rules.doubtful.has(form) || !isSentenceStart(tokens, hit.from);
}

/** Whether a capital at this token may be that of the sentence's first word. */
export function isSentenceStart(tokens: Tokens, at: number): boolean {
  if (at === 0 || tokens.sentences[at - 1] !== tokens.sentences[at]) return true;
  const before = tokens.forms[at - 1] as string;
  return before === '"' || before === '-' || before === ':' || before === '(' || before === '*';
}

/** Whether a token is a word with a capital letter. */
export function isCapital(tokens: Tokens, at: number): boolean {
  return at >= 0 && at < tokens.length && ((tokens.flags[at] as number) & TOKEN_CAPITAL) !== 0;
}

/** Whether a token is a word in lower case. */
export function isLower(tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at] ?? 0;
  return (flags & TOKEN_WORD) !== 0 && (flags & TOKEN_CAPITAL) === 0;
}

/** Whether two tokens stand in one sentence. */
export function sameSentence(tokens: Tokens, one: number, other: number): boolean {
  return other < tokens.length && tokens.sentences[one] === tokens.sentences[other];
}

/** Token `at` as written. */
export function written(look: Look, at: number): string {
  return look.input.document.text.slice(look.tokens.starts[at], look.tokens.ends[at]);
}

/** The words of tokens [from, to) as written, white space folded. */
export function words(look: Look, from: number, to: number): string {
  return look.input.document.text
    .slice(look.tokens.starts[from], look.tokens.ends[to - 1])
    .replace(/\s+/g, ' ');
}

/** A mention without its span. */
export type Draft = Omit<Mention, 'start' | 'end' | 'from' | 'to'>;

/** A mention over tokens [from, to). */
export function make(look: Look, from: number, to: number, draft: Draft): Mention {
  const { starts, ends } = look.tokens;
  return { start: starts[from] as number, end: ends[to - 1] as number, from, to, ...draft };
}

/** The cases in both lists; the longer knowledge where one is empty or they share none. */
export function commonCases(
  one: readonly GrammaticalCase[] | undefined,
  other: readonly GrammaticalCase[] | undefined,
): readonly GrammaticalCase[] | undefined {
  if (!one || one.length === 0) return other;
  if (!other || other.length === 0) return one;
  const both = one.filter((name) => other.includes(name));
  return both.length > 0 ? both : undefined;
}

/** The field `cases`, only where it tells something. */
export function casesField(cases: readonly GrammaticalCase[] | undefined): Pick<Mention, 'cases'> {
  return cases && cases.length > 0 && cases.length < 6 ? { cases } : {};
}
