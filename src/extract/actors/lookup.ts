import type { CapitalisedNames } from '../../language/capitalised-names.ts';
import type { NameRow } from '../../language/gazetteer.ts';
import {
  type PhraseHit,
  TOKEN_ALL_CAPITALS,
  TOKEN_CAPITAL,
  TOKEN_WORD,
  type Tokens,
} from '../../model/annotation.ts';
import type { PhraseRow, TableKey } from '../../text/phrases.ts';
import type { ScanInput } from '../scan-input.ts';

/** Phrase hits by the token they begin at. */
export interface Lookup {
  readonly input: ScanInput;
  readonly tokens: Tokens;
  /** What makes or unmakes a name in the language; empty where its names are found otherwise. */
  readonly words: CapitalisedNames;
  /** The hit of a table that begins at a token. */
  hit<Row extends PhraseRow>(table: TableKey<Row>, token: number): PhraseHit<Row> | undefined;
  /** The same for a table of names, only where the capitals are right. */
  name(table: string, token: number): PhraseHit<NameRow> | undefined;
}

const EMPTY: ReadonlySet<string> = new Set();
const NONE: CapitalisedNames = {
  organisationHeads: EMPTY,
  notNames: EMPTY,
  pairPrefixes: new Map(),
  ordinaryFamilies: EMPTY,
  portfolio: EMPTY,
  particles: EMPTY,
  vagueTitles: EMPTY,
  counterparts: EMPTY,
  speech: EMPTY,
  speechBefore: EMPTY,
  placeBefore: EMPTY,
  locatives: EMPTY,
  geography: EMPTY,
  givenStates: EMPTY,
  metonymNouns: EMPTY,
  givenNames: EMPTY,
  companyEnds: EMPTY,
  thingEnds: EMPTY,
  placeHeads: EMPTY,
  placeLeads: EMPTY,
  directions: EMPTY,
  creeds: EMPTY,
  ranks: EMPTY,
  agreementHeads: EMPTY,
  beside: {
    personBefore: EMPTY,
    organisationBefore: EMPTY,
    organisationBeforeOf: EMPTY,
    organisationAfter: EMPTY,
    placeBeforeOf: EMPTY,
    placeAfter: EMPTY,
    inside: EMPTY,
  },
};

/** Makes the look-up; each table is indexed at first use. */
export function makeLookup(input: ScanInput): Lookup {
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
  return {
    input,
    tokens,
    words: input.pack.capitalised ?? NONE,
    hit: <Row extends PhraseRow>(key: TableKey<Row>, token: number) =>
      table(key.name).get(token) as PhraseHit<Row> | undefined,
    name: (name, token) => {
      const hit = table(name).get(token) as PhraseHit<NameRow> | undefined;
      return hit && hasCapitals(tokens, hit) ? hit : undefined;
    },
  };
}

/** A name is written with a capital; one in capitals ("US") only matches capitals. */
function hasCapitals(tokens: Tokens, hit: PhraseHit<NameRow>): boolean {
  let first = hit.from;
  if (tokens.forms[first] === 'the' && first + 1 < hit.to) first++;
  const flags = tokens.flags[first] as number;
  if (hit.row.capitals)
    return (
      (flags & TOKEN_ALL_CAPITALS) !== 0 ||
      ((tokens.forms[first] as string).includes('.') && (flags & TOKEN_CAPITAL) !== 0)
    );
  return (
    (flags & TOKEN_CAPITAL) !== 0 ||
    ((flags & TOKEN_WORD) !== 0 && (tokens.forms[first]?.charCodeAt(0) ?? 0) >= 0x2e80)
  );
}

/** Whether a token is a word with a capital letter. */
export function isCapital(tokens: Tokens, token: number): boolean {
  return (
    token >= 0 && token < tokens.length && ((tokens.flags[token] as number) & TOKEN_CAPITAL) !== 0
  );
}
