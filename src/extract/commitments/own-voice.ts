/** Who speaks in a text: its issuers in the first person, or somebody whom it quotes. */
import type { Mention } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isWord, roleOf } from '../clause.ts';
import { isQuoted } from '../statement/speaker.ts';
import type { Subject } from '../statement/verb-subject.ts';

const WHOLE = new WeakMap<ClauseText, boolean>();

/** Whether the text is one quotation from its first word to its last: an excerpt, whose words are its issuers' own. */
function isOneQuotation(annotation: ClauseText): boolean {
  let whole = WHOLE.get(annotation);
  if (whole === undefined) {
    whole = true;
    for (let at = 0; at < annotation.tokens.length && whole; at++)
      if (isWord(annotation, at) && !isQuoted(annotation, at)) whole = false;
    WHOLE.set(annotation, whole);
  }
  return whole;
}

/** Whether the words at a token are somebody's whom the text quotes. */
export function isCited(annotation: ClauseText, token: number): boolean {
  return isQuoted(annotation, token) && !isOneQuotation(annotation);
}

/** Whether a subject is "we" of those who issue the text, outside quotations. */
export function isOwnVoice(annotation: ClauseText, subject: Subject): boolean {
  return (
    subject.mentions.length === 1 &&
    isSelf(annotation, subject.mentions[0] as number) &&
    !isCited(annotation, subject.from)
  );
}

const ISSUED = new WeakMap<ClauseText, boolean>();

/**
 * Whether a text is issued in common, as a communiqué is: nobody says "I" or asks in it outside quotations, and it is
 * no news, blog or transcript.
 */
export function isIssued(annotation: ClauseText): boolean {
  let issued = ISSUED.get(annotation);
  if (issued === undefined) {
    const { genre } = annotation.document;
    issued = genre === 'communique' || (genre === 'unknown' && !isPersonal(annotation));
    ISSUED.set(annotation, issued);
  }
  return issued;
}

function isPersonal(annotation: ClauseText): boolean {
  const { forms } = annotation.tokens;
  return forms.some((form, at) => /^(?:i|my|me|\?)$/.test(form) && !isCited(annotation, at));
}

/** Whether "we" who issue the text stand right before token `verb`, adverbs passed over: no modal, no other verb. */
export function isOwnVerb(annotation: ClauseText, subject: Subject, verb: number): boolean {
  if (!isIssued(annotation) || !isOwnVoice(annotation, subject)) return false;
  for (let at = verb - 1; at >= subject.to; at--)
    if (roleOf(annotation, at) !== 'adverb' && !formAt(annotation, at).endsWith('ly')) return false;
  return subject.to <= verb;
}

function isSelf(annotation: ClauseText, index: number): boolean {
  const mention = annotation.mentions[index] as Mention;
  return mention.anaphor === true && /^we$/i.test(mention.name);
}

/** "our actions", "our national plans": what the issuers do stands for them. Ends at token `last`; none elsewhere. */
export function ownDeeds(annotation: ClauseText, first: number, last: number): Subject | undefined {
  const { forms } = annotation.tokens;
  if (!annotation.grammar.commitments.deeds.has(forms[last] as string)) return undefined;
  for (let at = last - 1; at >= first && last - at < 5; at--) {
    if (forms[at] === 'our')
      return isCited(annotation, at) ? undefined : { mentions: [], from: at, to: last + 1 };
    if (roleOf(annotation, at) !== 'none' || !isWord(annotation, at)) return undefined;
  }
  return undefined;
}
