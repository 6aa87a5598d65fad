import type { RelationRow } from '../language/checks/occasion.ts';
import type { PhraseHit, Sentence, TimeMention } from '../model/annotation.ts';
import { addDays, type Day, dayExists, daysBetween, makeDay } from '../model/day.ts';
import type { Finding } from '../model/finding.ts';
import type { CommemorationFact } from '../reference/facts.ts';
import type { Reference } from '../reference/reference.ts';
import type { Check, CheckInput } from './check.ts';
import { factInput, finding, tokenSpan, words, wordsInput } from './derivation.ts';
import {
  anyMarked,
  form,
  inside,
  lastBefore,
  nameHits,
  sentenceOf,
  startingAt,
  statesOf,
  type TokenRange,
  wordHits,
} from './scope.ts';
import { daysText, monthDay } from './wording.ts';

/** People arrive before the day and leave after it; what is nearer than this is no contradiction. */
const COURTESY_DAYS = 3;
/** A stay longer than this is no date of one event. */
const LONGEST_DAYS = 20;
/** Tokens between "coinciding with" and the commemoration's name. */
const REACH = 6;
/** Tokens between a commemoration that opens the sentence and the date after it. */
const OPENING_REACH = 15;
/** An event this near to the document's date is the one reported. */
const NEWS_DAYS = 60;

/** A date said to coincide with a commemoration that is kept on another day. */
export const commemoration: Check = {
  name: 'commemoration',
  needs: ['calendar'],
  certainty: 'proof',
  summary: 'A date said to coincide with a commemoration that is kept on another day.',
  run: (input) =>
    nameHits(input.annotation, 'commemoration').flatMap((hit) => {
      const found = outside(input, hit) ?? misdated(input, hit) ?? keptOn(input, hit);
      return found ? [found] : [];
    }),
};

function outside(input: CheckInput, hit: PhraseHit<{ readonly id: string }>): Finding | undefined {
  const { annotation, reference } = input;
  const sentence = sentenceOf(annotation, hit.from);
  const relations = inside(wordHits(annotation, 'relation'), sentence.from, sentence.to);
  const relation = lastBefore(relations, hit.from);
  if (relation?.row.relation !== 'with' || hit.from - relation.to > REACH) return undefined;
  if (isAnniversary(input, relation.to, hit.from)) return undefined;
  const time =
    timeBefore(input, sentence, relations, relation) ??
    onlyTimeAfter(input, sentence, relation, hit);
  if (!time || !isShortStay(time)) return undefined;
  const facts = factsMeant(input, hit, relation.to);
  const away = facts.map((fact) => daysAway(fact, time));
  if (facts.length === 0 || away.some((days) => days <= COURTESY_DAYS)) return undefined;
  return report(input, hit, time, facts[0] as CommemorationFact, Math.min(...away), reference);
}

/** "Bastille Day (17 July)", "coincided with Bastille Day on 17 July": a date right after the name is the day's own. */
function misdated(input: CheckInput, hit: PhraseHit<{ readonly id: string }>): Finding | undefined {
  const { annotation, reference } = input;
  const time = startingAt(annotation.times, hit.to + 1);
  if (!time || !isShortStay(time) || time.time.earliest !== time.time.latest) return undefined;
  const bracketed = form(annotation, hit.to) === '(' && form(annotation, time.to) === ')';
  if (!bracketed && !isDated(annotation, hit)) return undefined;
  const facts = factsMeant(input, hit, Math.max(0, hit.from - 3));
  const away = facts.map((fact) => daysAway(fact, time));
  if (facts.length === 0 || away.some((days) => days === 0)) return undefined;
  return report(input, hit, time, facts[0] as CommemorationFact, Math.min(...away), reference);
}

/** "China marked its National Day on 11 October": the only day of the sentence, with a word that the day was kept on it. */
function keptOn(input: CheckInput, hit: PhraseHit<{ readonly id: string }>): Finding | undefined {
  const { annotation, reference } = input;
  const sentence = sentenceOf(annotation, hit.from);
  const times = inside(annotation.times, sentence.from, sentence.to).filter(
    (time) => time.to <= hit.from || time.from >= hit.to,
  );
  const days = times.filter((time) => time.time.type !== 'DURATION' && time.time.type !== 'SET');
  const [time] = days;
  if (!time || days.length > 1 || !isShortStay(time)) return undefined;
  if (!anyMarked(annotation, 'kept', sentence.from, sentence.to)) return undefined;
  if (anyMarked(annotation, 'around', sentence.from, sentence.to)) return undefined;
  if (inside(wordHits(annotation, 'relation'), sentence.from, sentence.to).some(isAway))
    return undefined;
  // International days are kept by many, each on a day that suits.
  const facts = factsMeant(input, hit, sentence.from).filter(({ states }) => states.length > 0);
  const away = facts.map((fact) => daysAway(fact, time));
  if (facts.length === 0 || away.some((gap) => gap <= COURTESY_DAYS)) return undefined;
  return report(input, hit, time, facts[0] as CommemorationFact, Math.min(...away), reference);
}

function isAway({ row }: PhraseHit<RelationRow>): boolean {
  return row.relation === 'away';
}

/** "coincided with NAME on DATE": the words that tie a visit to the day stand right before the name. */
function isDated(annotation: CheckInput['annotation'], hit: TokenRange): boolean {
  const sentence = sentenceOf(annotation, hit.from);
  const relations = inside(wordHits(annotation, 'relation'), sentence.from, sentence.to);
  const relation = lastBefore(relations, hit.from);
  const near = relation?.row.relation === 'with' && hit.from - relation.to <= REACH;
  return near && form(annotation, hit.to) === 'on';
}

/** "on 2-4 June, coinciding with ...": the nearest time before the relation, with no other relation between. */
function timeBefore(
  { annotation }: CheckInput,
  sentence: Sentence,
  relations: readonly TokenRange[],
  relation: TokenRange,
): TimeMention | undefined {
  const time = lastBefore(inside(annotation.times, sentence.from, sentence.to), relation.from);
  return time && inside(relations, time.to, relation.from).length === 0 ? time : undefined;
}

/** "Marking Europe Day, leaders met on 9 May": the only time of the sentence, near to the document's date. */
function onlyTimeAfter(
  { annotation }: CheckInput,
  sentence: Sentence,
  relation: TokenRange,
  hit: TokenRange,
): TimeMention | undefined {
  const times = inside(annotation.times, sentence.from, sentence.to);
  const [time] = times;
  const day = time?.time.earliest;
  const published = annotation.document.publishedAt;
  if (times.length !== 1 || !time || day === undefined || published === undefined) return undefined;
  const opens =
    relation.from <= sentence.from + 1 &&
    time.from >= hit.to &&
    time.from - hit.to <= OPENING_REACH;
  return opens && Math.abs(daysBetween(day, published)) <= NEWS_DAYS ? time : undefined;
}

/** "the 80th anniversary of Victory": kept all year, so no single day is meant. */
function isAnniversary({ annotation }: CheckInput, from: number, to: number): boolean {
  return inside(annotation.quantities, from, to).some((q) => q.quantity.kind === 'ordinal');
}

function isShortStay({ time }: TimeMention): boolean {
  const { type, earliest, latest, granularity, mod, deadline } = time;
  return (
    type === 'DATE' &&
    granularity === 'day' &&
    !mod &&
    !deadline &&
    earliest !== undefined &&
    latest !== undefined &&
    daysBetween(earliest, latest) <= LONGEST_DAYS
  );
}

/** The commemorations that the words can mean: those of the state named before it, else the only one of the name. */
function factsMeant(
  { annotation, reference }: CheckInput,
  hit: PhraseHit<{ readonly id: string }>,
  from: number,
): readonly CommemorationFact[] {
  const named = sameName(reference, words(annotation, tokenSpan(annotation, hit.from, hit.to)));
  const owners = statesOf(inside(annotation.mentions, from, hit.from));
  if (owners.size > 0) return named.filter((f) => f.states.some((state) => owners.has(state)));
  const spelt = named.filter((fact) => fact.id === hit.row.id);
  return named.length === 1 ? spelt : [];
}

function sameName({ facts }: Reference, name: string): readonly CommemorationFact[] {
  const wanted = fold(name);
  return facts.commemorations.filter(({ names }) =>
    [...names.en, ...names.zh, ...names.ru].some((other) => fold(other) === wanted),
  );
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll('’', "'");
}

/** Days from the stay to the nearest keeping of the day, its tolerance taken off; 0 where they touch. */
function daysAway(fact: CommemorationFact, { time }: TimeMention): number {
  const from = time.earliest as Day;
  const to = time.latest as Day;
  const year = Number(from.slice(0, 4));
  const distances = [year - 1, year, year + 1]
    .filter((y) => y > 0 && dayExists(y, fact.month, fact.day))
    .map((y) => {
      const day = makeDay(y, fact.month, fact.day);
      const first = addDays(day, -fact.tolerance);
      const last = addDays(day, fact.tolerance);
      return Math.max(0, daysBetween(last, from), daysBetween(to, first));
    });
  return Math.min(Number.POSITIVE_INFINITY, ...distances);
}

function report(
  { annotation }: CheckInput,
  hit: PhraseHit<{ readonly id: string }>,
  time: TimeMention,
  fact: CommemorationFact,
  away: number,
  reference: Reference,
): Finding {
  const name = fact.names.en[0] ?? fact.id;
  const whose = fact.states.map((id) => reference.state(id)?.names.en[0] ?? id).join(', ');
  const stated = daysText(time.time.earliest as Day, time.time.latest as Day);
  const kept = monthDay(fact.month, fact.day);
  const owner = fact.states.length === 1 ? ` (${whose})` : '';
  return finding(annotation, {
    check: 'commemoration',
    severity: 'error',
    facts: [fact],
    message: `${stated} cannot coincide with ${name}${owner}, which is kept on ${kept}.`,
    at: [time, tokenSpan(annotation, hit.from, hit.to)],
    operation: `days from ${stated} to ${kept}${fact.tolerance > 0 ? ` (± ${fact.tolerance} days)` : ''}`,
    inputs: [
      wordsInput('stated date', words(annotation, time), 0),
      wordsInput('commemoration', words(annotation, tokenSpan(annotation, hit.from, hit.to)), 1),
      factInput(name, kept, `commemoration:${fact.id}`, fact),
    ],
    result: `${away} days apart`,
    suggestion: `A date that holds ${kept}.`,
  });
}
