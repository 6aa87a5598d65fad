import { expect, it } from 'vitest';
import type { ScanInput } from '../../src/extract/scan-input.ts';
import { servedFor } from '../../src/extract/served-for.ts';
import { EN_PACK } from '../../src/language/en/pack.ts';
import { makeDocument } from '../../src/model/document.ts';
import { loadReference } from '../../src/reference/load.ts';
import { layOut } from '../../src/text/text-layout.ts';

const reference = loadReference();

function on(day: string, person: string): string | undefined {
  const document = makeDocument({ name: 'a', text: 'They met.', language: 'en', publishedAt: day });
  const layout = layOut(document.text, EN_PACK.tokens, EN_PACK.sentences);
  const input: ScanInput = { document, ...layout, hits: new Map(), reference, pack: EN_PACK };
  return servedFor(input, person);
}

it.each([
  ['2016-05-01', 'michel', 'BEL'],
  ['2022-05-01', 'michel', 'EUCO'],
  ['2012-05-01', 'rutte', 'NLD'],
  ['2025-05-01', 'rutte', 'NATO'],
  ['2025-05-01', 'charles-iii', undefined],
  ['1990-05-01', 'rutte', undefined],
])('on %s %s stands for %s', (day, person, side) => {
  expect(on(day, person)).toBe(side);
});
