/** For whom something is promised: "pledged $5m to Ukraine", "provide Kenya with ambulances", "help Chad rebuild". */
import type { Participant } from '../../model/actor.ts';
import type { Mention } from '../../model/annotation.ts';
import { type Stated, said } from '../../model/stated.ts';
import type { ClauseText } from '../annotated-text.ts';
import { clauseIndex, coordinationFrom, formAt, isMark, roleOf } from '../clause.ts';
import { participantOf } from '../statement/parties.ts';
import { tokenAnchor } from '../statement/span.ts';

const REACH = 14;

/** Those who are to gain by the promise in tokens [verb, end); none where the words leave it open. */
export function beneficiaryOf(
  annotation: ClauseText,
  verb: number,
  end: number,
): Stated<readonly Participant[]> | undefined {
  const { donating, helping } = annotation.grammar.commitments;
  const form = formAt(annotation, verb);
  if (!donating.has(form) && !helping.has(form)) return undefined;
  const direct = namesAt(annotation, verb + 1, end);
  if (direct.length > 0) {
    const after = formAt(annotation, (annotation.mentions[direct.at(-1) as number] as Mention).to);
    // "support Kenya's bid", "provide France and others": the names own what follows.
    return after === "'s" || after === "'" ? undefined : stated(annotation, direct);
  }
  return donating.has(form) ? afterPreposition(annotation, verb + 1, end) : undefined;
}

/** Names after the first "to" or "for" behind what is given; "for" counts only where no purpose stands there. */
function afterPreposition(
  annotation: ClauseText,
  first: number,
  end: number,
): Stated<readonly Participant[]> | undefined {
  for (let at = first; at < Math.min(end, first + REACH); at++) {
    const form = formAt(annotation, at);
    if (form === 'to' || form === 'for') {
      const named = namesAt(annotation, at + 1, end);
      const last = annotation.mentions[named.at(-1) ?? -1];
      if (last && !/^(?:'s|'|to|by)$/.test(formAt(annotation, last.to)))
        return stated(annotation, named);
      // "to help ...", "for training": a purpose; what comes after belongs to it.
      if (form === 'to') return undefined;
    }
    if (form === ';' || form === ':' || roleOf(annotation, at) === 'relative') return undefined;
    if (isMark(annotation, at) && form === ',') return undefined;
  }
  return undefined;
}

/** Names that begin at `at`, or after "the people of" and the like there. */
function namesAt(annotation: ClauseText, at: number, end: number): readonly number[] {
  const { recipients } = annotation.grammar.commitments;
  let first = at;
  while (first < end && roleOf(annotation, first) === 'determiner') first++;
  if (recipients.has(formAt(annotation, first)) && roleOf(annotation, first + 1) === 'of')
    first += 2;
  return named(annotation, first, end);
}

function named(annotation: ClauseText, first: number, end: number): readonly number[] {
  const sentence = annotation.sentences[annotation.tokens.sentences[first] ?? -1];
  if (!sentence) return [];
  let at = first;
  while (at < end && roleOf(annotation, at) === 'determiner') at++;
  if ((clauseIndex(annotation).mentionOf[at] ?? -1) < 0) return [];
  return coordinationFrom(annotation, sentence, at).filter((i) => {
    const m = annotation.mentions[i] as Mention;
    return m.to <= end && !m.anaphor;
  });
}

function stated(
  annotation: ClauseText,
  indexes: readonly number[],
): Stated<readonly Participant[]> | undefined {
  const mentions = indexes.map((i) => annotation.mentions[i] as Mention);
  const [first] = mentions;
  const last = mentions.at(-1);
  if (!first || !last) return undefined;
  return said(
    mentions.map((m) => participantOf(annotation, m)),
    tokenAnchor(annotation, first.from, last.to),
  );
}
