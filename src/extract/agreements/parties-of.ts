/** Who concluded a document: the verb's subject, "by A and B", "between A and B", "with B". */

import type { Participant } from '../../model/actor.ts';
import type { Mention, Sentence } from '../../model/annotation.ts';
import { inferred, type Stated, said } from '../../model/stated.ts';
import type { ClauseText } from '../annotated-text.ts';
import { coordinationFrom, formAt, isActor, isMark, roleOf } from '../clause.ts';
import { participantOf, statedParties, toParticipant } from '../statement/parties.ts';
import { tokenAnchor } from '../statement/span.ts';
import { nominalFrom } from '../statement/verb-subject.ts';
import { within } from '../statement/within.ts';
import type { DocumentEvent } from './event.ts';
import type { DocumentPhrase } from './noun-phrase.ts';

const AFTER = 12;

/** The parties of a document; undefined where the sentence names none. */
export function partiesOf(
  annotation: ClauseText,
  sentence: Sentence,
  phrase: DocumentPhrase,
  event: DocumentEvent,
): Stated<readonly Participant[]> | undefined {
  const between = after(annotation, sentence, phrase.noun.to, 'between');
  if (between) return between;
  const by = event.by >= 0 ? listFrom(annotation, sentence, event.by) : undefined;
  const subject = event.subject ? statedParties(annotation, event.subject) : undefined;
  const partners =
    after(annotation, sentence, phrase.noun.to, 'with') ??
    after(annotation, sentence, event.to, 'with');
  return joined(joined(by, subject), partners) ?? modifiers(annotation, phrase);
}

function joined(
  a: Stated<readonly Participant[]> | undefined,
  b: Stated<readonly Participant[]> | undefined,
): Stated<readonly Participant[]> | undefined {
  if (!a || !b) return a ?? b;
  const names = new Set(a.value.map((p) => p.id ?? p.name));
  const value = [...a.value, ...b.value.filter((p) => !names.has(p.id ?? p.name))];
  return a.basis === 'inferred'
    ? inferred(value, a.by ?? 'named before', a.anchor)
    : a.anchor
      ? said(value, a.anchor)
      : a;
}

/** The actors after a preposition that follows the document or its verb within its clause. */
function after(
  annotation: ClauseText,
  sentence: Sentence,
  first: number,
  preposition: string,
): Stated<readonly Participant[]> | undefined {
  for (let at = first; at < sentence.to && at - first < AFTER; at++) {
    if (formAt(annotation, at) === preposition) return listFrom(annotation, sentence, at + 1);
    if (roleOf(annotation, at) === 'relative' || formAt(annotation, at) === ';') return undefined;
    if (isMark(annotation, at) && !/^[-"'()]$/.test(formAt(annotation, at))) return undefined;
  }
  return undefined;
}

/** The list of actors at `first`, or after "the governments of". */
function listFrom(
  annotation: ClauseText,
  sentence: Sentence,
  first: number,
): Stated<readonly Participant[]> | undefined {
  for (let at = first; at < Math.min(first + 6, sentence.to); at++) {
    if (at !== first && formAt(annotation, at - 1) !== 'of') continue;
    const members = coordinationFrom(annotation, sentence, at).map(
      (i) => annotation.mentions[i] as Mention,
    );
    const one = members[0];
    const last = members.at(-1);
    if (one && last)
      return said(
        members.map((m) => participantOf(annotation, m)),
        tokenAnchor(annotation, one.from, last.to),
      );
  }
  const phrase = nominalFrom(annotation, sentence, first);
  return phrase ? statedParties(annotation, phrase) : undefined;
}

/** "the U.S.-Japan agreement": states before the noun. */
function modifiers(
  annotation: ClauseText,
  phrase: DocumentPhrase,
): Stated<readonly Participant[]> | undefined {
  const inside = within(annotation.mentions, phrase.core, phrase.noun.from).filter(
    (m) => m.from >= phrase.core && m.to <= phrase.noun.from && (isActor(m) || m.adjective),
  );
  if (inside.length < 2) return undefined;
  const named = inside.map((m) => ({
    ...toParticipant(m),
    kind: m.adjective ? ('state' as const) : toParticipant(m).kind,
  }));
  return said(
    named,
    tokenAnchor(annotation, (inside[0] as Mention).from, (inside.at(-1) as Mention).to),
  );
}
