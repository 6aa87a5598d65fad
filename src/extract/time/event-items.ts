/** Events of the reference as steps of patterns: commemorations, dated events, plans. */
import type { NameRow } from '../../language/gazetteer.ts';
import { type PhraseHit, TOKEN_CAPITAL } from '../../model/annotation.ts';
import type { CommemorationFact, FeastFact } from '../../reference/facts.ts';
import type { ScanInput } from '../scan-input.ts';
import type { Items } from './items.ts';

/** The classes of the tables. */
const CLASSES: readonly (readonly [table: string, is: string])[] = [
  ['commemoration', 'FEAST'],
  ['feast', 'FEAST'],
  ['era', 'ERA'],
  ['event', 'ERA'],
  ['plan', 'PLANNAME'],
];

/**
 * Adds the events that a text names; an item's value is an id of the reference. A name shared by several states
 * ("Victory Day") is taken where the text names only one of them.
 */
export function addEvents(items: Items, input: ScanInput): void {
  for (const [table, is] of CLASSES) {
    // "航天日" is a day of several states: without blanks a name tells not whose.
    if (table === 'commemoration' && input.pack.times?.unspaced) continue;
    const hits = (input.hits.get(table) ?? []) as readonly PhraseHit<NameRow>[];
    if (hits.length === 0) continue;
    for (const same of bySpan(hits)) {
      const { from, to } = same[0] as PhraseHit<NameRow>;
      if (is === 'FEAST' && !isName(input, from)) continue;
      const ids = [...new Set(same.map(({ row }) => row.id))];
      const id = is === 'FEAST' ? theDay(ids, input, from) : ids.length === 1 ? ids[0] : undefined;
      if (id === undefined) continue;
      const item = { is, from, to, value: id };
      const list = items[from];
      if (list) list.push(item);
      else items[from] = [item];
    }
  }
}

function bySpan(hits: readonly PhraseHit<NameRow>[]): readonly PhraseHit<NameRow>[][] {
  const spans = new Map<string, PhraseHit<NameRow>[]>();
  for (const hit of hits) {
    const key = `${hit.from} ${hit.to}`;
    const list = spans.get(key);
    if (list) list.push(hit);
    else spans.set(key, [hit]);
  }
  return [...spans.values()];
}

function isName(input: ScanInput, at: number): boolean {
  if (input.pack.times?.unspaced) return true;
  return ((input.tokens.flags[at] as number) & TOKEN_CAPITAL) !== 0;
}

/** The one feast that is meant: all share a day, or one state of theirs is named in the sentence or the text. */
function theDay(ids: readonly string[], input: ScanInput, at: number): string | undefined {
  const { reference } = input;
  const facts = ids.flatMap((id) => reference.commemoration(id) ?? reference.feast(id) ?? []);
  const [first] = facts;
  if (first === undefined) return undefined;
  const day = (fact: CommemorationFact | FeastFact): string =>
    'calendar' in fact ? fact.id : `${fact.month}-${fact.day}`;
  if (facts.every((fact) => day(fact) === day(first))) return first.id;
  const sentence = input.tokens.sentences[at];
  const inSentence = statesIn(input, (from) => input.tokens.sentences[from] === sentence);
  for (const states of [inSentence, statesIn(input, () => true)]) {
    const named = facts.filter((fact) => fact.states.some((state) => states.has(state)));
    if (named.length === 1) return named[0]?.id;
    const own = named.filter(({ id }) => states.has(id.slice(0, id.indexOf('/'))));
    if (own.length === 1) return own[0]?.id;
    if (named.length > 1) return undefined;
  }
  return undefined;
}

function statesIn(input: ScanInput, holds: (from: number) => boolean): ReadonlySet<string> {
  const states = new Set<string>();
  const { places } = input.reference.facts;
  for (const { from, row } of (input.hits.get('place') ?? []) as readonly PhraseHit<NameRow>[]) {
    const place = holds(from) ? places.find(({ id }) => id === row.id) : undefined;
    if (place) states.add(place.state);
  }
  for (const table of ['state', 'demonym', 'metonym'])
    for (const { from, row } of (input.hits.get(table) ?? []) as readonly PhraseHit<NameRow>[])
      if (holds(from)) states.add(row.id);
  return states;
}
