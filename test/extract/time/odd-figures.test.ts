/** Odd strings of figures, scripts and marks in every language: nothing throws, and what is found keeps its promises. */
import Big from 'big.js';
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuantityMention, TimeMention } from '../../../src/model/annotation.ts';
import { parseDay } from '../../../src/model/day.ts';
import type { Language } from '../../../src/model/document.ts';
import { LANGUAGES, read } from './odd.ts';

/** Figures in other scripts, and marks that stand for figures. */
const SCRIPTS: readonly string[] = [
  '٠١٢٣٤٥٦٧٨٩',
  '۰۱۲۳۴۵۶۷۸۹',
  '०१२३४५६७८९',
  '０１２３４５６７８９',
  '⁰¹²³⁴⁵⁶⁷⁸⁹',
  '₀₁₂₃₄₅₆₇₈₉',
  '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
];

/** The text with its figures written in another script. */
function inScript(text: string, digits: string): string {
  const own = [...digits];
  return text.replace(/\d/g, (digit) => own[Number(digit)] as string);
}

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: 'May|June 31|Feb. 30|Monday|week|years|ago|half|million|per cent|$|dozen|first|between|and|to|since|mid-|early|quarter|a.m.|last|next|a|two thirds|minus|up by|from|%|bn'.split(
    '|',
  ),
  ru: 'мая|31 июня|30 февраля|в понедельник|неделю|лет|назад|половина|млн|процентов|₽|дюжина|первый|между|и|до|с|середина|квартал|года|прошлого|полтора|минус|выросло на|с|%|тыс.'.split(
    '|',
  ),
  zh: '年|月|日|6月31日|2月30日|星期一|周|前|半|万|亿|百分之|元|打|第|之间|和|至|以来|中旬|初|季度|上午|去|下|两|三分之二|负|增长|从|个百分点|余'.split(
    '|',
  ),
  und: 'mai|30. Februar|31.06.2025|2025-13-01|100 %|EUR|1/4|Q3|12:60|25:00|1ère|3º|$'.split('|'),
};

const FIGURES = fc.oneof(
  fc.stringMatching(/^\d{1,9}$/),
  fc.stringMatching(/^\d{1,4}[-./:,]\d{1,4}([-./:,]\d{1,4})?$/),
  fc.constantFrom(
    '2025-13-01',
    '2025-00-10',
    '0000-01-01',
    '9999-12-31',
    '31.06.2025',
    '13/13/2013',
  ),
  fc.constantFrom(
    '00:00',
    '24:00',
    '24:01',
    '99:99',
    '1e9',
    '1,2,3',
    '0.0.0',
    '007',
    '½',
    '3¼',
    'Ⅻ',
  ),
  fc
    .tuple(fc.stringMatching(/^\d{1,4}$/), fc.constantFrom(...SCRIPTS))
    .map(([figures, digits]) => inScript(figures, digits)),
);
const MARKS = fc.constantFrom(
  ...[
    '-',
    '–',
    '/',
    '.',
    ',',
    ':',
    ' ',
    ' ',
    ' ',
    "'",
    '(',
    ')',
    '+',
    '~',
    '\u00a0',
    '\u2009',
    '\n',
  ],
  ...['\ud835', '\u0301', '\u200f', '×', '^', '°', '％', '，', '、', '～', '一', '〇'],
);

const textIn = (language: Language): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(FIGURES, MARKS, fc.constantFrom(...WORDS[language])), { maxLength: 24 })
    .map((pieces) => pieces.join(''));

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** What a time promises and does not keep; undefined where all is well. */
function timeFault({ time }: TimeMention): string | undefined {
  const { earliest, latest } = time;
  for (const day of [earliest, latest])
    if (day !== undefined && parseDay(day) === undefined) return `no day: ${day}`;
  if (earliest && latest && earliest > latest) return `${earliest} after ${latest}`;
  if (time.impossible && (earliest || latest)) return 'impossible and has bounds';
  if (time.timex === '' || /NaN|undefined|Infinity/.test(time.timex)) return `timex ${time.timex}`;
  if (time.edtf === undefined) return undefined;
  try {
    edtf(time.edtf);
  } catch {
    return `edtf ${time.edtf}`;
  }
  return undefined;
}

function quantityFault({ quantity }: QuantityMention): string | undefined {
  const { lower, upper, written, writtenUpper, precision } = quantity;
  for (const number of [lower, upper, written, writtenUpper, precision])
    if (number !== undefined && !DECIMAL.test(number)) return `no decimal: ${number}`;
  if (lower !== undefined && upper !== undefined && new Big(lower).gt(upper))
    return `${lower} above ${upper}`;
  return Number.isInteger(quantity.writtenDigits) ? undefined : `${quantity.writtenDigits} digits`;
}

function faultsOf(text: string, language: Language): readonly string[] {
  const { times, quantities } = read(text, language);
  const faults = [...times.map(timeFault), ...quantities.map(quantityFault)];
  for (const list of [times, quantities]) {
    let last = 0;
    for (const { start, end } of list) {
      if (start < last || end <= start || end > text.length) faults.push(`span ${start}-${end}`);
      last = end;
    }
  }
  return faults.filter((fault) => fault !== undefined);
}

describe.each(LANGUAGES)('in %s', (language) => {
  it('any figures, marks and words of time give bounds in order, decimals and valid EDTF', () => {
    fc.assert(
      fc.property(textIn(language), (text) => {
        expect(faultsOf(text, language)).toEqual([]);
      }),
      { numRuns: 400, seed: 11 },
    );
  });

  it('long runs of figures are read without harm', () => {
    for (const run of [
      '9'.repeat(400),
      '1,'.repeat(300),
      '12:'.repeat(200),
      '1-'.repeat(300),
      '5.'.repeat(300),
    ])
      for (const tail of ['', ' million', ' млн', '亿', '%', '年'])
        expect(faultsOf(`${run}${tail}`, language)).toEqual([]);
  });
});

/** A date and how it is written in each language; figures in another script are that date or none. */
const DATES: readonly (readonly [Language, string])[] = [
  ['en', 'It was signed on 16 May 2024 in Geneva.'],
  ['en', 'It was signed on May 16, 2024 in Geneva.'],
  ['en', 'It was signed on 2024-05-16 in Geneva.'],
  ['ru', 'Документ подписан 16 мая 2024 года в Женеве.'],
  ['ru', 'Документ подписан 16.05.2024 в Женеве.'],
  ['zh', '双方于2024年5月16日在日内瓦签署协议。'],
];

/** What a reading of 16 May 2024 has of another day: a day that is not it, or a wider time that says its own year. */
function strayTimes(text: string, language: Language): readonly string[] {
  const { times } = read(text, language);
  return times.flatMap(({ start, end, time }) => {
    const { earliest, latest, granularity, yearInferred } = time;
    if (earliest === undefined || latest === undefined) return [];
    const holds = earliest <= '2024-05-16' && '2024-05-16' <= latest;
    const isContext = yearInferred === true && granularity !== 'day';
    return holds || isContext ? [] : [`${text.slice(start, end)}: ${earliest}..${latest}`];
  });
}

describe.each(DATES)('in %s: %s', (language, text) => {
  it('with figures of another script is that day or none', () => {
    for (const digits of SCRIPTS)
      expect(strayTimes(inScript(text, digits), language), digits).toEqual([]);
  });

  // A raised figure behind others is a note's: "16 May 2024²" is that day.
  it('with figures of several scripts is that day or none', () => {
    const figures = SCRIPTS.filter((digits) => /^\p{Nd}/u.test(digits));
    const scripts = fc.array(fc.constantFrom(...figures, '0123456789'), {
      minLength: 8,
      maxLength: 8,
    });
    fc.assert(
      fc.property(scripts, (own) => {
        let at = 0;
        const mixed = text.replace(/\d/g, (digit) => inScript(digit, own[at++] as string));
        expect(strayTimes(mixed, language), mixed).toEqual([]);
      }),
      { numRuns: 120, seed: 5 },
    );
  });
});

it.each([
  ['en', 'It was signed on ١٦ May ٢٠٢٤.'],
  ['ru', 'Документ подписан १६ мая २०२४ года.'],
  ['und', 'Dokument: ٢٠٢٤-٠٥-١٦.'],
] as const)('in %s the figures of "%s" are figures', (language, text) => {
  const [mention] = read(text, language).times;
  expect([mention?.time.earliest, mention?.time.latest]).toEqual(['2024-05-16', '2024-05-16']);
});
