import type { Annotation, QuantityMention } from '../model/annotation.ts';
import type { Finding } from '../model/finding.ts';
import type { Check } from './check.ts';
import { bulletsAfter } from './count-against-list/bullets.ts';
import { pointsAfter } from './count-against-list/enumerated.ts';
import { isPartial, isSmallCount, type Listed } from './count-against-list/list-words.ts';
import { pairsAfterList } from './count-against-list/pair-after.ts';
import { namesAfter, namesBefore, pairsOf } from './count-against-list/party-names.ts';
import { statesBefore, statesBeforePair } from './count-against-list/state-run.ts';
import { sidesOf, stopsOf } from './count-against-list/stops.ts';
import { titlesBeside } from './count-against-list/titles.ts';
import { finding, words, wordsInput } from './derivation.ts';
import { hasWords } from './scope.ts';
import { thingsAfterColon } from './things-after-colon.ts';

type Reading = (annotation: Annotation, quantity: QuantityMention) => Listed | undefined;

/** How the items that a number counts can stand beside it; the first that reads a list speaks. */
const READINGS: readonly Reading[] = [
  namesAfter,
  statesBefore,
  namesBefore,
  stopsOf,
  titlesBeside,
  pointsAfter,
  bulletsAfter,
  thingsAfter,
];

/** A number of things or parties that its list does not hold. */
export const countAgainstList: Check = {
  name: 'count-against-list',
  needs: ['text'],
  certainty: 'proof',
  summary: 'A number of things or parties that the list beside it does not hold.',
  run: ({ annotation }) => {
    if (!hasWords(annotation, 'joining')) return [];
    const counted = annotation.quantities.flatMap((quantity) => {
      for (const read of READINGS) {
        const listed = read(annotation, quantity);
        if (listed) return [listed];
      }
      return [];
    });
    return [
      ...counted,
      ...pairsOf(annotation),
      ...statesBeforePair(annotation),
      ...sidesOf(annotation),
      ...pairsAfterList(annotation),
    ]
      .filter(({ count, items }) => count !== items.length)
      .map((listed) => report(annotation, listed));
  },
};

/** "three areas: customs, plant health, and media"; silent where an "and" inside an item leaves the number open. */
function thingsAfter(annotation: Annotation, quantity: QuantityMention): Listed | undefined {
  if (!isSmallCount(quantity) || isPartial(annotation, quantity)) return undefined;
  const list = thingsAfterColon(annotation, quantity);
  const count = Number(quantity.quantity.written);
  if (!list || (count >= list.items.length && count <= list.most)) return undefined;
  return { count, span: quantity, items: list.items };
}

function report(annotation: Annotation, { count, span, items }: Listed): Finding {
  return finding(annotation, {
    check: 'count-against-list',
    severity: 'warning',
    message: `The text speaks of ${count}, but the list holds ${items.length}.`,
    at: [span, ...items],
    operation: 'count the items of the list',
    inputs: [
      wordsInput('stated', words(annotation, span), 0),
      ...items.map((item, i) => wordsInput(`item ${i + 1}`, words(annotation, item), i + 1)),
    ],
    result: `${items.length}, stated ${count}`,
  });
}
