/** One sentence, several occasions: "met twice: in Moscow on May 8 and in Beijing on September 2"; "the 29th meeting". */

import { MEETING_NOUNS, MEETING_VERBS } from '../../language/tables.ts';
import type { PhraseHit, TimeMention } from '../../model/annotation.ts';
import { hitsOf } from '../../text/phrases.ts';
import type { ClauseText } from '../annotated-text.ts';
import { clauseIndex, formAt, roleOf } from '../clause.ts';
import { hitsWithin, overlapping, within } from '../statement/within.ts';
import { groupBySentence, type MeetingCandidate } from './candidate.ts';
import { seriesWithin } from './series.ts';

/** Cuts a candidate whose colon opens a list of days into one candidate a day. */
export function splitByDays(
  annotation: ClauseText,
  c: MeetingCandidate,
): readonly MeetingCandidate[] {
  const colon = colonAfter(annotation, c);
  if (colon < 0) return [c];
  const days = within(annotation.times, colon + 1, c.sentence.to).filter(
    (t) => t.to <= c.sentence.to && t.time.granularity === 'day' && t.time.type === 'DATE',
  );
  if (days.length < 2 || !areListed(annotation, days)) return [c];
  return days.map((day, n) => {
    const before = days[n - 1];
    const from = before ? before.to : colon + 1;
    return {
      ...c,
      from: n === 0 ? c.from : from,
      to: n === 0 ? c.to : day.from,
      by: 'the days listed after the colon',
      rule: `${c.rule}.listed`,
    };
  });
}

function colonAfter(annotation: ClauseText, c: MeetingCandidate): number {
  for (let at = c.to; at < Math.min(c.sentence.to, c.to + 8); at++)
    if (formAt(annotation, at) === ':') return at;
  return -1;
}

/** Between the days stand only names, prepositions, commas and "and". */
function areListed(annotation: ClauseText, days: readonly TimeMention[]): boolean {
  const { mentionOf } = clauseIndex(annotation);
  const [first, second] = days as [TimeMention, TimeMention];
  for (let at = first.to; at < second.from; at++) {
    const form = formAt(annotation, at);
    const name = annotation.mentions[mentionOf[at] ?? -1]?.kind === 'place';
    if (!name && roleOf(annotation, at) === 'none' && form !== ',' && form !== '-') return false;
  }
  return true;
}

/** "the 29th regular meeting, held in ...": an instalment with a day of its own, in a text whose series has that name. */
export function earlierInstalments(
  annotation: ClauseText,
  known: readonly MeetingCandidate[],
): readonly MeetingCandidate[] {
  const named = known.flatMap((c) => {
    const series =
      c.series ??
      (c.noun
        ? seriesWithin(
            annotation,
            Math.max(c.sentence.from, c.noun.from - 8),
            Math.min(c.sentence.to, c.noun.to + 12),
          )
        : undefined);
    return series ? [{ c, series, title: titleWords(annotation, series.from, series.to) }] : [];
  });
  if (named.length === 0) return [];
  const out: MeetingCandidate[] = [];
  const bySentence = groupBySentence(known);
  for (const noun of hitsOf(annotation.hits, MEETING_NOUNS)) {
    const sentence = annotation.sentences[annotation.tokens.sentences[noun.from] as number];
    if (!sentence || bySentence.get(sentence)?.some((k) => k.from < noun.to && noun.from < k.to))
      continue;
    const ordinal = overlapping(annotation.quantities, noun.from - 4, noun.from).find(
      (q) => q.quantity.kind === 'ordinal' && q.to <= noun.from && noun.from - q.to <= 3,
    );
    if (!ordinal || !hasDayAfter(annotation, noun, sentence.to)) continue;
    const words = annotation.tokens.forms.slice(ordinal.to, noun.to).join(' ');
    const home = named.find((n) => n.title.startsWith(words));
    if (!home) continue;
    out.push({
      sentence,
      from: ordinal.from,
      to: noun.to,
      parties: home.c.parties,
      by: 'the series named before',
      format: 'in person',
      rule: 'meeting.instalment',
      places: [],
      plural: false,
      mode: 'held',
      noun: { from: ordinal.from, to: noun.to },
      series: home.series,
    });
  }
  return out;
}

function titleWords(annotation: ClauseText, from: number, to: number): string {
  return annotation.tokens.forms.slice(from, to).join(' ');
}

function hasDayAfter(annotation: ClauseText, noun: PhraseHit, end: number): boolean {
  const verb = hitsWithin(annotation, MEETING_VERBS, noun.to, noun.to + 5).some(
    (v) => v.row.pattern === 'occur',
  );
  return within(annotation.times, noun.to, end).some(
    (t) => t.to <= end && t.time.granularity === 'day' && (verb || t.from <= noun.to + 5),
  );
}
