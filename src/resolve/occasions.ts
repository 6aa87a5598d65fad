/**
 * Documents about one occasion: an instalment of a series with what was announced before it, held at it and said of it
 * after. A meeting is told by few of them; the occasion is what an analyst looks up.
 */
import { type SeriesMention, seriesMentions } from '../language/series-mentions.ts';
import { daysBetween } from '../model/day.ts';
import type { Document } from '../model/document.ts';
import type { RecordMeeting, RecordOccasion } from '../model/record.ts';
import type { InstalmentFact } from '../reference/facts.ts';
import type { Reference } from '../reference/reference.ts';

/** Characters at the beginning of a text in which it says what it is about. */
const LEAD = 280;
/** The same in a language that cannot be read. */
const LEAD_UNREAD = 900;
/** Characters of the longest heading. */
const HEADING = 160;
/** Days around an instalment in which a text that names the series alone is about it. */
const NEAR = 45;
/** The same where the town of the instalment is named that is known for nothing else. */
const NEAR_TOWN = 75;
/** Letters of the shortest such town. */
const SHORTEST_TOWN = 6;
/** The same where its number or year is named. */
const FAR = 400;

/** The occasions that two documents or more are about, by date. */
export function recordOccasions(
  documents: readonly Document[],
  meetings: readonly RecordMeeting[],
  reference: Reference,
): readonly RecordOccasion[] {
  const groups = new Map<string, { fact: InstalmentFact; documents: Set<string> }>();
  for (const document of documents) {
    for (const fact of instalmentsAbout(document, reference)) {
      const key = `${fact.series}/${fact.start}`;
      const group = groups.get(key) ?? { fact, documents: new Set() };
      group.documents.add(document.id);
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .filter((group) => group.documents.size > 1)
    .sort((a, b) => (a.fact.start < b.fact.start ? -1 : 1))
    .map(({ fact, documents: about }) => occasionOf(fact, [...about], meetings, reference));
}

function occasionOf(
  fact: InstalmentFact,
  documents: readonly string[],
  meetings: readonly RecordMeeting[],
  reference: Reference,
): RecordOccasion {
  const name = reference.series(fact.series)?.names.en[0] ?? fact.series;
  const own = meetings.filter(
    ({ series, ordinal, documents: told }) =>
      told.some((id) => documents.includes(id)) &&
      series === fact.series &&
      (ordinal === undefined || ordinal === fact.ordinal),
  );
  return {
    id: `x-${fact.series}-${fact.ordinal ?? fact.start}`,
    series: fact.series,
    name,
    ...(fact.ordinal === undefined ? {} : { ordinal: fact.ordinal }),
    start: fact.start,
    end: fact.end,
    documents,
    meetings: own.map(({ id }) => id),
  };
}

/** The instalments that a document is about: named in its title, or where it has none at its beginning. */
export function instalmentsAbout(
  { title, text, language, publishedAt }: Document,
  reference: Reference,
): readonly InstalmentFact[] {
  const head = title ?? headingOf(text) ?? text.slice(0, LEAD);
  const found = new Set<InstalmentFact>();
  for (const mention of seriesMentions(head, language, reference)) {
    const fact = instalmentOf(mention, publishedAt, reference);
    if (fact) found.add(fact);
  }
  // Of a language without a pack nothing else can be read: its beginning counts as well.
  const named = language === 'und' ? `${head}\n${text.slice(0, LEAD_UNREAD)}` : head;
  for (const fact of townsNamed(named, reference)) {
    if (publishedAt !== undefined && away(fact, publishedAt) <= NEAR_TOWN) found.add(fact);
  }
  return [...found];
}

const TOWNS = new WeakMap<Reference, ReadonlyMap<string, InstalmentFact>>();

/** Instalments whose town is known for nothing else, named in whatever language: "Bürgenstock". */
function townsNamed(head: string, reference: Reference): readonly InstalmentFact[] {
  const towns = TOWNS.get(reference) ?? townsOfOneInstalment(reference);
  TOWNS.set(reference, towns);
  const text = head.toLowerCase();
  return [...new Set(text.match(/[\p{L}][\p{L}\p{M}'’-]+/gu) ?? [])].flatMap(
    (word) => towns.get(word) ?? [],
  );
}

/** Towns where one instalment was held and no other, and that are no capital. */
function townsOfOneInstalment({ facts, place }: Reference): ReadonlyMap<string, InstalmentFact> {
  const capitals = new Set(facts.states.flatMap(({ capital }) => capital?.toLowerCase() ?? []));
  const held = new Map<string, InstalmentFact[]>();
  for (const fact of facts.instalments) {
    const towns = [fact.city, ...fact.alsoCities].filter((town) => town !== '');
    for (const town of towns)
      held.set(town.toLowerCase(), [...(held.get(town.toLowerCase()) ?? []), fact]);
  }
  const out = new Map<string, InstalmentFact>();
  for (const [town, list] of held) {
    const [only, ...others] = list;
    if (!only || others.length > 0 || capitals.has(town) || town.length < SHORTEST_TOWN) continue;
    const known = place(town);
    for (const name of [town, ...(known?.names.en ?? [])]) out.set(name.toLowerCase(), only);
  }
  return out;
}

/** Days from a document to an instalment; nought within it. */
function away({ start, end }: InstalmentFact, day: string): number {
  return Math.max(0, daysBetween(day, start), daysBetween(end, day));
}

/** A first line that is a heading: short, and no sentence. */
function headingOf(text: string): string | undefined {
  const [line = ''] = text.split('\n', 1);
  const isHeading = line.length > 0 && line.length <= HEADING && !/[.!?。！？]\s*$/u.test(line);
  return isHeading && line.length < text.trimEnd().length ? line : undefined;
}

/** The instalment that a mention means: by its number or year, else the one nearest to the document's day. */
function instalmentOf(
  { series, ordinal, year }: SeriesMention,
  publishedAt: string | undefined,
  reference: Reference,
): InstalmentFact | undefined {
  const all = reference.instalmentsOf(series);
  const gap = (one: InstalmentFact): number =>
    publishedAt === undefined ? 0 : away(one, publishedAt);
  const numbered = ordinal === undefined ? [] : all.filter((one) => one.ordinal === ordinal);
  if (numbered.length === 1) return numbered.find((one) => gap(one) <= FAR);
  const dated = year === undefined ? [] : all.filter((one) => one.start.startsWith(String(year)));
  if (dated.length === 1) return dated.find((one) => gap(one) <= FAR);
  if (publishedAt === undefined) return undefined;
  const near = all.filter((one) => gap(one) <= NEAR).sort((a, b) => gap(a) - gap(b));
  return near[0];
}
