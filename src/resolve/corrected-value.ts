/** What a person may set a field to: plain JSON as it is typed or sent, made a value of the model. */
import type { Actor, ActorKind, Participant } from '../model/actor.ts';
import type { ClaimKind } from '../model/claim.ts';
import { type Day, daysInMonth, parseDay } from '../model/day.ts';
import { FIELD_TYPES } from '../model/field-types.ts';
import type { Quantity, QuantityKind } from '../model/quantity.ts';
import type { Granularity, Time } from '../model/time.ts';

/** Which known actor a name means; undefined where none. */
export type KnownActor = (name: string) => Actor | undefined;

/** The field that is meant, and what stands there now. */
export interface CorrectedField {
  readonly kind: ClaimKind;
  readonly name: string;
  readonly before?: unknown;
  readonly known?: KnownActor;
}

/** The value of the model for what a person set; undefined where the field does not take it. */
export function correctedValue(
  { kind, name, before, known = () => undefined }: CorrectedField,
  value: unknown,
): unknown {
  const type = FIELD_TYPES[kind][name];
  if (type === undefined) return undefined;
  if (typeof type !== 'string') return type.find((word) => word === value);
  switch (type) {
    case 'text':
      return textOf(value);
    case 'texts':
      return listOf(value, textOf);
    case 'number':
      return Number.isSafeInteger(value) && Number(value) > 0 ? value : undefined;
    case 'flag':
      return typeof value === 'boolean' ? value : undefined;
    case 'time':
      return timeOf(value);
    case 'deadline':
      return deadlineOf(value);
    case 'quantity':
      return quantityOf(value, before as Quantity | undefined);
    case 'actor':
      return actorOf(value, before ? [before as Participant] : [], known);
    case 'actors': {
      const others = Array.isArray(before) ? (before as readonly Participant[]) : [];
      return listOf(value, (one) => actorOf(one, others, known));
    }
    case 'named':
      return namedOf(value);
    default:
      return type satisfies never;
  }
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** A list, or words with semicolons between them; undefined where one of them is not taken. */
function listOf<T>(value: unknown, make: (one: unknown) => T | undefined): T[] | undefined {
  const all = typeof value === 'string' ? value.split(/[;；]/u).filter((one) => one.trim()) : value;
  if (!Array.isArray(all) || all.length === 0) return undefined;
  const made = all.map(make);
  return made.includes(undefined) ? undefined : (made as T[]);
}

const ACTOR_KINDS: readonly ActorKind[] = ['state', 'organisation', 'person', 'office'];

function actorOf(
  value: unknown,
  before: readonly Participant[],
  known: KnownActor,
): Participant | undefined {
  const name = textOf(typeof value === 'string' ? value : partOf(value, 'name'));
  if (name === undefined) return undefined;
  const same = before.find((one) => one.name === name) ?? known(name);
  if (typeof value === 'string') return same ?? { name, kind: before[0]?.kind ?? 'organisation' };
  const part = (key: string): string | undefined => textOf(partOf(value, key));
  const id = part('id');
  const kind = ACTOR_KINDS.find((one) => one === partOf(value, 'kind'));
  const [office, represents] = [part('office'), part('represents')];
  return {
    ...(same ?? { name, kind: 'organisation' as const }),
    ...(kind ? { kind } : {}),
    ...(id ? { id } : {}),
    ...(office ? { office } : {}),
    ...(represents ? { represents } : {}),
  };
}

function namedOf(value: unknown): { readonly name: string; readonly id?: string } | undefined {
  if (typeof value === 'string') return value.trim() ? { name: value.trim() } : undefined;
  const [name, id] = [textOf(partOf(value, 'name')), textOf(partOf(value, 'id'))];
  if (name === undefined) return undefined;
  return id === undefined ? { name } : { name, id };
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

interface Bounds {
  readonly earliest: Day;
  readonly latest: Day;
  readonly granularity: Granularity;
}

/** "2025", "2025-11" or "2025-11-03" as bounds. */
function boundsOf(text: string): Bounds | undefined {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
  if (!found) return undefined;
  const [, year, month, day] = found;
  if (day !== undefined) {
    const whole = parseDay(text.trim());
    return whole ? { earliest: whole, latest: whole, granularity: 'day' } : undefined;
  }
  if (month === undefined) {
    return { earliest: `${year}-01-01`, latest: `${year}-12-31`, granularity: 'year' };
  }
  const number = Number(month);
  if (number < 1 || number > 12) return undefined;
  const last = String(daysInMonth(Number(year), number)).padStart(2, '0');
  return {
    earliest: `${year}-${month}-01`,
    latest: `${year}-${month}-${last}`,
    granularity: 'month',
  };
}

const SET = { type: 'DATE', soft: false, anchor: 'absolute' } as const;

/** A day, month or year, two of them with "/" between, or the days `earliest` and `latest`. */
function timeOf(value: unknown): Time | undefined {
  const [from, to] = endsOf(value);
  if (from === undefined || to === undefined || from.earliest > to.latest) return undefined;
  const { earliest } = from;
  const { latest } = to;
  const one = from === to || earliest === latest;
  const words = one
    ? earliest.slice(0, { year: 4, month: 7 }[from.granularity as string] ?? 10)
    : '';
  return {
    ...SET,
    earliest,
    latest,
    granularity: from.granularity,
    timex: one ? words : `${earliest}/${latest}`,
    edtf: one ? words : `${earliest}/${latest}`,
    ...(one ? {} : { range: true }),
  };
}

/** Until the end of a day, month or year. */
function deadlineOf(value: unknown): Time | undefined {
  const text =
    typeof value === 'string' ? value.replace(/^\.{0,2}\//, '') : partOf(value, 'latest');
  const to = typeof text === 'string' ? boundsOf(text) : undefined;
  if (to === undefined) return undefined;
  const words = to.latest.slice(0, { year: 4, month: 7 }[to.granularity as string] ?? 10);
  return {
    ...SET,
    latest: to.latest,
    granularity: to.granularity,
    mod: 'ON_OR_BEFORE',
    timex: words,
    edtf: `../${words}`,
    deadline: true,
  };
}

function endsOf(value: unknown): readonly [Bounds | undefined, Bounds | undefined] {
  if (typeof value === 'string') {
    const [from = '', to] = value.split('/');
    const start = boundsOf(from);
    return [start, to === undefined ? start : boundsOf(to)];
  }
  const [from, to] = [partOf(value, 'earliest'), partOf(value, 'latest')];
  const start = typeof from === 'string' ? boundsOf(from) : undefined;
  return [start, typeof to === 'string' && to !== from ? boundsOf(to) : start];
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** A number, or the bounds `lower` and `upper`; the unit is that of before where none is given. */
function quantityOf(value: unknown, before: Quantity | undefined): Quantity | undefined {
  const single = typeof value === 'number' || typeof value === 'string' ? value : undefined;
  const [lower, upper] = [
    decimalOf(single ?? partOf(value, 'lower')),
    decimalOf(single ?? partOf(value, 'upper')),
  ];
  const written = lower ?? upper;
  if (written === undefined) return undefined;
  if (lower !== undefined && upper !== undefined && Number(lower) > Number(upper)) return undefined;
  const unit = textOf(partOf(value, 'unit')) ?? before?.unit;
  return {
    kind: unit === before?.unit && before ? before.kind : kindOfUnit(unit),
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
    lowerInclusive: true,
    upperInclusive: true,
    written,
    ...(lower !== undefined && upper !== undefined && lower !== upper
      ? { writtenUpper: upper }
      : {}),
    soft: false,
    ...(unit === undefined ? {} : { unit }),
    precision: '1',
    writtenDigits: written.replace(/\D/g, '').length,
    ...(before?.per === undefined ? {} : { per: before.per }),
    ...(before?.change === undefined ? {} : { change: before.change }),
  };
}

function decimalOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && DECIMAL.test(text.trim()) ? text.trim() : undefined;
}

function kindOfUnit(unit: string | undefined): QuantityKind {
  if (unit === undefined) return 'count';
  if (unit === '%' || unit === 'point') return 'percent';
  return /^[A-Z]{3}$/.test(unit) ? 'money' : 'count';
}
