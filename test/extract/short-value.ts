/** A field's value in a few characters, as cases write it. */
export function shortValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(shortValue).join(' + ');
  if (typeof value !== 'object' || value === null) return String(value);
  const record = value as Readonly<Record<string, unknown>>;
  if ('timex' in record) return String(record['timex']);
  if ('written' in record) return quantity(record);
  if ('quantity' in record) return `${record['direction']} ${shortValue(record['quantity'])}`;
  return String(record['id'] ?? record['name']);
}

const BENDS: Readonly<Record<string, string>> = { above: '>', below: '<', around: '~' };

/** ">240000000000 USD", "~20 person", "2..3 %": the bend, the number as written, the unit. */
function quantity(record: Readonly<Record<string, unknown>>): string {
  const bend = BENDS[String(record['approximate'])] ?? '';
  const upper = record['writtenUpper'] === undefined ? '' : `..${record['writtenUpper']}`;
  const unit = record['unit'] === undefined ? '' : ` ${record['unit']}`;
  return `${bend}${record['written']}${upper}${unit}`;
}
