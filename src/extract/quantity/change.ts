import type { ChangeWord } from '../../language/quantity-rules.ts';
import type { QuantityChange } from '../../model/quantity.ts';
import type { QuantityContext } from './quantity-context.ts';

const MOST_LINKS = 3;

/** Whether the words make a quantity a change ("rose by 5 %", "a 5 % increase"), of which kind and which way. */
export function changeOf(
  context: QuantityContext,
  from: number,
  to: number,
  unit: string | undefined,
  scale = false,
): QuantityChange | undefined {
  const before = changeBefore(context, from);
  // "fell below 50": a place on the scale, no amount.
  if (before && scale) return { kind: 'after', direction: before.direction };
  // "增至5%" names the level reached; a multiple there is a factor, not what was added.
  if (before?.level) {
    return { kind: unit === 'times' ? 'multiple' : 'after', direction: before.direction };
  }
  const direction = before?.direction ?? directionAfter(context, to);
  if (!direction) return undefined;
  if (unit === 'times' && context.grammar.addsTimes) return { kind: 'relative', direction };
  return { kind: amountKind(unit), direction };
}

/** The kind of an amount of change, by its unit. */
export function amountKind(unit: string | undefined): QuantityChange['kind'] {
  switch (unit) {
    case '%':
      return 'relative';
    case 'point':
    case 'basis-point':
      return 'point';
    case 'times':
      return 'multiple';
    default:
      return 'absolute';
  }
}

/** "rose", "down", "an increase of" right before the number; only "by", "of" and the like may lie between. */
export function changeBefore(context: QuantityContext, from: number): ChangeWord | undefined {
  const { forms, sentences } = context.input.tokens;
  for (let at = from, links = 0; links <= MOST_LINKS; at--, links++) {
    const hit = context.index.changeTo.get(at);
    if (hit && hit.row.place !== 'after') return hit.row;
    if (
      sentences[at - 1] !== sentences[from] ||
      !context.grammar.changeLinks.has(forms[at - 1] ?? '')
    )
      return undefined;
  }
  return undefined;
}

function directionAfter(context: QuantityContext, to: number): 'up' | 'down' | undefined {
  const hit =
    context.index.changeFrom.get(to) ??
    (context.input.tokens.forms[to] === '-' ? context.index.changeFrom.get(to + 1) : undefined);
  return hit && hit.row.place !== 'before' ? hit.row.direction : undefined;
}
