import type { Mention } from '../model/annotation.ts';
import { addDays, type Day } from '../model/day.ts';
import type { Finding } from '../model/finding.ts';
import type { TermFact } from '../reference/facts.ts';
import type { Check, CheckInput } from './check.ts';
import { factInput, finding, wordsInput } from './derivation.ts';
import { inside, sentenceOf } from './scope.ts';
import { dayText } from './wording.ts';

/** Days around the beginning and the end of a term on which either word may be right. */
const TURNING = 60;

/** "Former" said of one who holds the office. */
export const officeTenure: Check = {
  name: 'office-tenure',
  needs: ['offices'],
  certainty: 'proof',
  summary: '"Former" said of a person who holds the office.',
  run: (input) => {
    const seen = new Set<string>();
    return input.annotation.mentions.flatMap((mention) => {
      const key = `${mention.id} ${mention.office?.id}`;
      const found = seen.has(key) ? undefined : wrongWord(input, mention);
      if (found) seen.add(key);
      return found ? [found] : [];
    });
  },
};

function wrongWord(input: CheckInput, mention: Mention): Finding | undefined {
  const { annotation, reference } = input;
  const { id, office, tenure } = mention;
  const today = annotation.document.publishedAt;
  if (mention.kind !== 'person' || mention.anaphor || !id || !office?.id || today === undefined)
    return undefined;
  if (tenure !== 'former') return undefined;
  if (!daysOf(input, mention, today).every((day) => termOn(input, office.id as string, id, day)))
    return undefined;
  const term = termOn(input, office.id, id, today);
  // A term whose end the reference may have missed accuses nobody.
  if (
    !term ||
    term.acting ||
    term.certainty !== 'confirmed' ||
    (reference.office(office.id)?.seats ?? 1) > 1
  )
    return undefined;
  const span = {
    start: Math.min(mention.start, office.start),
    end: Math.max(mention.end, office.end),
  };
  return finding(annotation, {
    check: 'office-tenure',
    severity: 'warning',
    facts: [term],
    message: `${mention.name} held the office “${office.name}” on ${dayText(today)}, and was no former holder.`,
    at: [span],
    operation: `holder of ${office.id} on ${today}`,
    inputs: [
      wordsInput('said', annotation.document.text.slice(span.start, span.end), 0),
      factInput(
        'term',
        `from ${term.from}${term.to ? ` to ${term.to}` : ''}`,
        `term:${term.office}/${term.person}/${term.from}`,
        term,
      ),
    ],
    result: 'in office',
  });
}

/** The day of the text, and all days that the sentence names: in a tale of another time another word is right. */
function daysOf({ annotation }: CheckInput, { from }: Mention, today: Day): readonly Day[] {
  const sentence = sentenceOf(annotation, from);
  const named = inside(annotation.times, sentence.from, sentence.to).flatMap(
    ({ time }) => time.earliest ?? [],
  );
  return [today, ...named];
}

/** The term of a person in an office on a day, well within it. */
function termOn(
  { reference }: CheckInput,
  office: string,
  person: string,
  day: Day,
): TermFact | undefined {
  return reference
    .termsOf(office)
    .find(
      (term) =>
        term.person === person &&
        addDays(term.from, TURNING) <= day &&
        (term.to === undefined || day <= addDays(term.to, -TURNING)),
    );
}
