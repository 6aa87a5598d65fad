/** Figures among numbers in words, and what "more" makes of them. */
import Big from 'big.js';
import { shiftDecimal } from './decimal.ts';
import type { VagueEnds } from './number-span.ts';

/** "多": above the number, below the next one of its last digit that is no zero. */
export function moreThan(written: string): VagueEnds {
  const point = written.indexOf('.');
  const zeros = point < 0 ? (/0*$/.exec(written)?.[0].length ?? 0) : point + 1 - written.length;
  const upper = new Big(written).plus(shiftDecimal('1', zeros)).toFixed();
  return { upper, lowerInclusive: false, upperInclusive: false };
}

/** Figures in half or full width without separators of thousands; undefined where they stand wrong. */
export function plainFigure(form: string): string | undefined {
  if (form.length > 40) return undefined;
  const narrow = form.charCodeAt(0) > 0xff00 ? narrowed(form) : form;
  if (/^\d{1,24}$|^\d+\.\d+$/.test(narrow)) return narrow;
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(narrow) ? narrow.replaceAll(',', '') : undefined;
}

function narrowed(form: string): string {
  return form.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}
