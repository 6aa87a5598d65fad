import type { Actor, Participant } from '../../model/actor.ts';
import type { FigureChange, Named } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Time } from '../../model/time.ts';
import { changeText, quantityText } from './quantity.ts';
import { timeText } from './time.ts';

/** Whether a field's value is a time. */
export function isTime(value: unknown): value is Time {
  return isObject(value) && 'timex' in value && 'granularity' in value;
}

/** Whether a field's value is a quantity. */
export function isQuantity(value: unknown): value is Quantity {
  return isObject(value) && 'writtenDigits' in value && 'precision' in value;
}

/** Whether a field's value is a change against a base. */
export function isChange(value: unknown): value is FigureChange {
  return isObject(value) && 'direction' in value && isQuantity(value.quantity);
}

/** Whether a field's value is an actor or participant. */
export function isActor(value: unknown): value is Participant {
  return isObject(value) && typeof value.name === 'string' && 'kind' in value;
}

/** Whether a field's value is something named, such as a series. */
export function isNamed(value: unknown): value is Named {
  return isObject(value) && typeof value.name === 'string';
}

/** A field's value in words for people; undefined where only the document's own words can say it. */
export function valueText(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : value.map((item) => valueText(item) ?? '').join('; ');
  }
  if (isTime(value)) return timeText(value);
  if (isQuantity(value)) return quantityText(value);
  if (isChange(value)) return changeText(value);
  if (isActor(value)) return actorText(value);
  return isNamed(value) ? value.name : undefined;
}

/** An actor in words: "Ana Silva (Prime Minister)". */
export function actorText(actor: Actor | Participant): string {
  const office = 'office' in actor ? actor.office : undefined;
  return office === undefined || office === actor.name ? actor.name : `${actor.name} (${office})`;
}

/** An ordinal number in English: "30th", "21st". */
export function ordinalText(ordinal: number): string {
  const tens = ordinal % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][ordinal % 10] ?? 'th');
  return `${ordinal}${suffix}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
