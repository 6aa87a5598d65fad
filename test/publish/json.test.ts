import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { JSON_EXPORT } from '../../src/publish/json/json.ts';
import { JSONL, jsonLine, readingOf } from '../../src/publish/json/jsonl.ts';
import { isReadingJson, readingSchema } from '../../src/publish/json/schema.ts';
import { expectGolden } from './golden.ts';
import { BLOG, EMPTY_READING, SAMPLE, WIRE } from './sample-reading.ts';

/** Indented JSON with short lists on one line, as the repository's formatter writes it. */
function formatted(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  const joined = text.replace(
    /^(.*)\[\n((?:\s+(?:"[^"\n]*"|\d+),?\n)+)\s+\](,?)$/gm,
    (all, head, items, comma) => {
      const line = `${head}[${items.trim().replace(/\s*\n\s*/g, ' ')}]${comma}`;
      return line.length <= 100 ? line : all;
    },
  );
  return `${joined}\n`;
}

describe('json', () => {
  test('is the golden file', () => {
    expectGolden('json/reading.json', JSON_EXPORT.write(SAMPLE, {}));
    expectGolden('json/empty.json', JSON_EXPORT.write(EMPTY_READING, {}));
  });

  test('obeys its schema, which docs hold', () => {
    const schema = formatted(readingSchema());
    expectGolden('../../../docs/reference/reading.schema.json', schema);
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schema));
    for (const text of [
      JSON_EXPORT.write(SAMPLE, {}),
      ...JSONL.write(SAMPLE, {}).trim().split('\n'),
    ]) {
      expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
      expect(isReadingJson(JSON.parse(text))).toBe(true);
    }
  });

  test('the top level holds the four parts of the design, and remarks only where there are any', () => {
    expect(Object.keys(JSON.parse(JSON_EXPORT.write(EMPTY_READING, {})))).toEqual([
      'documents',
      'claims',
      'record',
      'findings',
    ]);
  });

  test('open bounds are null, times and quantities keep their bounds', () => {
    const { claims } = JSON.parse(JSON_EXPORT.write(SAMPLE, {}));
    const trade = claims.find((c: { kind: string }) => c.kind === 'figure').fields;
    expect(trade.quantity.value).toMatchObject({
      lower: '240000000',
      upper: null,
      unit: 'USD',
      approximate: 'above',
    });
    expect(Object.keys(trade.period.value).slice(0, 4)).toEqual([
      'edtf',
      'timex',
      'earliest',
      'latest',
    ]);
    const promise = claims.find((c: { kind: string }) => c.kind === 'commitment').fields;
    expect(promise.deadline.value).toMatchObject({
      earliest: null,
      latest: '2026-08-31',
      mod: 'MID',
    });
  });
});

describe('jsonl', () => {
  test('is the golden file, one line a document', () => {
    const text = JSONL.write(SAMPLE, {});
    expectGolden('jsonl/reading.jsonl', text);
    expect(text.trim().split('\n')).toHaveLength(2);
  });

  test('a line holds what its document says and nothing else', () => {
    const wire = JSON.parse(jsonLine(readingOf(SAMPLE, WIRE.id)));
    expect(wire.claims.length).toBeGreaterThan(0);
    expect(JSON.stringify(wire.record)).not.toContain(BLOG.id);
    expect(wire.record.meetings[0].fields.place.values).toHaveLength(1);
    expect(wire.remarks).toHaveLength(1);
  });
});
