/** Each Russian frame makes a claim of its hit and none of its miss, with tags and without. */
import { describe, expect, it } from 'vitest';
import { annotateDocument } from '../../../src/extract/annotate.ts';
import { extractClaims } from '../../../src/extract/index.ts';
import type { FrameRow } from '../../../src/language/frame-rows.ts';
import type { LanguageReader } from '../../../src/language/reader.ts';
import { RU_AGREEMENTS } from '../../../src/language/ru/agreement-frames.ts';
import { RU_COMMITMENTS } from '../../../src/language/ru/commitment-frames.ts';
import { RU_MEETINGS } from '../../../src/language/ru/meeting-frames.ts';
import { RU_STANCES } from '../../../src/language/ru/stance-frames.ts';
import { makeDocument } from '../../../src/model/document.ts';
import { languageReader } from '../../../src/pipeline/languages.ts';
import { loadReference } from '../../../src/reference/load.ts';

const reference = loadReference();
const tagged = languageReader('ru', reference) as LanguageReader;
const { engine: _, ...untagged } = tagged;

const rows: readonly (readonly [string, FrameRow])[] = [
  ...RU_MEETINGS.rows.map((row) => [`meeting.frame.${row.id}`, row] as const),
  ...RU_AGREEMENTS.rows.map((row) => [`agreement.frame.${row.id}`, row] as const),
  ...RU_COMMITMENTS.rows.map((row) => [`commitment.frame.${row.id}`, row] as const),
  ...RU_STANCES.rows.map((row) => [`stance.frame.${row.id}`, row] as const),
];

function rulesIn(text: string, reader: LanguageReader): readonly string[] {
  const document = makeDocument({
    name: 'row',
    text,
    language: 'ru',
    publishedAt: '2030-06-14',
  });
  return extractClaims(annotateDocument(document, reader, reference)).map((claim) => claim.rule);
}

describe.each([
  ['with tags', tagged],
  ['without tags', untagged],
] as const)('Russian frames %s', (_name, reader) => {
  it.each(rows)('%s', (rule, row) => {
    expect(rulesIn(row.hit, reader), row.hit).toContain(rule);
    expect(rulesIn(row.miss, reader), row.miss).not.toContain(rule);
  });
});

it('no two rows of a table have the same id', () => {
  expect(new Set(rows.map(([rule]) => rule)).size).toBe(rows.length);
});
