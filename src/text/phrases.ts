/**
 * Rule tables as data: all phrases of all tables compiled once into one trie over tokens, found in one pass. Words
 * get numbers, so that a token that begins no phrase costs one look-up, whatever the number of rules.
 */
import type { PhraseHit, Tokens } from '../model/annotation.ts';

/** A row of a rule table: the phrases that match it, each a sequence of folded tokens separated by blanks. */
export interface PhraseRow {
  readonly phrases: readonly string[];
}

/** The name under which a table's hits are kept, with the type of its rows. */
export interface TableKey<Row extends PhraseRow = PhraseRow> {
  readonly name: string;
  /** Never set: it carries the type. */
  readonly row?: Row;
}

/** A rule table: a name and its rows. */
export interface PhraseTable<Row extends PhraseRow = PhraseRow> extends TableKey<Row> {
  readonly rows: readonly Row[];
}

interface Entry {
  readonly table: number;
  readonly row: PhraseRow;
}

interface Node {
  readonly next: Map<number, Node>;
  readonly entries: Entry[];
}

/** All tables compiled into one trie over tokens. */
export interface PhraseAutomaton {
  /** Number of each word that stands in a phrase. */
  readonly words: ReadonlyMap<string, number>;
  /** The node after a phrase's first word, by its number. */
  readonly first: readonly (Node | undefined)[];
  readonly tables: readonly string[];
}

/** Compiles rule tables once; `tokenise` must be the tokeniser of the texts that will be scanned. */
export function compilePhrases(
  tables: readonly PhraseTable[],
  tokenise: (phrase: string) => readonly string[],
): PhraseAutomaton {
  const words = new Map<string, number>();
  const root = makeNode();
  const numberOf = (word: string): number => {
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, words.size);
    return words.size - 1;
  };
  tables.forEach((table, index) => {
    for (const row of table.rows) {
      for (const phrase of row.phrases)
        insert(root, tokenise(phrase).map(numberOf), { table: index, row });
    }
  });
  const first = Array.from({ length: words.size }, (_, word) => root.next.get(word));
  return { words, first, tables: tables.map((t) => t.name) };
}

function makeNode(): Node {
  return { next: new Map(), entries: [] };
}

function insert(root: Node, words: readonly number[], entry: Entry): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = makeNode();
      node.next.set(word, next);
    }
    node = next;
  }
  node.entries.push(entry);
}

/**
 * Finds every phrase of every table in one pass. Within one table the longest phrase at the leftmost place wins and
 * hits do not overlap (a phrase that stands in two rows gives two hits); different tables may overlap.
 */
export function scanPhrases(
  automaton: PhraseAutomaton,
  tokens: Tokens,
): ReadonlyMap<string, readonly PhraseHit[]> {
  const { words, first, tables } = automaton;
  const found: PhraseHit[][] = tables.map(() => []);
  const busyUntil = new Int32Array(tables.length);
  const ids = wordIds(words, tokens);
  const path: Node[] = [];
  for (let from = 0; from < ids.length; from++) {
    const id = ids[from] as number;
    let node = id < 0 ? undefined : first[id];
    if (node === undefined) continue;
    let length = 0;
    for (let to = from + 1; node; to++) {
      path[length++] = node;
      const next: number = to < ids.length && node.next.size > 0 ? (ids[to] as number) : -1;
      node = next < 0 ? undefined : node.next.get(next);
    }
    for (; length > 0; length--) {
      const { entries } = path[length - 1] as Node;
      for (let i = 0; i < entries.length; i++) {
        const entry = entries[i] as Entry;
        record(found[entry.table] as PhraseHit[], busyUntil, entry, from, from + length);
      }
    }
  }
  return new Map(tables.map((name, i) => [name, found[i] as PhraseHit[]]));
}

function wordIds(words: ReadonlyMap<string, number>, tokens: Tokens): Int32Array {
  const ids = new Int32Array(tokens.length);
  for (let i = 0; i < ids.length; i++) ids[i] = words.get(tokens.forms[i] as string) ?? -1;
  return ids;
}

function record(
  list: PhraseHit[],
  busyUntil: Int32Array,
  entry: Entry,
  from: number,
  to: number,
): void {
  if (from < (busyUntil[entry.table] as number)) {
    const last = list[list.length - 1];
    if (last === undefined || last.from !== from || last.to !== to) return;
  }
  list.push({ from, to, row: entry.row });
  busyUntil[entry.table] = to;
}

/** The hits of one table, typed by it. */
export function hitsOf<Row extends PhraseRow>(
  hits: ReadonlyMap<string, readonly PhraseHit[]>,
  table: TableKey<Row>,
): readonly PhraseHit<Row>[] {
  return (hits.get(table.name) ?? []) as readonly PhraseHit<Row>[];
}
