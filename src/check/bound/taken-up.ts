/** "More than 60 delegations took part. ... The 54 delegations": a number that takes up an earlier one of the same noun. */
import { Big } from 'big.js';
import type { Annotation, QuantityMention } from '../../model/annotation.ts';
import { intervalOf, overlaps } from '../interval.ts';
import { anyMarked, inside, isMarked } from '../scope.ts';

/** Smaller numbers are parts of one another more often than slips. */
const FEWEST = 10;
/** Numbers further apart are of different things. */
const MOST_TIMES = 2;
const NEAR = 3;

/** An earlier number, and the later one with "the" that cannot be the same. */
export interface TakenUp {
  readonly first: QuantityMention;
  readonly again: QuantityMention;
}

/** The pairs of a text in which the only other number of a noun takes up the first and differs. */
export function takenUp(annotation: Annotation): readonly TakenUp[] {
  const groups = new Map<string, QuantityMention[]>();
  for (const one of annotation.quantities) {
    const { kind, unit, soft } = one.quantity;
    if (kind !== 'count' || !one.noun || !unit || soft) continue;
    const group = groups.get(unit);
    if (group) group.push(one);
    else groups.set(unit, [one]);
  }
  return [...groups.values()].flatMap(([first, again, third]) =>
    first && again && !third && isAgain(annotation, first, again) ? [{ first, again }] : [],
  );
}

function isAgain(annotation: Annotation, first: QuantityMention, again: QuantityMention): boolean {
  const { sentences } = annotation.tokens;
  const apart = (sentences[again.from] as number) - (sentences[first.from] as number);
  if (apart < 1 || apart > 2 || again.quantity.approximate || again.quantity.writtenUpper)
    return false;
  if (again.quantity.lower !== again.quantity.upper) return false;
  if (!isMarked(annotation, 'definite', again.from - 1)) return false;
  if (isMarked(annotation, 'definite', first.from - 1) || !isNear(first, again)) return false;
  if (isNarrowed(annotation, first) || isNarrowed(annotation, again)) return false;
  return !overlaps(intervalOf(first.quantity), intervalOf(again.quantity));
}

function isNear({ quantity: a }: QuantityMention, { quantity: b }: QuantityMention): boolean {
  const [x, y] = [new Big(a.written), new Big(b.written)];
  if (x.lt(FEWEST) || y.lt(FEWEST) || a.change || b.change) return false;
  return x.lte(y.times(MOST_TIMES)) && y.lte(x.times(MOST_TIMES));
}

/** A word before or behind that makes it a part, or other ones: "the 54 African delegations", "of whom". */
function isNarrowed(annotation: Annotation, { from, to, noun }: QuantityMention): boolean {
  if (noun && noun.to - noun.from > 1) return true;
  if (inside(annotation.mentions, from - 1, to + NEAR).length > 0) return true;
  return (
    anyMarked(annotation, 'apart', from - NEAR, from) ||
    anyMarked(annotation, 'apart', to, to + NEAR) ||
    anyMarked(annotation, 'partial', from - 2, from) ||
    anyMarked(annotation, 'narrowing', to, to + 2)
  );
}
