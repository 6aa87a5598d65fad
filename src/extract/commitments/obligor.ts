/** Who can be held to a promise. */
import type { Mention } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { statedParties } from '../statement/parties.ts';
import type { Subject } from '../statement/verb-subject.ts';
import { isCited } from './own-voice.ts';

/** States that "they" may stand for at most: a list of guests that came before is not who promises. */
const MEANT = 8;

/** Whether a subject is nobody that can be told: an unresolved "they", "he" or a quoted "we" without a speaker. */
export function isVague(annotation: ClauseText, subject: Subject): boolean {
  if (subject.mentions.length === 0) return false;
  const parties = statedParties(annotation, subject);
  const self = subject.mentions.some((i) =>
    /^(?:we)$/i.test((annotation.mentions[i] as Mention).name),
  );
  const isPronoun = subject.mentions.every((i) =>
    /^(?:they|them)$/i.test((annotation.mentions[i] as Mention).name),
  );
  if (isPronoun && parties && parties.value.length > MEANT) return true;
  if (!parties) return !self || isCited(annotation, subject.from);
  if (self && !isCited(annotation, subject.from)) return false;
  return !parties.value.some(
    (p) =>
      p.kind !== 'person' ||
      p.id !== undefined ||
      p.office !== undefined ||
      p.represents !== undefined,
  );
}
