import { describe, expect, it } from 'vitest';
import { annotateDocument } from '../../../src/extract/annotate.ts';
import { makeDocument } from '../../../src/model/document.ts';
import { languageReader } from '../../../src/pipeline/languages.ts';
import { reference } from '../../english.ts';

const reader = languageReader('zh', reference);

function units(text: string): readonly (readonly [string, string | undefined])[] {
  if (!reader) throw new Error('no reader of Chinese');
  const document = makeDocument({ name: 'test', text, language: 'zh', publishedAt: '2025-11-05' });
  return annotateDocument(document, reader, reference).quantities.map((q) => [
    text.slice(q.start, q.end),
    q.quantity.unit,
  ]);
}

describe('the head of what is counted, by the tags', () => {
  it.each([
    ['当地新建10座雕像。', '10座雕像', '雕像'],
    ['当地建起13个技术创新基地。', '13个技术创新基地', '基地'],
    ['会上发布了12件民生领域司法解释。', '12件民生领域司法解释', '解释'],
  ])('%s', (text, words, unit) => {
    expect(units(text)).toEqual([[words, unit]]);
  });

  it('is not sought where the phrase may go on', () => {
    expect(units('击落了数百架俄方“天使”无人机。')[0]).toEqual(['数百架', '架']);
  });

  it('takes no word that bends the number', () => {
    expect(units('技改项目达1万个左右。')).toEqual([['1万个左右', '个']]);
  });
});
