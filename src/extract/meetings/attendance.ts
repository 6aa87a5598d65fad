/** Taking part in a named gathering: "A attended the G20 summit". */
import type { MeetingVerbRow } from '../../language/meeting-rows.ts';
import { MEETING_NOUNS } from '../../language/tables.ts';
import type { PhraseHit, Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { clauseIndex, coordinationFrom, formAt, isActor, isTimeToken, roleOf } from '../clause.ts';
import { subjectOf } from '../clause-subject.ts';
import { hitsWithin } from '../statement/within.ts';
import { type MeetingCandidate, mentionAt } from './candidate.ts';
import { areParties } from './parties.ts';
import { seriesWithin } from './series.ts';
import { candidate } from './verb-candidate.ts';

/** "A attended the G20 summit": the gathering must be a series of the reference or a capitalised title. */
export function attend(
  annotation: ClauseText,
  sentence: Sentence,
  hit: PhraseHit<MeetingVerbRow>,
): MeetingCandidate | undefined {
  const passive =
    formAt(annotation, hit.to) === 'by' ? coordinationFrom(annotation, sentence, hit.to + 1) : [];
  if (areParties(annotation, passive))
    return candidate(annotation, sentence, hit, passive, {
      format: 'in person',
      rule: 'meeting.verb.attended-by',
    });
  const subject = subjectOf(annotation, sentence, hit.from).filter((i) =>
    isActor(mentionAt(annotation, i)),
  );
  if (subject.length === 0) return undefined;
  const series = seriesWithin(annotation, hit.to, Math.min(sentence.to, hit.to + 10));
  const title =
    series ??
    titledGathering(annotation, sentence, hit.to) ??
    meetingOfBody(annotation, sentence, hit.to);
  if (!title) return undefined;
  return candidate(annotation, sentence, hit, subject, {
    noun: { from: title.from, to: title.to },
    ...(series ? { series } : {}),
  });
}

/** "the informal meeting of the EU ministers": a meeting noun that a body follows. */
function meetingOfBody(
  annotation: ClauseText,
  sentence: Sentence,
  from: number,
): { from: number; to: number } | undefined {
  const noun = hitsWithin(annotation, MEETING_NOUNS, from, from + 7).find(
    (n) => n.to <= sentence.to && n.row.format !== 'visit',
  );
  if (!noun || (formAt(annotation, noun.to) !== 'of' && formAt(annotation, noun.to) !== 'with'))
    return undefined;
  for (let at = from; at < noun.from; at++)
    if (/^[,;:.]$/.test(formAt(annotation, at)) || roleOf(annotation, at) === 'preposition')
      return undefined;
  const { mentionOf } = clauseIndex(annotation);
  for (let at = noun.to + 1; at < Math.min(sentence.to, noun.to + 6); at++)
    if ((mentionOf[at] as number) >= 0) return { from: noun.from, to: noun.to };
  return undefined;
}

/** Capitalised words that end in a word of gathering: "the Munich Security Conference", "High-Level Economic Dialogue". */
function titledGathering(
  annotation: ClauseText,
  sentence: Sentence,
  from: number,
): { from: number; to: number } | undefined {
  const { tokens } = annotation;
  let start = -1;
  for (let at = from; at < Math.min(sentence.to, from + 16); at++) {
    const capital = ((tokens.flags[at] as number) & 8) !== 0;
    const form = formAt(annotation, at);
    if (capital && start < 0) start = at;
    if (
      start >= 0 &&
      annotation.grammar.meetings.gatherings.has(form) &&
      !isTimeToken(annotation, start)
    )
      return { from: start, to: at + 1 };
    if (
      form === ',' ||
      form === ';' ||
      (start >= 0 &&
        !capital &&
        !/^(?:of|the|on|and|for|-|'s|'|\d+|&|\+)$/.test(form) &&
        roleOf(annotation, at) !== 'none')
    )
      return undefined;
  }
  return undefined;
}
