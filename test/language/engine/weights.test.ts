import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../../src/language/engine/bytes.ts';
import { readModelFile, writeModelFile } from '../../../src/language/engine/model-file.ts';
import {
  addRow,
  decodeWeights,
  encodeWeights,
  findRow,
} from '../../../src/language/engine/weights.ts';

describe('bytes', () => {
  test('what is written is read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(0xffffffff)),
        fc.string({ unit: 'grapheme' }),
        (numbers, text) => {
          const writer = new ByteWriter();
          for (const n of numbers) writer.varint(n);
          for (const n of numbers) writer.u32(n);
          writer.text(text);
          const reader = new ByteReader(writer.done());
          expect(numbers.map(() => reader.varint())).toEqual(numbers);
          expect(numbers.map(() => reader.u32())).toEqual(numbers);
          expect(reader.text()).toBe(text);
          expect(() => reader.u8()).toThrow(RangeError);
        },
      ),
    );
  });
});

describe('weights', () => {
  const rows = [
    { hash: 0xfffffff0, columns: [0, 200], values: [-127, 127] },
    { hash: 5, columns: [2], values: [1] },
    { hash: 5 + (1 << 20), columns: [2, 3], values: [7, -8] },
  ];

  test('a row adds its values to its columns, also where hashes share a slot', () => {
    const weights = decodeWeights(encodeWeights(rows));
    expect(weights.rows).toBe(3);
    const scores = new Int32Array(400);
    for (const { hash } of rows) addRow(weights, hash, scores);
    expect([scores[0], scores[200], scores[2], scores[3]]).toEqual([-127, 127, 8, -8]);
  });

  test('an unknown hash has no row and changes nothing', () => {
    const weights = decodeWeights(encodeWeights(rows));
    expect(findRow(weights, 6)).toBe(0);
    const scores = new Int32Array(400);
    addRow(weights, 6, scores);
    expect(scores.every((score) => score === 0)).toBe(true);
  });

  test('a column that a byte cannot number is refused', () => {
    expect(() => encodeWeights([{ hash: 1, columns: [256], values: [1] }])).toThrow('column 256');
  });

  test('the order of rows does not change the bytes', () => {
    expect(encodeWeights([...rows].reverse())).toEqual(encodeWeights(rows));
  });
});

describe('file of weights', () => {
  const sections = new Map([
    ['one', Uint8Array.of(1, 2, 3)],
    ['two', new Uint8Array(1000).fill(7)],
  ]);

  test('sections come back by name', () => {
    const file = readModelFile(writeModelFile('en', sections));
    expect(file.language).toBe('en');
    expect(file.names).toEqual(['one', 'two']);
    expect(file.section('one')).toEqual(Uint8Array.of(1, 2, 3));
    expect(file.section('two')?.length).toBe(1000);
    expect(file.section('three')).toBeUndefined();
  });

  test('a damaged file, one of another version and one of another kind are refused', () => {
    const good = writeModelFile('en', sections);
    const damaged = good.slice();
    damaged[damaged.length - 1] = (damaged.at(-1) as number) ^ 1;
    expect(() => readModelFile(damaged)).toThrow('damaged');
    const later = good.slice();
    later[4] = 99;
    expect(() => readModelFile(later)).toThrow('version 99');
    expect(() => readModelFile(Uint8Array.of(1, 2, 3, 4, 5, 6))).toThrow('not a file of weights');
    expect(() => readModelFile(good.slice(0, 20))).toThrow(RangeError);
  });
});
