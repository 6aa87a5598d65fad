import type { UnspacedNameRules, UnspacedTitleRow } from '../../language/unspaced-names.ts';
import type { Mention, PhraseHit, Tokens } from '../../model/annotation.ts';
import type { PhraseRow } from '../../text/phrases.ts';
import type { ScanInput } from '../scan-input.ts';

/** A mention without its span. */
export type Draft = Omit<Mention, 'start' | 'end' | 'from' | 'to'>;

/** The document with its phrase hits by token, and the rules of the language. */
export interface Look {
  readonly input: ScanInput;
  readonly tokens: Tokens;
  readonly forms: readonly string[];
  readonly rules: UnspacedNameRules;
  /** States and organisations named in full anywhere in the document, with how often. */
  readonly named: ReadonlyMap<string, number>;
  /** Ids of the states named in the document, by the first character of their names. */
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
  /** The hit of a table that begins at a token. */
  hit<Row extends PhraseRow>(table: string, token: number): PhraseHit<Row> | undefined;
  /** The title that begins at a token, the longest. */
  title(token: number): PhraseHit<UnspacedTitleRow> | undefined;
  /** The characters of tokens [from, to), as far as the text goes. */
  slice(from: number, to: number): string;
  /** Whether a token is an ideograph. */
  isIdeograph(token: number): boolean;
}

/** Makes the look-up; each table is indexed at first use. */
export function makeLook(input: ScanInput, rules: UnspacedNameRules): Look {
  const { tokens, hits } = input;
  const indexed = new Map<string, Map<number, PhraseHit>>();
  const table = (name: string): Map<number, PhraseHit> => {
    let map = indexed.get(name);
    if (!map) {
      map = new Map((hits.get(name) ?? []).map((hit) => [hit.from, hit]));
      indexed.set(name, map);
    }
    return map;
  };
  const isSide = (from: number, to: number): boolean =>
    to - from === 2 && tokens.forms[to - 1] === rules.side;
  const named = new Map<string, number>();
  for (const name of ['state', 'name-more', 'organisation']) {
    for (const { from, to, row } of hits.get(name) ?? []) {
      const { id } = row as { readonly id?: string };
      if (id && !isSide(from, to)) named.set(id, (named.get(id) ?? 0) + 1);
    }
  }
  const byFirst = new Map<string, string[]>();
  for (const name of ['state', 'name-more']) {
    for (const { from, to, row } of hits.get(name) ?? []) {
      const { id } = row as { readonly id?: string };
      const first = tokens.forms[from] as string;
      const ids = byFirst.get(first) ?? [];
      if (id && !isSide(from, to) && !ids.includes(id)) byFirst.set(first, [...ids, id]);
    }
  }
  const title = table('title') as Map<number, PhraseHit<UnspacedTitleRow>>;
  const core = table('title-core') as Map<number, PhraseHit<UnspacedTitleRow>>;
  return {
    // A longer title may hide a shorter one that begins within it, so the short ones have a table of their own.
    title: (token) => title.get(token) ?? core.get(token),
    byFirst,
    input,
    tokens,
    forms: tokens.forms,
    rules,
    named,
    hit: <Row extends PhraseRow>(name: string, token: number) =>
      table(name).get(token) as PhraseHit<Row> | undefined,
    slice: (from, to) => {
      const last = Math.min(to, tokens.length);
      return from >= last ? '' : tokens.forms.slice(from, last).join('');
    },
    isIdeograph: (token) => {
      const code = tokens.forms[token]?.charCodeAt(0) ?? 0;
      return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xd840 && code <= 0xd888);
    },
  };
}

/** A mention over tokens [from, to). */
export function make(look: Look, from: number, to: number, draft: Draft): Mention {
  const { starts, ends } = look.tokens;
  return { start: starts[from] as number, end: ends[to - 1] as number, from, to, ...draft };
}

/** The words of tokens [from, to) as written. */
export function words(look: Look, from: number, to: number): string {
  const { starts, ends } = look.tokens;
  return look.input.document.text.slice(starts[from], ends[to - 1]).replace(/\s+/g, '');
}

/** The name to show for a state or organisation: the reference's first in English, as for every language. */
export function shownName(look: Look, id: string, written: string): string {
  const { reference } = look.input;
  return reference.state(id)?.names.en[0] ?? reference.organisation(id)?.names.en[0] ?? written;
}

/** Whether a character never stands inside a name, in the word that it belongs to here. */
export function isStop(look: Look, at: number): boolean {
  const { stops, stopInside } = look.rules;
  if (!stops.has(look.forms[at] as string)) return false;
  return !stopInside.has(look.slice(at - 1, at + 1)) && !stopInside.has(look.slice(at, at + 2));
}

/** Whether an ideograph of the same sentence follows the token before. */
export function continues(look: Look, at: number): boolean {
  const { sentences } = look.tokens;
  return look.isIdeograph(at) && sentences[at] === sentences[at - 1];
}

/** Whether a word that follows names begins at a token, or no ideograph does. */
export function endsName(look: Look, at: number): boolean {
  if (!continues(look, at)) return true;
  const { followers } = look.rules;
  return followers.has(look.slice(at, at + 2)) || followers.has(look.forms[at] as string);
}

/** The same for words of two characters and marks only, which leave no doubt. */
export function endsNameSurely(look: Look, at: number): boolean {
  return !continues(look, at) || look.rules.followers.has(look.slice(at, at + 2));
}
