/** Who fills a role, and who says so. */
import type { Participant } from '../../../model/actor.ts';
import type { Mention } from '../../../model/annotation.ts';
import { inferred, type Stated, said } from '../../../model/stated.ts';
import { participantsOf } from '../../meetings/participants.ts';
import type { Filler } from '../fill.ts';
import { partiesOf, spanOf } from '../parties.ts';
import type { Clause } from './clauses.ts';
import type { HeadLastText } from './text.ts';

/** The participants that fillers name together; "we" are those for whom the speaker speaks. */
export function partiesIn(
  { annotation, look }: HeadLastText,
  clause: Clause,
  fillers: readonly Filler[],
): Stated<readonly Participant[]> | undefined {
  const { forms } = annotation.tokens;
  const self = fillers.find((f) => look.words.self.has(forms.slice(f.from, f.to).join('')));
  if (!self) return partiesOf(annotation, fillers);
  if (!clause.speaker) return undefined;
  return inferred(
    participantsOf(annotation, clause.speaker.mentions),
    'the speaker',
    spanOf(annotation, self.from, self.to),
  );
}

/** Who is reported to say what a clause says, unless it is the actor. */
export function sourceOf(
  { annotation }: HeadLastText,
  { speaker }: Clause,
  actor: Filler | undefined,
): { readonly attribution?: Stated<string> } {
  if (!speaker || (actor && actor.from === speaker.from)) return {};
  const names = participantsOf(annotation, speaker.mentions).map((p) => p.name);
  if (names.length === 0) return {};
  const first = annotation.mentions[speaker.mentions[0] as number] as Mention;
  const where = spanOf(annotation, speaker.from, speaker.to);
  const words = names.join(', ');
  return {
    attribution: first.anaphor
      ? inferred(words, 'the phrase stands for actors named before', where)
      : said(words, where),
  };
}
