import type { Annotation, Sentence } from '../../model/annotation.ts';
import { EN_MEETING_MODES, EN_MEETING_NOUN_MODES, type MeetingModeRow } from '../../language/en/meeting.ts';
import { hitsOf, type PhraseTable } from '../../text/phrases.ts';
import { formAt } from '../clause.ts';

/** Whether a meeting is told as held, to come, denied, or left open. */
export type MeetingMode = 'held' | 'scheduled' | 'denied' | 'hypothetical';

const VERB_REACH = 5;
const NOUN_REACH = 4;

/** The mode that the words left of a verb give it. */
export function verbMode(annotation: Annotation, sentence: Sentence, verb: number): MeetingMode {
  return modeIn(annotation, EN_MEETING_MODES, Math.max(sentence.from, verb - VERB_REACH), verb);
}

/** The mode that the words left of a noun phrase give it. */
export function nounMode(annotation: Annotation, sentence: Sentence, from: number, noun: number): MeetingMode {
  return modeIn(annotation, EN_MEETING_NOUN_MODES, Math.max(sentence.from, from - NOUN_REACH), noun);
}

function modeIn(annotation: Annotation, table: PhraseTable<MeetingModeRow>, from: number, to: number): MeetingMode {
  let mode: MeetingMode = 'held';
  for (const hit of hitsOf(annotation.hits, table)) {
    if (hit.from < from || hit.to > to || crossesBreak(annotation, hit.to, to)) continue;
    if (hit.row.mode === 'denied') return 'denied';
    if (hit.row.mode === 'hypothetical') mode = 'hypothetical';
    else if (mode === 'held') mode = 'scheduled';
  }
  return mode;
}

function crossesBreak(annotation: Annotation, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^[,;:.]$/.test(formAt(annotation, at))) return true;
  return false;
}
