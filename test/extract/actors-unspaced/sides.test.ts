import { expect, it } from 'vitest';
import { annotateDocument } from '../../../src/extract/annotate.ts';
import { gazetteer } from '../../../src/language/gazetteer.ts';
import { compilePack } from '../../../src/language/reader.ts';
import { ZH_PACK } from '../../../src/language/zh/pack.ts';
import { makeDocument } from '../../../src/model/document.ts';
import { loadReference } from '../../../src/reference/load.ts';

const reference = loadReference();
const reader = compilePack(ZH_PACK, gazetteer(reference, 'zh'));

function idOf(text: string, words: string): string | undefined {
  const document = makeDocument({ name: 'case', text, language: 'zh', publishedAt: '2025-06-14' });
  const { mentions } = annotateDocument(document, reader, reference);
  return mentions.find((m) => text.slice(m.start, m.end) === words)?.id;
}

it.each([
  ['巴基斯坦外长到访北京。巴方表示支持。', '巴方', 'PAK'],
  ['巴西外长到访北京。巴方表示支持。', '巴方', 'BRA'],
  ['巴勒斯坦和以色列代表在开罗会谈。巴方表示支持。', '巴方', 'PSE'],
  ['外长到访北京。巴方表示支持。', '巴方', undefined],
  ['乌克兰代表团到访。乌方表示支持。', '乌方', 'UKR'],
  ['乌兹别克斯坦外长到访北京。乌方表示支持。', '乌方', 'UZB'],
  ['乌干达外长到访北京。乌方表示支持。', '乌方', 'UGA'],
])('a side is a state that the document names: %s', (text, words, id) => {
  expect(idOf(text, words)).toBe(id);
});

it.each([
  ['白宫', 'USA'],
  ['克里姆林宫', 'RUS'],
  ['唐宁街', 'GBR'],
  ['爱丽舍宫', 'FRA'],
])('%s stands for a state', (words, id) => {
  expect(idOf(`${words}表示，会谈将于下周举行。`, words)).toBe(id);
});
