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

it('a person whom the reference does not hold is one by office and day in every script', () => {
  const meetings = meetingsOf({
    en: 'Serbian President Aleksandar Vučić spoke by telephone with French President Emmanuel Macron on 5 May 2025.',
    ru: 'Президент Сербии Александр Вучич провёл телефонный разговор с Президентом Франции Эммануэлем Макроном 5 мая 2025 года.',
    zh: '塞尔维亚总统武契奇2025年5月5日同法国总统马克龙通电话。',
  });
  expect(meetings).toHaveLength(1);
  expect(meetings[0]?.origins).toBe(3);
});

it('two summits of one journey are two', () => {
  const { record } = collectReading(
    [
      readDocument(
        makeDocument({
          name: 'zh',
          text: '国务院总理李强2023年9月5日至8日出席第26次中国—东盟领导人会议和第18届东亚峰会。',
          language: 'zh',
          publishedAt: '2023-09-09',
        }),
        reference,
      ),
    ],
    reference,
  );
  expect(record.meetings).toHaveLength(2);
});

it('a town in another language is no wrong place of an instalment', () => {
  const reading = readDocument(
    makeDocument({
      name: 'ru',
      text: 'Владимир Путин провёл переговоры с Председателем КНР Си Цзиньпином в Пекине 2 сентября 2025 года.',
      language: 'ru',
      publishedAt: '2025-09-03',
    }),
    reference,
  );
  expect(reading.findings).toEqual([]);
});

it('a hall of the town is the town', () => {
  const meetings = meetingsOf({
    en: 'Chinese President Xi Jinping met Russian President Vladimir Putin in Beijing on 4 November 2025.',
    ru: '4 ноября 2025 года Владимир Путин встретился в Пекине с Председателем КНР Си Цзиньпином.',
    zh: '2025年11月4日，国家主席习近平在北京人民大会堂会见俄罗斯总统普京。',
  });
  expect(meetings).toHaveLength(1);
  expect(meetings[0]?.fields.place?.verdict).not.toBe('differing');
});
