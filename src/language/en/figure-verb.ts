/** Verbs of figures: how a number is said of its subject, and verbs that name what a number is. */
import type { PhraseTable } from '../../text/phrases.ts';
import type { FigureVerbRow } from '../figure-rows.ts';
import { FIGURE_VERBS } from '../tables.ts';
import { wordList } from '../word-list.ts';
import { verb } from './inflect.ts';

function forms(lemmas: string): readonly string[] {
  return wordList(lemmas).flatMap((lemma) => Object.values(verb(lemma)));
}

/** Verbs of level, share and change; a copula says a number only of a known metric. */
export const EN_FIGURE_VERBS: PhraseTable<FigureVerbRow> = {
  name: FIGURE_VERBS.name,
  rows: [
    {
      role: 'level',
      phrases: [
        ...forms('reach, surpass, top, exceed, average, amount to'),
        ...wordList(`
          hit, hits, hitting, stood at, stands at, standing at, totalled, totaled, total, totals,
          totalling, totaling, came to, comes to, valued at, worth, set at, remained at, remains at,
          remained, remains, estimated at, put at, passed, stayed at, kept at, held at, capped at,
          trading at, fixed at, closed at, ended at, costing, cost, costs, ran at, running at,
          peaked at, priced at, levied at
        `),
      ],
    },
    {
      role: 'share',
      phrases: [
        ...forms('account for, represent, comprise, constitute, source, cover'),
        ...wordList('made up, makes up, make up, making up'),
      ],
    },
    {
      role: 'change',
      direction: 'up',
      phrases: [
        ...forms(`
          increase, climb, surge, jump, soar, expand, gain, raise, double, triple, accelerate,
          boost, advance
        `),
        ...wordList(`
          rose, rise, rises, rising, risen, grew, grow, grows, growing, grown, went up, gone up,
          goes up
        `),
      ],
    },
    {
      role: 'change',
      direction: 'down',
      phrases: [
        ...forms(`
          decline, decrease, contract, slump, plunge, plummet, reduce, lower, slow, halve, ease,
          tumble
        `),
        ...wordList(`
          fell, fall, falls, falling, fallen, dropped, drop, drops, dropping, shrank, shrink,
          shrunk, slid, slipped, dipped, cut, cuts, cutting, lost, losing, went down, gone down
        `),
      ],
    },
    {
      role: 'copula',
      phrases: wordList('is, are, was, were, been, be, being, has, have, had, became'),
    },
  ],
};

/** Small words that may stand between a figure verb and its number. */
export const EN_BETWEEN: ReadonlySet<string> = new Set(
  wordList(`
    to, at, by, of, from, in, and, or, than, more, less, around, between, year, further, another,
    back, up, down, new, the, estimated, as, much, high, low, well
  `),
);

/** Words after a noun that move it by the number behind them: "shares down 1.2 %". */
export const EN_MOVES: ReadonlySet<string> = new Set(wordList('up, down, higher, lower, by'));

/** Verbs whose object is a sum, and which name it where no noun does: "invested $5 million in". */
export const EN_MONEY_VERBS: ReadonlySet<string> = new Set([
  ...forms(`
    invest, spend, pay, pledge, commit, allocate, contribute, donate, provide, grant, raise, lend,
    offer, earn, save, cost, award, owe, borrow, disburse, deliver, earmark, approve, charge,
    give, fine, repay, mobilise, mobilize, receive, inject, seize, freeze
  `),
  ...wordList('spent, paid, lent, froze, frozen'),
]);

/** Verbs that count people or cases by a bare number: "killed at least 62", "35 were rescued". */
export const EN_COUNT_VERBS: ReadonlySet<string> = new Set([
  ...forms(`
    kill, injure, wound, infect, rescue, arrest, detain, hospitalise, hospitalize, discharge,
    record, report, displace, evacuate, vaccinate, confirm, recover, die, test, miss, employ,
    release, execute, affect, leave, register, recruit
  `),
  ...wordList('dead, missing, died, left, dying, lost'),
]);
