import type { MeetingVerbRow } from '../../language/meeting-rows.ts';
import type { PhraseHit, Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import type { MeetingCandidate } from './candidate.ts';
import { verbMode } from './mode.ts';

/** A candidate of a verb, with what all patterns share; `extra` overrides. */
export function candidate(
  annotation: ClauseText,
  sentence: Sentence,
  hit: PhraseHit<MeetingVerbRow>,
  parties: readonly number[],
  extra: Partial<MeetingCandidate> = {},
): MeetingCandidate {
  return {
    sentence,
    from: hit.from,
    to: hit.to,
    parties,
    format: hit.row.format,
    rule: `meeting.verb.${hit.row.pattern}`,
    places: [],
    plural: false,
    mode: verbMode(annotation, sentence, hit.from),
    ...extra,
  };
}
