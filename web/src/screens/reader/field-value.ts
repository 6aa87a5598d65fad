import { FIELD_TYPES, type FieldType } from '../../../../src/model/field-types.ts';
import type { ClaimView, FieldView, Json } from '../../../../src/view/api.ts';

/** What a field of a claim takes; undefined where it cannot be corrected. */
export function fieldTypeOf(kind: ClaimView['kind'], name: string): FieldType | undefined {
  return FIELD_TYPES[kind][name];
}

/** The fields that can be added to a claim: those that its kind has and it has not. */
export function missingFields({ kind, fields }: ClaimView): readonly string[] {
  return Object.keys(FIELD_TYPES[kind]).filter((name) => !(name in fields));
}

function part(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return (value as { readonly [key: string]: Json })[name];
}

function textPart(value: Json | undefined, name: string): string {
  const found = part(value, name);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

function nameOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : textPart(value, 'name');
}

/** What stands in the form for a field as it is now; of a quantity its three parts with tabs between. */
export function typedOf(type: FieldType, field: FieldView | undefined): string {
  const value = field?.value;
  if (value === undefined || value === null) return '';
  if (typeof type !== 'string') return typeof value === 'string' ? value : '';
  switch (type) {
    case 'text':
      return typeof value === 'string' ? value : (field?.words?.exact ?? '');
    case 'number':
    case 'flag':
      return String(value);
    case 'texts':
    case 'actors':
      return Array.isArray(value) ? value.map(nameOf).join('; ') : '';
    case 'actor':
    case 'named':
      return nameOf(value);
    case 'time':
      return daysOf(value);
    case 'deadline':
      return textPart(value, 'timex') || textPart(value, 'latest');
    case 'quantity':
      return ['lower', 'upper', 'unit'].map((name) => textPart(value, name)).join('\t');
    default:
      return type satisfies never;
  }
}

/** Days as one types them: "2025", "2025-11", "2025-11-03", or two with "/" between. */
function daysOf(value: Json): string {
  const [from, to] = [textPart(value, 'earliest'), textPart(value, 'latest')];
  const timex = textPart(value, 'timex');
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(timex)) return timex;
  if (from === to || to === '') return from;
  return from === '' ? to : `${from}/${to}`;
}

const TIME = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/;
const UNTIL = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** The value to send for what was typed; undefined where the field does not take it. */
export function valueTyped(type: FieldType, typed: string): Json | undefined {
  const text = typed.trim();
  if (type === 'quantity') return quantityOf(typed);
  if (text === '') return undefined;
  if (typeof type !== 'string') return type.includes(text) ? text : undefined;
  switch (type) {
    case 'number':
      return /^[1-9]\d*$/.test(text) ? Number(text) : undefined;
    case 'flag':
      return text === 'true';
    case 'time':
      return TIME.test(text) ? text : undefined;
    case 'deadline':
      return UNTIL.test(text) ? text : undefined;
    default:
      return text;
  }
}

function quantityOf(typed: string): Json | undefined {
  const [lower = '', upper = '', unit = ''] = typed.split('\t').map((one) => one.trim());
  const numbers = [lower, upper].filter((one) => one !== '');
  if (numbers.length === 0 || !numbers.every((one) => DECIMAL.test(one))) return undefined;
  return {
    ...(lower === '' ? {} : { lower }),
    ...(upper === '' ? {} : { upper }),
    ...(unit === '' ? {} : { unit }),
  };
}
