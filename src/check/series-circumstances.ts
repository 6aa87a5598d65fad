import type { Mention, Sentence } from '../model/annotation.ts';
import type { Finding } from '../model/finding.ts';
import type { InstalmentFact } from '../reference/facts.ts';
import type { Check, CheckInput } from './check.ts';
import { factInput, finding, type Span, tokenSpan, words, wordsInput } from './derivation.ts';
import { inside, type TokenRange, wordHits } from './scope.ts';
import { instalmentKey, instalmentMeant, touches } from './series/instalment-meant.ts';
import type { Instance } from './series/instance.ts';
import { soleInstance } from './series/sole-instance.ts';
import { daysText, nth } from './wording.ts';

/** Tokens between a host and the words that make it one. */
const HOST_REACH = 14;

/** How an instalment was held: who was the host, in person or by video, who met, and whether at all. */
export const seriesCircumstances: Check = {
  name: 'series-circumstances',
  needs: ['series'],
  certainty: 'proof',
  summary:
    'An instalment of a known series with a host, a format or a level that are not its own, or that was not held.',
  run: (input) =>
    input.annotation.sentences.flatMap((sentence) => {
      const instance = soleInstance(input, sentence);
      if (!instance) return [];
      const skipped = notHeld(input, instance);
      if (skipped) return [skipped];
      const fact = instalmentMeant(input, instance);
      if (!fact) return [];
      const found =
        wrongHost(input, sentence, instance, fact) ??
        wrongFormat(input, sentence, instance, fact) ??
        wrongLevel(input, sentence, instance, fact);
      return found ? [found] : [];
    }),
};

/** The only state of the sentence, in a sentence that says who was the host. */
function wrongHost(
  input: CheckInput,
  sentence: Sentence,
  instance: Instance,
  fact: InstalmentFact,
): Finding | undefined {
  const { annotation, reference } = input;
  const [host] = inside(wordHits(annotation, 'host'), sentence.from, sentence.to);
  const states = inside(annotation.mentions, sentence.from, sentence.to).filter(isState);
  const [state] = states;
  if (!host || states.length !== 1 || !state?.id || state.id === fact.state) return undefined;
  if (!isBeside(state, host) || !reference.state(fact.state)) return undefined;
  const actual = reference.state(fact.state)?.names.en[0] ?? fact.state;
  return report(input, instance, fact, [state, tokenSpan(annotation, host.from, host.to)], {
    message: `The host of the ${nameOf(reference, instance, fact)} was ${actual}, not ${state.name}.`,
    operation: `host of the instalment of ${daysText(fact.start, fact.end)}`,
    result: actual,
  });
}

function isState(mention: Mention): boolean {
  return mention.kind === 'state' && !mention.adjective && !mention.anaphor;
}

/** "X hosted", "hosted by X", "председателем была X": nothing but small words between. */
function isBeside(state: TokenRange, host: TokenRange): boolean {
  const gap = state.to <= host.from ? host.from - state.to : state.from - host.to;
  return gap >= 0 && gap <= HOST_REACH;
}

/** In person told of one by video, and the reverse. */
function wrongFormat(
  input: CheckInput,
  sentence: Sentence,
  instance: Instance,
  fact: InstalmentFact,
): Finding | undefined {
  const { annotation, reference } = input;
  const hits = inside(wordHits(annotation, 'format'), sentence.from, sentence.to);
  const [said] = hits;
  const isOneWay = new Set(hits.map(({ row }) => row.format)).size === 1;
  if (!said || !isOneWay || fact.format === 'hybrid') return undefined;
  const wasRemote = fact.format === 'video' || fact.format === 'call';
  if (!wasRemote && fact.format !== 'in person') return undefined;
  if (wasRemote === (said.row.format === 'remote')) return undefined;
  const actual = wasRemote
    ? `by ${fact.format}`
    : `in person${fact.city ? `, in ${fact.city}` : ''}`;
  return report(input, instance, fact, [tokenSpan(annotation, said.from, said.to)], {
    message: `The ${nameOf(reference, instance, fact)} was held ${actual}.`,
    operation: `format of the instalment of ${daysText(fact.start, fact.end)}`,
    result: actual,
  });
}

/** Heads of state told of a meeting of heads of government, and the reverse; names that hold such words aside. */
function wrongLevel(
  input: CheckInput,
  sentence: Sentence,
  instance: Instance,
  fact: InstalmentFact,
): Finding | undefined {
  const { annotation, reference } = input;
  const level = reference.series(instance.series)?.level;
  if (level !== 'heads-of-state' && level !== 'heads-of-government') return undefined;
  const hits = inside(wordHits(annotation, 'level'), sentence.from, sentence.to).filter((hit) => {
    const start = annotation.tokens.starts[hit.from] as number;
    return start < instance.phrase.start || start >= instance.phrase.end;
  });
  const [said] = hits;
  if (!said || hits.some(({ row }) => row.level === level || row.level === 'any')) return undefined;
  const own = level === 'heads-of-state' ? 'heads of state' : 'heads of government';
  return report(input, instance, fact, [tokenSpan(annotation, said.from, said.to)], {
    message: `The ${nameOf(reference, instance, fact)} was a meeting of ${own}.`,
    operation: 'who meets in the series',
    result: own,
  });
}

/** A time at which the series was not held, told as held. */
function notHeld(input: CheckInput, instance: Instance): Finding | undefined {
  const { reference } = input;
  const { time, series } = instance;
  if (!time?.sure || instance.ordinal) return undefined;
  const held = reference.instalmentsOf(series);
  if (held.some((one) => touches(one, time.earliest, time.latest))) return undefined;
  const skipped = reference
    .skippedOf(series)
    .filter((one) => touches(one, time.earliest, time.latest));
  const [fact] = skipped;
  if (!fact || skipped.length > 1) return undefined;
  const name = reference.series(series)?.names.en[0] ?? series;
  return report(input, instance, fact, [instance.phrase, time], {
    message: `No ${name} was held at that time${fact.note ? `: ${fact.note}` : ''}.`,
    operation: `instalments of the ${name} that touch ${daysText(time.earliest, time.latest)}`,
    result: 'none: not held',
  });
}

function nameOf(
  reference: CheckInput['reference'],
  { series }: Instance,
  fact: InstalmentFact,
): string {
  const name = reference.series(series)?.names.en[0] ?? series;
  const number = fact.ordinal === undefined ? '' : `${nth(fact.ordinal)} `;
  return `${number}${name} of ${daysText(fact.start, fact.end)}`;
}

function report(
  { annotation }: CheckInput,
  instance: Instance,
  fact: InstalmentFact,
  at: readonly [Span, ...Span[]],
  said: { readonly message: string; readonly operation: string; readonly result: string },
): Finding {
  return finding(annotation, {
    check: 'series-circumstances',
    severity: 'error',
    facts: [fact],
    at: [at[0], ...at.slice(1), instance.phrase],
    inputs: [
      wordsInput('stated', words(annotation, at[0]), 0),
      factInput(
        'on record',
        `${daysText(fact.start, fact.end)}, ${fact.format}`,
        instalmentKey(fact),
        fact,
      ),
    ],
    claims: instance.claims,
    ...said,
  });
}
