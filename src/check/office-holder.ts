import type { Annotation, Mention } from '../model/annotation.ts';
import type { MeetingClaim } from '../model/claim.ts';
import { type Day, daysBetween } from '../model/day.ts';
import type { Finding } from '../model/finding.ts';
import type { OfficeFact, TermFact } from '../reference/facts.ts';
import type { Check, CheckInput } from './check.ts';
import { factInput, finding, type Span, wordsInput } from './derivation.ts';
import { blockOf, inside, sentenceOf, wordHits } from './scope.ts';
import { dayText } from './wording.ts';

/** What a start or end of a term may be off by, by its precision. */
const PRECISION_DAYS = { day: 3, month: 45, year: 370 } as const;

/** A time longer than this is no day of an event. */
const LONGEST_DAYS = 31;

/** Tokens around a name in which its office stands. */
const WINDOW = 15;

interface Occasion {
  readonly day: Day;
  /** Where the day comes from: words of the text, or the document's date. */
  readonly span?: Span;
}

/** A person named with an office that another held on that day. */
export const officeHolder: Check = {
  name: 'office-holder',
  needs: ['offices'],
  certainty: 'proof',
  summary: 'A person named with an office that someone else held on that day.',
  run: (input) => {
    const seen = new Set<string>();
    return input.annotation.mentions.flatMap((mention) => {
      const key = `${mention.id} ${mention.office?.id}`;
      if (seen.has(key)) return [];
      const found = wrongHolder(input, mention);
      if (found) seen.add(key);
      return found ? [found] : [];
    });
  },
};

function wrongHolder(input: CheckInput, mention: Mention): Finding | undefined {
  const { reference } = input;
  if (
    mention.kind !== 'person' ||
    !mention.id ||
    !mention.office?.id ||
    mention.tenure ||
    mention.anaphor
  )
    return undefined;
  const office = reference.office(mention.office.id);
  const occasion = occasionOf(input, mention);
  if (!office || !occasion || !isTitleOf(office, mention.office.name)) return undefined;
  // Of an office that several hold the reference seldom knows them all.
  if (office.seats !== undefined && office.seats > 1) return undefined;
  const holders = reference.holdersOn(office.id, occasion.day);
  if (holders.length === 0 || holders.some((term) => term.person === mention.id)) return undefined;
  const today = input.annotation.document.publishedAt;
  const holdersToday = today === undefined ? [] : reference.holdersOn(office.id, today);
  if (holdersToday.some((term) => term.person === mention.id)) return undefined;
  if (!isSurelyMeant(input, mention, office.of) || isJoint(input, mention)) return undefined;
  if (holders.some((term) => bearsName(input, mention, term.person))) return undefined;
  const own = reference.termsOf(office.id).filter((term) => term.person === mention.id);
  if (
    own.some((term) => isNearly(term, occasion.day)) ||
    holders.some((term) => isTurning(term, occasion.day))
  )
    return undefined;
  if (isToldOfThePast(input, mention, own, occasion)) return undefined;
  return report(
    input,
    mention,
    mention.office as Required<Mention>['office'],
    occasion,
    holders,
    own,
  );
}

/** A family name alone may be someone else's: the full name, or the state in the same paragraph, must stand in the text. */
function isSurelyMeant(
  { annotation, reference }: CheckInput,
  mention: Mention,
  state: string,
): boolean {
  const { text } = annotation.document;
  const person = reference.person(mention.id as string);
  if (!person) return false;
  const full = [...person.names.en, ...person.names.zh, ...person.names.ru];
  const said = text.slice(mention.start, mention.end);
  if (![person.family, ...full].some((name) => name !== '' && said.includes(name))) return false;
  if (
    full.some(
      (name) => isFull(name) && name !== mention.name.split(' ').at(-1) && text.includes(name),
    )
  ) {
    return true;
  }
  const { from, to } = blockOf(annotation, sentenceOf(annotation, mention.from));
  return inside(annotation.mentions, from, to).some((m) => m.kind === 'state' && m.id === state);
}

/** Long enough to be nobody else's: three letters may be a family name, two characters are a whole name. */
function isFull(name: string): boolean {
  return name.length > (/\p{Script=Han}/u.test(name) ? 1 : 3);
}

/** The holder has the name that was written: "扎帕罗夫" is as much Akylbek Japarov as Sadyr Japarov. */
function bearsName(
  { annotation, reference }: CheckInput,
  mention: Mention,
  holder: string,
): boolean {
  const said = annotation.document.text.slice(mention.start, mention.end);
  const [named, other] = [mention.id as string, holder].map((id) => {
    const person = reference.person(id);
    if (!person) return [];
    const { en, zh, ru } = person.names;
    return [person.family, ...en, ...zh, ...ru].filter((name) => name !== '');
  }) as [string[], string[]];
  const written = named
    .filter((name) => said.includes(name))
    .reduce((longest, name) => (name.length > longest.length ? name : longest), '');
  return written !== '' && other.some((name) => name.includes(written));
}

/** Another title of the same rank may be another office: the United Kingdom's Chancellor is not its prime minister. */
function isTitleOf({ titles }: OfficeFact, name: string): boolean {
  const said = name.toLowerCase();
  return [...titles.en, ...titles.zh, ...titles.ru].some((title) =>
    said.includes(title.toLowerCase()),
  );
}

/** "the President and Chancellor Merkel", "as US President, Tony Blair said": the office is not the name's alone. */
function isJoint({ annotation }: CheckInput, mention: Mention): boolean {
  const { office } = mention;
  const { starts } = annotation.tokens;
  if (office === undefined) return false;
  if (/[,;:]/.test(annotation.document.text.slice(office.end, mention.end))) return true;
  return inside(wordHits(annotation, 'binding'), mention.from - WINDOW, mention.to + WINDOW).some(
    (hit) => {
      const at = starts[hit.from] as number;
      return hit.row.role === 'and' && at >= office.start && at < office.end;
    },
  );
}

/** The day that counts: the meeting's, where the person takes part in one; else the day said in the sentence, or the document's. */
function occasionOf({ annotation, claims }: CheckInput, mention: Mention): Occasion | undefined {
  for (const claim of claims) {
    if (claim.kind !== 'meeting') continue;
    const { participants, time } = (claim as MeetingClaim).fields;
    const taking = participants?.value.some((p) => p.id === mention.id);
    const [first] = claim.evidence;
    const holds = first.position.start <= mention.start && mention.end <= first.position.end;
    if (!taking || !holds || !time?.value.earliest || !time.value.latest) continue;
    if (daysBetween(time.value.earliest, time.value.latest) > LONGEST_DAYS) continue;
    return { day: time.value.earliest, ...(time.anchor ? { span: time.anchor.position } : {}) };
  }
  const told = soleDay(annotation, mention);
  if (told) return told;
  const published = annotation.document.publishedAt;
  return published === undefined ? undefined : { day: published };
}

/** The only time of the sentence, where it is a day or a month with its year and no length or birth. */
function soleDay(annotation: Annotation, mention: Mention): Occasion | undefined {
  const sentence = sentenceOf(annotation, mention.from);
  const times = inside(annotation.times, sentence.from, sentence.to);
  const [time] = times;
  if (!time || times.length > 1) return undefined;
  const { type, granularity, earliest, latest, yearInferred, anchor, mod } = time.time;
  if (type !== 'DATE' || yearInferred || anchor !== 'absolute' || mod) return undefined;
  if (granularity !== 'day' && granularity !== 'month') return undefined;
  if (!earliest || !latest || daysBetween(earliest, latest) > LONGEST_DAYS) return undefined;
  return { day: earliest, span: time };
}

function isNearly(term: TermFact, day: Day): boolean {
  const slack = PRECISION_DAYS[term.precision];
  const before = daysBetween(day, term.from);
  const after = term.to === undefined ? 0 : daysBetween(term.to, day);
  return before <= slack && after <= slack;
}

/** The holder's own term begins or ends so near to the day that the words may be older or newer than the change. */
function isTurning(term: TermFact, day: Day): boolean {
  const slack = PRECISION_DAYS[term.precision];
  return (
    Math.abs(daysBetween(term.from, day)) <= slack ||
    (term.to !== undefined && Math.abs(daysBetween(term.to, day)) <= slack)
  );
}

/** Former holders keep their title in tales of their time: a sentence with another date of theirs is about that time. */
function isToldOfThePast(
  { annotation }: CheckInput,
  mention: Mention,
  own: readonly TermFact[],
  occasion: Occasion,
): boolean {
  const past = own.filter((term) => term.from < occasion.day);
  if (past.length === 0) return false;
  const sentence = sentenceOf(annotation, mention.from);
  const times = inside(annotation.times, sentence.from, sentence.to);
  return (
    occasion.span === undefined ||
    times.some(({ time }) => {
      const day = time.earliest;
      return (
        day !== undefined &&
        past.some((term) => term.from <= day && (term.to === undefined || day <= term.to))
      );
    })
  );
}

function report(
  input: CheckInput,
  mention: Mention,
  office: NonNullable<Mention['office']>,
  occasion: Occasion,
  holders: readonly TermFact[],
  own: readonly TermFact[],
): Finding {
  const { annotation, reference } = input;
  const holder = holders[0] as TermFact;
  const name = reference.person(holder.person)?.names.en[0] ?? holder.person;
  const state = reference.state(holder.office.split('/')[0] ?? '')?.names.en[0];
  const title = state ? `${office.name} of ${state}` : office.name;
  const later = own.find((term) => term.from > occasion.day);
  const earlier = own.findLast((term) => term.to !== undefined && term.to < occasion.day);
  const whole = {
    start: Math.min(mention.start, office.start),
    end: Math.max(mention.end, office.end),
  };
  const since = later
    ? ` (${mention.name} took office on ${dayText(later.from)})`
    : earlier?.to
      ? ` (${mention.name} left it on ${dayText(earlier.to)})`
      : '';
  return finding(annotation, {
    check: 'office-holder',
    severity: holder.precision === 'day' && own.length === 0 ? 'error' : 'warning',
    facts: [holder],
    message: `On ${dayText(occasion.day)} the office “${title}” was held by ${name}, not by ${mention.name}${since}.`,
    at: [whole, ...(occasion.span ? [occasion.span] : [])],
    operation: `holder of ${holder.office} on ${occasion.day}`,
    inputs: [
      wordsInput('office and name', annotation.document.text.slice(whole.start, whole.end), 0),
      occasion.span
        ? wordsInput(
            'day',
            annotation.document.text.slice(occasion.span.start, occasion.span.end),
            1,
          )
        : { name: 'day', value: `${occasion.day}, the document's date` },
      factInput(
        'holder',
        `${name}, from ${holder.from}${holder.to ? ` to ${holder.to}` : ''}`,
        `term:${holder.office}/${holder.person}/${holder.from}`,
        holder,
      ),
    ],
    result: name,
    suggestion: `${name}${earlier ? `, or “former ${office.name}”` : ''}.`,
  });
}
