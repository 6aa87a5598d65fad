import { expect, it } from 'vitest';
import { makeDocument } from '../../src/model/document.ts';
import { collectReading } from '../../src/pipeline/collect.ts';
import { readDocument } from '../../src/pipeline/steps.ts';
import { loadReference } from '../../src/reference/load.ts';

const reference = loadReference();

function meetingsOf(texts: Readonly<Record<'en' | 'ru' | 'zh', string>>) {
  const parts = (['en', 'ru', 'zh'] as const).map((language) =>
    readDocument(
      makeDocument({ name: language, text: texts[language], language, publishedAt: '2025-11-04' }),
      reference,
    ),
  );
  return collectReading(parts, reference).record.meetings;
}

it('reports in three languages are one meeting, and its place has three names', () => {
  const meetings = meetingsOf({
    en: 'Chinese President Xi Jinping met Russian Prime Minister Mikhail Mishustin in Beijing on 4 November 2025.',
    ru: '4 ноября 2025 года Председатель КНР Си Цзиньпин принял в Пекине Председателя Правительства России Михаила Мишустина.',
    zh: '2025年11月4日，国家主席习近平在北京会见俄罗斯总理米舒斯京。',
  });
  expect(meetings).toHaveLength(1);
  expect(meetings[0]).toMatchObject({
    origins: 3,
    fields: { place: { verdict: 'agreed' }, time: { verdict: 'agreed' } },
  });
});

it('another town in another language differs', () => {
  const meetings = meetingsOf({
    en: 'Chinese President Xi Jinping met Russian President Vladimir Putin in Beijing on 4 November 2025.',
    ru: '4 ноября 2025 года Владимир Путин встретился в Москве с Председателем КНР Си Цзиньпином.',
    zh: '2025年11月4日，国家主席习近平在北京人民大会堂会见俄罗斯总统普京。',
  });
  expect(meetings).toHaveLength(1);
  expect(meetings[0]?.fields.place?.verdict).toBe('differing');
});
