import { parseDay } from '../../model/day.ts';
import { UserError } from '../../model/user-error.ts';
import type { Page } from '../../view/api.ts';
import type { DossierView } from '../dossier-view.ts';

/** The parameters of an address. A filter named several times, or with commas, asks for any of its values. */
export type Asked = Pick<URLSearchParams, 'get' | 'getAll' | 'has'>;

const ROWS = 100;
const MOST_ROWS = 5000;

/** A part of a list as `offset` and `limit` ask for it. */
export function pageOf<T>(view: DossierView, asked: Asked, rows: readonly T[]): Page<T> {
  const offset = numberOf(asked, 'offset', 0);
  const limit = Math.min(numberOf(asked, 'limit', ROWS), MOST_ROWS);
  return {
    revision: view.revision,
    matched: rows.length,
    offset,
    limit,
    rows: rows.slice(offset, offset + limit),
  };
}

/** A whole number from 0 on; throws `option-invalid`. */
export function numberOf(asked: Asked, name: string, otherwise: number): number {
  const text = asked.get(name);
  if (text === null || text === '') return otherwise;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UserError('option-invalid', `${name}=${text}`, 'Give a whole number from 0 on.');
}

/** Words of one parameter; undefined where it is absent or blank. */
export function textOf(asked: Asked, name: string): string | undefined {
  return asked.get(name)?.trim() || undefined;
}

/** The values that a filter names; empty where it asks nothing. */
export function valuesOf(asked: Asked, name: string): readonly string[] {
  return asked
    .getAll(name)
    .flatMap((text) => text.split(','))
    .filter((value) => value !== '');
}

/** Whether a value is one of those that a filter names, or the filter asks nothing. */
export function isOneOf(asked: Asked, name: string, value: string | undefined): boolean {
  const values = valuesOf(asked, name);
  return values.length === 0 || (value !== undefined && values.includes(value));
}

/** A day; throws `date-invalid`. */
export function dayOf(asked: Asked, name: string): string | undefined {
  const text = textOf(asked, name);
  if (text === undefined || parseDay(text) !== undefined) return text;
  throw new UserError('date-invalid', text, 'Write a day that exists, such as 2025-11-05.');
}
