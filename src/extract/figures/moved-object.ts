/** The object of a verb of change behind its number: "doubled its output", "increased by 5 % in 2021 the number of grants". */
import type { QuantityMention, Sentence } from '../../model/annotation.ts';
import { amountOfChange } from '../../model/quantity.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isTimeToken, roleOf } from '../clause.ts';
import { figureVerb } from './governing-verb.ts';
import { type Metric, metricAt, phraseEnd, skipDeterminersRight } from './noun-phrase.ts';

/** Verbs of change that take an object. */
const TRANSITIVE = /^(?:increas|doubl|tripl|quadrupl|halv|reduc|cut|lower|rais|boost|expand)/;

/** The noun phrase that the verb of a change moves, where it stands behind the number. */
export function movedObject(
  annotation: ClauseText,
  q: QuantityMention,
  sentence: Sentence,
): Metric | undefined {
  if (amountOfChange(q.quantity) === undefined || !annotation.syntax) return undefined;
  const verb = figureVerb(annotation, q, sentence.from);
  const form = formAt(annotation, verb?.from ?? q.from);
  if (!TRANSITIVE.test(form)) return undefined;
  let at = q.to;
  while (isTimeToken(annotation, at) || isTimeToken(annotation, at + 1)) at++;
  const first = skipDeterminersRight(annotation, at, sentence.to);
  let end = phraseEnd(annotation, first, sentence.to);
  if (first === at || end === first || isTimeToken(annotation, first)) return undefined;
  if (annotation.syntax.upos(end - 1) !== 'NOUN') return undefined;
  const framed = annotation.grammar.figures.frames.has(formAt(annotation, end - 1));
  if (framed && roleOf(annotation, end) === 'of') {
    const inner = skipDeterminersRight(annotation, end + 1, sentence.to);
    const to = phraseEnd(annotation, inner, sentence.to);
    if (to > inner) end = to;
  }
  return metricAt(annotation, first, end);
}
