import type { Annotation, PhraseHit, Sentence } from '../../model/annotation.ts';
import { EN_MEETING_MODES, type MeetingModeRow } from '../../language/en/meeting.ts';
import { hitsOf } from '../../text/phrases.ts';
import { formAt } from '../clause.ts';

const REACH = 5;

/** Whether the words left of a verb put it in the future, deny it, or leave it open. */
export function modeAt(annotation: Annotation, sentence: Sentence, verb: number): 'held' | 'scheduled' | 'denied' | 'hypothetical' {
  let mode: 'held' | 'scheduled' | 'denied' | 'hypothetical' = 'held';
  for (const hit of modeHits(annotation, sentence, Math.max(sentence.from, verb - REACH), verb)) {
    if (crossesBreak(annotation, hit.to, verb)) continue;
    const next = (hit.row as MeetingModeRow).mode;
    if (next === 'denied') return 'denied';
    if (next === 'hypothetical') mode = 'hypothetical';
    else if (mode === 'held') mode = 'scheduled';
  }
  return mode;
}

function modeHits(annotation: Annotation, _sentence: Sentence, from: number, to: number): readonly PhraseHit<MeetingModeRow>[] {
  return hitsOf(annotation.hits, EN_MEETING_MODES).filter((hit) => hit.from >= from && hit.to <= to);
}

function crossesBreak(annotation: Annotation, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const form = formAt(annotation, at);
    if (form === ',' || form === ';' || form === ':' || form === '.') return true;
  }
  return false;
}
