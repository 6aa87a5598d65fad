import { describe, expect, test } from 'vitest';
import type { ImportOptions } from '../../src/reference/import/import-indicators.ts';
import { importIndicators } from '../../src/reference/import/import-indicators.ts';
import { withIndicators } from '../../src/reference/import/write-table.ts';
import { factColumns, loadReference } from '../../src/reference/load.ts';

const read = (text: string | object, more: Partial<ImportOptions> = {}) =>
  importIndicators(typeof text === 'string' ? text : JSON.stringify(text), loadReference(), {
    columns: {},
    fixed: {},
    checked: '2026-01-05',
    ...more,
  });

const short = (preview: ReturnType<typeof read>) =>
  preview.facts.map(({ id, value, unit }) => `${id} ${value} ${unit}`);

describe('CSV', () => {
  const csv = [
    'Country;Partner;Year;Trade;Note',
    'Chile;PER;2021;"1,250.5";a',
    'CHL;Peru;2022;1300;b',
    'Atlantis;PER;2022;7;c',
    'CHL;PER;soon;7;d',
    'CHL;PER;2023;many;e',
    'CHL;PER;2024;;f',
    'CHL;PER;2022;1301;g',
  ].join('\n');
  const options: Partial<ImportOptions> = {
    columns: { subject: 'Country', counterpart: 'Partner', period: 'Year', value: 'Trade' },
    fixed: { metric: 'goods trade', unit: 'USD', scale: '6' },
    source: 'the two customs services',
  };

  test('columns are named by the user, what is the same for all is given', () => {
    const preview = read(csv, options);
    expect(preview.format).toBe('csv');
    expect(short(preview)).toEqual([
      'goods-trade/CHL-PER/2021 1250500000 USD',
      'goods-trade/CHL-PER/2022 1300000000 USD',
    ]);
    expect(preview.facts[0]).toMatchObject({
      source: 'the two customs services',
      checked: '2026-01-05',
      certainty: 'single',
      scope: 'as published',
    });
  });

  test('each line that is not taken says why, with its place', () => {
    expect(read(csv, options).refused.map((r) => [r.where, r.value, r.reason])).toEqual([
      ['line 4', 'Atlantis', 'not a state or organisation that is known'],
      ['line 5', 'soon', 'not a period'],
      ['line 6', 'many', 'not a number'],
      ['line 7', '2024', 'no value'],
      ['line 8', 'goods-trade/CHL-PER/2022', 'a second value'],
    ]);
  });

  test.each([
    ['no column', 'a,b\n1,2', {}, /no column for subject/],
    ['a column that is not there', csv, { columns: { value: 'Worth' } }, /Worth/],
    ['no source', 'subject,metric,period,value,unit\nCHL,x,2020,1,USD', {}, /no source/],
    ['broken quotes', 'subject,metric\n"CHL,x', {}, /import-invalid/],
  ])('%s is an error of the whole file', (_, text, more, message) => {
    expect(() => read(text, more)).toThrow(message);
  });
});

describe('JSON', () => {
  test('an answer of the World Bank', () => {
    const row = (date: string, value: number | null, iso = 'PER') => ({
      indicator: { id: 'NY.GDP.MKTP.CD', value: 'GDP (current US$)' },
      country: { id: iso.slice(0, 2), value: 'x' },
      countryiso3code: iso,
      date,
      value,
      unit: '',
      obs_status: '',
      decimal: 0,
    });
    const preview = read([
      { page: 1, pages: 1, per_page: 50, total: 3, lastupdated: '2025-10-07' },
      [row('2023', 267603248664.55), row('2022', null), row('2023', 5, 'WLD')],
    ]);
    expect(preview.format).toBe('worldbank');
    expect(short(preview)).toEqual(['gdp/PER/2023 267603248664.55 USD']);
    expect(preview.facts[0]).toMatchObject({
      source: 'World Bank',
      scope: 'NY.GDP.MKTP.CD',
      vintage: '2025-10-07',
    });
    expect(preview.refused.map((r) => r.reason)).toEqual([
      'no value',
      'not a state or organisation that is known',
    ]);
  });

  test('answers of UN Comtrade, present and former', () => {
    const now = read({
      elapsedTime: '0.1 secs',
      count: 2,
      data: [
        {
          period: '2024',
          reporterISO: 'CHL',
          partnerISO: 'PER',
          flowCode: 'X',
          cmdCode: 'TOTAL',
          primaryValue: 2e9,
        },
        {
          period: '202403',
          reporterISO: 'CHL',
          partnerISO: 'PER',
          flowCode: 'M',
          cmdCode: '2603',
          cmdDesc: 'Copper ores',
          primaryValue: 1.5e8,
        },
      ],
    });
    expect([now.format, ...short(now)]).toEqual([
      'comtrade',
      'goods-exports/CHL-PER/2024 2000000000 USD',
      'goods-imports-copper-ores/CHL-PER/2024-03 150000000 USD',
    ]);
    const then = read({
      dataset: [
        {
          period: 2019,
          rt3ISO: 'CHL',
          pt3ISO: 'PER',
          rgDesc: 'Export',
          cmdCode: 'TOTAL',
          TradeValue: 7,
        },
      ],
    });
    expect(short(then)).toEqual(['goods-exports/CHL-PER/2019 7 USD']);
  });

  test('SDMX-JSON, by series and flat', () => {
    const dimensions = (flat: boolean) => {
      const area = {
        id: 'REF_AREA',
        values: [
          { id: 'CL', name: 'Chile' },
          { id: 'PE', name: 'Peru' },
        ],
      };
      const measure = { id: 'MEASURE', values: [{ id: 'B1', name: 'Output' }] };
      const unit = { id: 'UNIT_MEASURE', values: [{ id: 'USD' }] };
      const scale = { id: 'UNIT_MULT', values: [{ id: '9' }] };
      const time = { id: 'TIME_PERIOD', values: [{ id: '2023-Q1' }, { id: '2023-Q2' }] };
      return flat
        ? { observation: [area, measure, unit, scale, time] }
        : { series: [area, measure, unit, scale], observation: [time] };
    };
    const bySeries = read(
      {
        header: { id: 'x' },
        structure: { dimensions: dimensions(false) },
        dataSets: [{ series: { '1:0:0:0': { observations: { '0': [61.5, 0], '1': [62] } } } }],
      },
      { source: 'the statistics office' },
    );
    const flat = read(
      {
        meta: { prepared: '2026-01-01T00:00:00' },
        data: {
          structures: [{ dimensions: dimensions(true) }],
          dataSets: [{ observations: { '1:0:0:0:0': [61.5], '1:0:0:0:1': [62] } }],
        },
      },
      { source: 'the statistics office' },
    );
    expect(bySeries.format).toBe('sdmx');
    expect(short(bySeries)).toEqual([
      'output/PER/2023-01/2023-03 61500000000 USD',
      'output/PER/2023-04/2023-06 62000000000 USD',
    ]);
    expect(short(flat)).toEqual(short(bySeries));
  });

  test('other JSON is told as such', () => {
    expect(() => read({ some: 'thing' })).toThrow(/none of the forms/);
    expect(() => read('a,b', { format: 'sdmx' })).toThrow(/no JSON/);
  });
});

test('values are added to a table and replace those of the same id, and the table can be read', () => {
  const columns = factColumns('indicators');
  const csv = 'subject,metric,period,value,unit\nCHL,copper,2020,1,tonne\nPER,copper,2020,2,tonne';
  const first = withIndicators(undefined, columns, read(csv, { source: 'a\tb' }).facts);
  const second = read('subject,metric,period,value,unit\nPER,copper,2020,3,tonne', { source: 'c' });
  const text = withIndicators(first, columns, second.facts);
  const reference = loadReference([{ kind: 'indicators', file: 'own', text }]);
  const values = ['CHL', 'PER'].map((id) => reference.indicators('copper', id)[0]?.value);
  expect(values).toEqual(['1', '3']);
  expect(reference.indicators('copper', 'CHL')[0]?.source).toBe('a b');
});
