import type { MeetingModeRow } from '../../language/meeting-rows.ts';
import { MEETING_MODES, MEETING_NOUN_MODES } from '../../language/tables.ts';
import type { Sentence } from '../../model/annotation.ts';
import type { TableKey } from '../../text/phrases.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt } from '../clause.ts';
import { hitsWithin } from '../statement/within.ts';

/** Whether a meeting is told as held, to come, denied, or left open. */
export type MeetingMode = 'held' | 'scheduled' | 'denied' | 'hypothetical';

const VERB_REACH = 5;
const NOUN_REACH = 4;

/** The mode that the words left of a verb give it. */
export function verbMode(annotation: ClauseText, sentence: Sentence, verb: number): MeetingMode {
  const infinitive = formAt(annotation, verb - 1) === 'to';
  if (infinitive && asksFor(annotation, sentence, verb)) return 'hypothetical';
  const mode = modeIn(annotation, MEETING_MODES, Math.max(sentence.from, verb - VERB_REACH), verb);
  // "travelled to Fiji and held talks": the "to" is of another verb.
  const past = annotation.syntax?.fine(verb) === 'VBD';
  return past && mode === 'scheduled' ? 'held' : mode;
}

const ASK_REACH = 16;

/** "urged the parties to attend": what somebody is asked to do has not happened. */
function asksFor(annotation: ClauseText, sentence: Sentence, verb: number): boolean {
  for (let at = verb - 2; at >= Math.max(sentence.from, verb - ASK_REACH); at--)
    if (annotation.grammar.meetings.asking.has(formAt(annotation, at))) return true;
  return false;
}

/** The mode that the words left of a noun phrase give it. */
export function nounMode(
  annotation: ClauseText,
  sentence: Sentence,
  from: number,
  noun: number,
): MeetingMode {
  return modeIn(annotation, MEETING_NOUN_MODES, Math.max(sentence.from, from - NOUN_REACH), noun);
}

function modeIn(
  annotation: ClauseText,
  table: TableKey<MeetingModeRow>,
  from: number,
  to: number,
): MeetingMode {
  let mode: MeetingMode = 'held';
  for (const hit of hitsWithin(annotation, table, from, to)) {
    if (hit.to > to || crossesBreak(annotation, hit.to, to)) continue;
    if (hit.row.mode === 'denied') return 'denied';
    if (hit.row.mode === 'hypothetical') mode = 'hypothetical';
    else if (mode === 'held') mode = 'scheduled';
  }
  return mode;
}

function crossesBreak(annotation: ClauseText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^[,;:.]$/.test(formAt(annotation, at))) return true;
  return false;
}
