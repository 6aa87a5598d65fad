/** "X will provide ...", "X said it would provide ...", "X must provide ..." (said by another). */
import type { Mention, Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isTimeToken, roleOf } from '../clause.ts';
import { reportOf, reportsIn } from '../statement/speaker.ts';
import { type Subject, verbSubject } from '../statement/verb-subject.ts';
import { actionEnd, idleAt, verbFrom } from './governed.ts';
import type { GovernorReader } from './governor-reader.ts';
import type { PromiseParts } from './make-commitment.ts';
import { isVague } from './obligor.ts';
import { isOwnVoice, ownDeeds } from './own-voice.ts';
import { isForeseen, isLinked, isUnpromised, negationWithin } from './polarity.ts';

/** A future action of the actor right before the modal. */
export const readModal: GovernorReader = (annotation, sentence, hit) => {
  if (hit.row.linked && !isLinked(annotation, sentence, hit.from)) return undefined;
  const verb = verbFrom(annotation, sentence, hit.to);
  const idle = verb < 0 ? 'state' : idleAt(annotation, verb);
  if ((idle && idle !== 'part') || isForeseen(annotation, hit.to, verb)) return undefined;
  if (isEvent(annotation, hit.from)) return undefined;
  const obligor =
    verbSubject(annotation, sentence, hit.from) ??
    speakerMeant(annotation, sentence, hit.from) ??
    ownDeeds(annotation, sentence.from, hit.from - 1);
  if (!obligor || (idle && !isOwnVoice(annotation, obligor))) return undefined;
  if (isNamedEvent(annotation, obligor)) return undefined;
  if (isVague(annotation, obligor) || isUnpromised(annotation, sentence, obligor.from))
    return undefined;
  return parts(annotation, sentence, hit, verb, obligor);
};

/** "The conference will focus on": an event promises nothing, its programme is told. */
function isEvent(annotation: ClauseText, modal: number): boolean {
  let at = modal - 1;
  while (roleOf(annotation, at) === 'adverb') at--;
  return annotation.grammar.commitments.meetings.has(formAt(annotation, at));
}

/** "The United Nations Ocean Conference, taking place in June, will focus on". */
function isNamedEvent(annotation: ClauseText, { mentions }: Subject): boolean {
  const [only] = mentions;
  if (only === undefined || mentions.length > 1) return false;
  const head = (annotation.mentions[only] as Mention).name.toLowerCase().split(' ').at(-1) ?? '';
  return annotation.grammar.commitments.meetings.has(head);
}

/** "would" after words of speech: the future seen from the past. */
export const readReported: GovernorReader = (annotation, sentence, hit) => {
  const verb = verbFrom(annotation, sentence, hit.to);
  if (verb < 0 || idleAt(annotation, verb) || hasCondition(annotation, sentence)) return undefined;
  const meant = speakerMeant(annotation, sentence, hit.from);
  const subject = verbSubject(annotation, sentence, hit.from);
  const governed = subject && reportBefore(annotation, sentence, subject.from);
  const obligor = meant ?? (governed ? subject : undefined);
  return obligor && !isVague(annotation, obligor)
    ? parts(annotation, sentence, hit, verb, obligor)
    : undefined;
};

/** A duty that one who speaks lays on a named other. */
export const readDuty: GovernorReader = (annotation, sentence, hit) => {
  const verb = verbFrom(annotation, sentence, hit.to);
  if (verb < 0 || idleAt(annotation, verb) === 'state') return undefined;
  const obligor = verbSubject(annotation, sentence, hit.from);
  if (!obligor || obligor.mentions.length === 0) return undefined;
  const pronoun = obligor.mentions.some((i) => {
    const mention = annotation.mentions[i] as Mention;
    return mention.anaphor && /^(?:we|he|she|they|i)$/i.test(mention.name);
  });
  const report = reportOf(annotation, sentence, hit.from);
  if (
    pronoun ||
    !report ||
    isOwnSide(annotation, report.speaker, obligor) ||
    (report.speaker.from < obligor.to && obligor.from < report.speaker.to)
  )
    return undefined;
  return { ...parts(annotation, sentence, hit, verb, obligor), asker: report.speaker };
};

/** Whether the speaker stands for the very state or body that it lays the duty on. */
function isOwnSide(annotation: ClauseText, speaker: Subject, obligor: Subject): boolean {
  const ids = obligor.mentions.map((i) => (annotation.mentions[i] as Mention).id);
  return speaker.mentions.some((i) => {
    const { represents, id } = annotation.mentions[i] as Mention;
    return (
      (represents !== undefined && ids.includes(represents)) ||
      (id !== undefined && ids.includes(id))
    );
  });
}

function parts(
  annotation: ClauseText,
  sentence: Sentence,
  hit: Parameters<GovernorReader>[2],
  verb: number,
  obligor: Subject,
): PromiseParts {
  const from = negationWithin(annotation, hit.to, verb) ?? verb;
  return {
    sentence,
    verb: from,
    end: actionEnd(annotation, sentence, verb),
    governor: hit,
    strength: hit.row.strength,
    obligor,
    rule: `commitment.${hit.row.form}`,
  };
}

/** The speaker, where "it", "he" or "they" stands right after the words of speech: "Norway said it would". */
function speakerMeant(
  annotation: ClauseText,
  sentence: Sentence,
  modal: number,
): Subject | undefined {
  let at = modal - 1;
  while (at > sentence.from && roleOf(annotation, at) === 'adverb') at--;
  if (!annotation.grammar.commitments.pronouns.has(formAt(annotation, at))) return undefined;
  return reportBefore(annotation, sentence, at)?.speaker;
}

/** The report whose verb ends right before token `at`, "that" and a time passed over. */
function reportBefore(
  annotation: ClauseText,
  sentence: Sentence,
  at: number,
): ReturnType<typeof reportOf> {
  return reportsIn(annotation, sentence).find((report) => {
    if (report.to > at || at - report.to > 5) return false;
    for (let i = report.to; i < at; i++) {
      const role = roleOf(annotation, i);
      const passes =
        annotation.grammar.commitments.hearers.has(formAt(annotation, i)) ||
        role === 'relative' ||
        role === 'determiner' ||
        role === 'preposition' ||
        isTimeToken(annotation, i);
      if (!passes) return false;
    }
    return true;
  });
}

function hasCondition(annotation: ClauseText, sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to; at++)
    if (annotation.grammar.commitments.conditions.has(formAt(annotation, at))) return true;
  return false;
}
