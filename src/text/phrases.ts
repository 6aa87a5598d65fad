import type { PhraseHit, Tokens } from '../model/annotation.ts';

/** A row of a rule table: the phrases that match it, each a sequence of folded tokens separated by blanks. */
export interface PhraseRow {
  readonly phrases: readonly string[];
}

/** A rule table: a name and its rows. */
export interface PhraseTable<Row extends PhraseRow = PhraseRow> {
  readonly name: string;
  readonly rows: readonly Row[];
}

interface Node {
  readonly next: Map<string, Node>;
  entries: { readonly table: number; readonly row: PhraseRow }[] | undefined;
}

/** All tables compiled into one trie over tokens. */
export interface PhraseAutomaton {
  readonly root: Node;
  readonly tables: readonly string[];
}

/** Compiles rule tables once; `tokenise` must be the tokeniser of the texts that will be scanned. */
export function compilePhrases(
  tables: readonly PhraseTable[],
  tokenise: (phrase: string) => readonly string[],
): PhraseAutomaton {
  const root: Node = { next: new Map(), entries: undefined };
  tables.forEach((table, index) => {
    for (const row of table.rows) {
      for (const phrase of row.phrases) insert(root, tokenise(phrase), index, row);
    }
  });
  return { root, tables: tables.map((t) => t.name) };
}

function insert(root: Node, forms: readonly string[], table: number, row: PhraseRow): void {
  let node = root;
  for (const form of forms) {
    let next = node.next.get(form);
    if (!next) {
      next = { next: new Map(), entries: undefined };
      node.next.set(form, next);
    }
    node = next;
  }
  node.entries ??= [];
  node.entries.push({ table, row });
}

/**
 * Finds every phrase of every table in one pass. Within one table the longest phrase at the leftmost place wins and
 * hits do not overlap (a phrase that stands in two rows gives two hits); different tables may overlap.
 */
export function scanPhrases(
  automaton: PhraseAutomaton,
  tokens: Tokens,
): ReadonlyMap<string, readonly PhraseHit[]> {
  const { root, tables } = automaton;
  const found: PhraseHit[][] = tables.map(() => []);
  const busyUntil = new Int32Array(tables.length);
  const { forms, length } = tokens;
  for (let from = 0; from < length; from++) {
    let node = root.next.get(forms[from] as string);
    let to = from + 1;
    const pending: { table: number; row: PhraseRow; to: number }[] = [];
    while (node) {
      if (node.entries) for (const e of node.entries) pending.push({ ...e, to });
      if (to >= length) break;
      node = node.next.get(forms[to] as string);
      to++;
    }
    for (let i = pending.length - 1; i >= 0; i--) {
      const hit = pending[i] as (typeof pending)[number];
      const list = found[hit.table] as PhraseHit[];
      const last = list[list.length - 1];
      // The same phrase in two rows of a table gives a hit for each.
      const twin = last !== undefined && last.from === from && last.to === hit.to;
      if (from < (busyUntil[hit.table] as number) && !twin) continue;
      list.push({ from, to: hit.to, row: hit.row });
      busyUntil[hit.table] = hit.to;
    }
  }
  return new Map(tables.map((name, i) => [name, found[i] as PhraseHit[]]));
}

/** The hits of one table, typed by it. */
export function hitsOf<Row extends PhraseRow>(
  hits: ReadonlyMap<string, readonly PhraseHit[]>,
  table: PhraseTable<Row>,
): readonly PhraseHit<Row>[] {
  return (hits.get(table.name) ?? []) as readonly PhraseHit<Row>[];
}
