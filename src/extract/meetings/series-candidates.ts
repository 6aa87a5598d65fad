/** Instalments of a series told as the thing that happens. */

import type { NameRow } from '../../language/gazetteer.ts';
import { MEETING_VERBS } from '../../language/tables.ts';
import type { PhraseHit, Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { clauseIndex, formAt, roleOf } from '../clause.ts';
import { hitsWithin, within } from '../statement/within.ts';
import type { MeetingCandidate } from './candidate.ts';
import { nounMode, verbMode } from './mode.ts';

/** An instalment of a series as the one that happens: with an ordinal or a date, and not merely as venue. */
export function seriesCandidates(
  annotation: ClauseText,
  known: readonly MeetingCandidate[],
): MeetingCandidate[] {
  const out: MeetingCandidate[] = [];
  const taken = new Uint8Array(annotation.tokens.length);
  for (const c of known) taken.fill(1, c.from, c.to);
  for (const hit of annotation.hits.get('series') ?? []) {
    const sentence = annotation.sentences[annotation.tokens.sentences[hit.from] as number];
    if (!sentence || annotation.blocks[sentence.block]?.kind === 'heading') continue;
    if (taken.subarray(hit.from, hit.to).includes(1)) continue;
    if (isVenue(annotation, sentence, hit) || !happens(annotation, sentence, hit)) continue;
    out.push({
      sentence,
      from: hit.from,
      to: hit.to,
      parties: partiesOfSeries(annotation, hit),
      format: 'in person',
      rule: 'meeting.series',
      places: [],
      plural: false,
      mode: seriesMode(annotation, sentence, hit),
      noun: { from: hit.from, to: hit.to },
      series: { id: (hit.row as NameRow).id, from: hit.from, to: hit.to },
    });
  }
  return out;
}

/** "The summit will be held ...", "the next summit". */
export function seriesMode(
  annotation: ClauseText,
  sentence: Sentence,
  hit: PhraseHit,
): MeetingCandidate['mode'] {
  const own = nounMode(annotation, sentence, hit.from, hit.from);
  if (own !== 'held') return own;
  const verb = hitsWithin(annotation, MEETING_VERBS, hit.to, sentence.to).find(
    (v) => v.row.pattern === 'occur' && v.to <= sentence.to,
  );
  return verb
    ? /\bwill\b|scheduled|due|set|planned|to be/.test(words(annotation, verb))
      ? 'scheduled'
      : verbMode(annotation, sentence, verb.from)
    : own;
}

function words(annotation: ClauseText, hit: PhraseHit): string {
  return annotation.tokens.forms.slice(hit.from, hit.to).join(' ');
}

/** Mentions inside the series' name: "the prime ministers of China and Russia". */
function partiesOfSeries(annotation: ClauseText, hit: PhraseHit): readonly number[] {
  const { mentionOf } = clauseIndex(annotation);
  const inside = new Set(mentionOf.subarray(hit.from, hit.to));
  return [...inside].filter((i) => {
    const m = annotation.mentions[i];
    return (
      m !== undefined &&
      m.from >= hit.from &&
      m.to <= hit.to &&
      (m.kind === 'state' || m.kind === 'organisation') &&
      !m.anaphor
    );
  });
}

/** "on the sidelines of the G20 summit", "during the SCO summit": the occasion of something else. */
function isVenue(annotation: ClauseText, sentence: Sentence, hit: PhraseHit): boolean {
  for (let at = hit.from - 1; at >= Math.max(sentence.from, hit.from - 4); at--) {
    const form = formAt(annotation, at);
    if (annotation.grammar.meetings.venueLinks.has(form)) return true;
    if (
      roleOf(annotation, at) !== 'determiner' &&
      !/^\d|^(?:annual|regular|latest|recent|upcoming|first|second|third)/.test(form)
    )
      return false;
  }
  return false;
}

/** The name is followed by a verb of taking place, or stands with a day of its own. */
export function happens(annotation: ClauseText, sentence: Sentence, hit: PhraseHit): boolean {
  const verb = hitsWithin(annotation, MEETING_VERBS, hit.to, hit.to + 17).some(
    (v) => v.row.pattern === 'occur' && v.to <= sentence.to,
  );
  const time = within(annotation.times, hit.to, hit.to + 7).some(
    (t) => t.to <= sentence.to && (t.time.granularity === 'day' || t.time.range === true),
  );
  return verb || time;
}
