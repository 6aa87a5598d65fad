import type { Participant } from '../../model/actor.ts';
import type { FigureChange } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Time } from '../../model/time.ts';
import { isActor, isChange, isNamed, isQuantity, isTime } from '../wording/value.ts';

/** What JSON can hold. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A field's value as JSON: keys in a fixed order, null for open bounds, decimals as strings. */
export function valueJson(value: unknown): Json {
  if (Array.isArray(value)) return value.map(valueJson);
  if (isTime(value)) return timeJson(value);
  if (isQuantity(value)) return quantityJson(value);
  if (isChange(value)) return changeJson(value);
  if (isActor(value)) return actorJson(value);
  if (isNamed(value)) return present({ name: value.name, id: value.id });
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return value === undefined || value === null ? null : JSON.parse(JSON.stringify(value));
}

/** An object without the keys whose value is undefined. */
export function present(object: Readonly<Record<string, Json | undefined>>): {
  readonly [key: string]: Json;
} {
  const entries = Object.entries(object).filter(
    (entry): entry is [string, Json] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}

/** A time as JSON: bounds are days, both inclusive, null where open. */
export function timeJson(time: Time): { readonly [key: string]: Json } {
  return present({
    edtf: time.edtf ?? null,
    timex: time.timex,
    earliest: time.earliest ?? null,
    latest: time.latest ?? null,
    type: time.type,
    granularity: time.granularity,
    mod: time.mod,
    soft: time.soft,
    anchor: time.anchor,
    duration: time.duration && { amount: time.duration.amount, unit: time.duration.unit },
    statedWeekday: time.statedWeekday,
    impossible: time.impossible,
    yearInferred: time.yearInferred,
    deadline: time.deadline,
    range: time.range,
  });
}

/** A quantity as JSON: bounds are exact decimals as strings, null where open. */
export function quantityJson(quantity: Quantity): { readonly [key: string]: Json } {
  return present({
    lower: quantity.lower ?? null,
    upper: quantity.upper ?? null,
    unit: quantity.unit,
    approximate: quantity.approximate,
    kind: quantity.kind,
    lowerInclusive: quantity.lowerInclusive,
    upperInclusive: quantity.upperInclusive,
    written: quantity.written,
    writtenUpper: quantity.writtenUpper,
    writtenDigits: quantity.writtenDigits,
    precision: quantity.precision,
    soft: quantity.soft,
    change: quantity.change && { kind: quantity.change.kind, direction: quantity.change.direction },
    per: quantity.per,
  });
}

function changeJson(change: FigureChange): Json {
  return present({
    quantity: quantityJson(change.quantity),
    direction: change.direction,
    base: change.base,
  });
}

function actorJson(actor: Participant): Json {
  return present({
    name: actor.name,
    id: actor.id,
    kind: actor.kind,
    office: actor.office,
    officeId: actor.officeId,
    represents: actor.represents,
  });
}
