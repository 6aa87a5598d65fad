/** Each Chinese frame: its `hit` makes a claim by it, its `miss` makes none. */
import { describe, expect, it } from 'vitest';
import { annotateDocument } from '../../../src/extract/annotate.ts';
import { extractClaims } from '../../../src/extract/index.ts';
import type { FrameRow } from '../../../src/language/frame-rows.ts';
import { ZH_AGREEMENT_FRAMES } from '../../../src/language/zh/agreement-frames.ts';
import { ZH_COMMITMENT_FRAMES } from '../../../src/language/zh/commitment-frames.ts';
import { ZH_MEETING_FRAMES } from '../../../src/language/zh/meeting-frames.ts';
import { ZH_STANCE_FRAMES } from '../../../src/language/zh/stance-frames.ts';
import { makeDocument } from '../../../src/model/document.ts';
import { languageReader } from '../../../src/pipeline/languages.ts';
import { loadReference } from '../../../src/reference/load.ts';

const reference = loadReference();
const ROWS: readonly FrameRow[] = [
  ZH_MEETING_FRAMES,
  ZH_AGREEMENT_FRAMES,
  ZH_COMMITMENT_FRAMES,
  ZH_STANCE_FRAMES,
].flatMap((table): readonly FrameRow[] => table.rows);

/** The frames by which the claims of a text were made. */
function framesIn(text: string): readonly string[] {
  const reader = languageReader('zh', reference);
  if (!reader) throw new Error('Chinese has no pack');
  const document = makeDocument({ name: 'row', text, language: 'zh', publishedAt: '2030-06-14' });
  return extractClaims(annotateDocument(document, reader, reference)).map(
    ({ rule }) => rule.split('.').at(-1) ?? '',
  );
}

describe('Chinese frames', () => {
  it.each(ROWS.map((row) => [row.id, row.hit]))('%s is made by: %s', (id, hit) => {
    expect(framesIn(hit)).toContain(id);
  });

  it.each(ROWS.map((row) => [row.id, row.miss]))('%s is not made by: %s', (id, miss) => {
    expect(framesIn(miss)).not.toContain(id);
  });
});
