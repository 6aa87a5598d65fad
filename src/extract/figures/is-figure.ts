/** Which quantities are figures. */

import type { QuantityMention } from '../../model/annotation.ts';
import { amountOfChange } from '../../model/quantity.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt } from '../clause.ts';
import { within } from './within.ts';

/** Counts below this are counts of listed things, not figures. */
const SMALL_COUNT = 20;
/** Counts of people who came to harm are figures from here on. */
const SMALL_HARM = 5;
const HARM_REACH = 4;

/** Whether a quantity is a figure: money, per cent, measures, ratios, and counts that are no small list, age or duration. */
export function isFigure(annotation: ClauseText, q: QuantityMention): boolean {
  const { kind, writtenDigits, unit } = q.quantity;
  if (kind === 'ordinal' || (q.quantity.soft && writtenDigits === 0 && kind !== 'money'))
    return false;
  if (kind === 'money') return !isConversion(annotation, q);
  if (kind === 'percent') return !isTitle(annotation, q);
  if (kind === 'ratio') return unit !== 'times' || amountOfChange(q.quantity) !== undefined;
  const noun = (unit ?? '').toLowerCase();
  const { notNouns } = annotation.grammar.figures;
  if (notNouns.has(noun) || isAge(annotation, q)) return false;
  if (kind === 'count' && (isDuration(annotation, q) || formAt(annotation, q.from - 1) === 'per'))
    return false;
  if (kind === 'measure') return !isConversion(annotation, q);
  if (isYear(annotation, q)) return false;
  const size = Math.abs(Number(q.quantity.written));
  if (
    !q.noun &&
    noun === '' &&
    annotation.grammar.figures.labels.has(formAt(annotation, q.from - 1))
  )
    return false;
  return size >= SMALL_COUNT || (size >= SMALL_HARM && isHarm(annotation, q));
}

/** "47 unbroken years": the counted time behind its adjective. */
function isDuration(annotation: ClauseText, q: QuantityMention): boolean {
  if (q.noun || annotation.syntax?.upos(q.to) !== 'ADJ') return false;
  return /^(?:years|months|weeks|days|hours|decades)$/.test(formAt(annotation, q.to + 1));
}

/** "$2bn (£1.06bn)": the same in another currency or unit. */
function isConversion(annotation: ClauseText, q: QuantityMention): boolean {
  const before = within(annotation.quantities, q.from - 14, q.from)
    .filter((o) => o.quantity.kind === q.quantity.kind)
    .at(-1);
  if (!before || before.quantity.unit === q.quantity.unit) return false;
  let bracket = false;
  for (let at = before.to; at < q.from; at++) {
    const form = formAt(annotation, at);
    if (form === '(') bracket = true;
    else if (/^(?:[;,/~]|or|about)$/.test(form)) continue;
    else if (form === ')') return false;
    else if (!bracket && !annotation.grammar.figures.perUnit.has(form)) return false;
  }
  return bracket || isConversion(annotation, before);
}

/** "100 per cent" as an idiom of assent, or a name ("the 1 %"). */
function isTitle(annotation: ClauseText, q: QuantityMention): boolean {
  return (
    q.quantity.written === '100' &&
    annotation.grammar.figures.certainty.has(formAt(annotation, q.to))
  );
}

/** "78-year-old", "aged 78", "a 20-room house": the number describes a thing. */
function isAge(annotation: ClauseText, q: QuantityMention): boolean {
  const words = annotation.document.text.slice(q.start, q.end);
  if (q.quantity.kind === 'count' && /\d-[a-z]/.test(words)) return true;
  const before = formAt(annotation, q.from - 1);
  if (before === 'of' && formAt(annotation, q.from - 2) === 'age') return true;
  return annotation.grammar.figures.ages.has(before) || formAt(annotation, q.to) === '-';
}

/** "2004 sales": four figures without a mark are a year. */
function isYear(annotation: ClauseText, q: QuantityMention): boolean {
  if (!/^(?:19|20)\d\d(?! \d|[\d,.])/.test(annotation.document.text.slice(q.start, q.end)))
    return false;
  return Number(q.quantity.written) < 2060;
}

function isHarm(annotation: ClauseText, q: QuantityMention): boolean {
  const to = q.noun?.to ?? q.to;
  for (let at = Math.max(0, q.from - HARM_REACH); at < to + HARM_REACH; at++) {
    if (at >= q.from && at < q.to) continue;
    if (formAt(annotation, at) === '.') {
      if (at >= q.to) break;
      continue;
    }
    if (annotation.grammar.figures.harm.has(formAt(annotation, at))) return true;
  }
  return false;
}
