import { describe, expect, it } from 'vitest';
import { seriesMentions } from '../../src/language/series-mentions.ts';
import { type Language, makeDocument } from '../../src/model/document.ts';
import { collectReading } from '../../src/pipeline/collect.ts';
import { readDocument } from '../../src/pipeline/steps.ts';
import { loadReference } from '../../src/reference/load.ts';
import { instalmentsAbout } from '../../src/resolve/occasions.ts';

const reference = loadReference();

function document(title: string, text: string, day: string, language: Language = 'en') {
  return makeDocument({
    name: `${title} ${day}`,
    title,
    text,
    language,
    publishedAt: day,
    publishedBasis: 'option',
  });
}

describe('series named in a text', () => {
  it.each([
    ['en', 'the 16th BRICS summit', 'brics-summit', 16, undefined],
    ['en', 'the 2024 BRICS summit', 'brics-summit', undefined, 2024],
    ['zh', '金砖国家领导人第十六次会晤', 'brics-summit', 16, undefined],
    ['zh', '上海合作组织成员国元首理事会第二十五次会议', 'sco-heads-of-state', 25, undefined],
    ['ru', 'саммита БРИКС', 'brics-summit', undefined, undefined],
  ] as const)('%s: %s', (language, text, series, ordinal, year) => {
    const [mention] = seriesMentions(text, language, reference);
    expect(mention).toMatchObject({ series });
    expect(mention?.ordinal).toBe(ordinal);
    expect(mention?.year).toBe(year);
  });

  it('is no part of a longer word', () => {
    expect(seriesMentions('the BRICS summits', 'en', reference)).toEqual([]);
  });
});

describe('what a document is about', () => {
  const about = (title: string, text: string, day: string, language: Language = 'en') =>
    instalmentsAbout(document(title, text, day, language), reference).map(
      ({ series, start }) => `${series} ${start}`,
    );

  it('is told by its title and its day', () => {
    expect(about('Leaders leave for the BRICS summit', 'They flew.', '2024-10-21')).toEqual([
      'brics-summit 2024-10-22',
    ]);
    expect(about('Leaders leave for the BRICS summit', 'They flew.', '2022-01-21')).toEqual([]);
  });

  it('is not what its text mentions below a title', () => {
    expect(about('Talks in Beijing', 'The guest of the BRICS summit spoke.', '2024-10-25')).toEqual(
      [],
    );
  });

  it('is told by a town that is known for nothing else, in any language', () => {
    expect(
      about('Sicherheit', 'Auf dem Bürgenstock trifft man sich.', '2024-06-10', 'und'),
    ).toEqual(['ukraine-peace-summit 2024-06-15']);
  });
});

describe('occasions of a record', () => {
  const reading = (list: readonly ReturnType<typeof document>[]) =>
    collectReading(
      list.map((one) => readDocument(one, reference)),
      reference,
    );

  it('hold announcement and report of one instalment', () => {
    const { record } = reading([
      document('Leaders leave for the BRICS summit', 'They flew to Kazan.', '2024-10-21'),
      document('BRICS summit ends', 'The summit in Kazan ended.', '2024-10-25'),
      document('BRICS summit ends', 'The summit in Johannesburg ended.', '2023-08-25'),
    ]);
    expect(record.occasions).toMatchObject([{ series: 'brics-summit', ordinal: 16 }]);
    expect(record.occasions?.[0]?.documents).toHaveLength(2);
  });

  it('hold a visit with its talks', () => {
    const { record } = reading([
      document(
        'Arrival',
        'On 7 May 2025 President Xi Jinping of China visited Russia.',
        '2025-05-07',
      ),
      document(
        'Talks',
        'President Vladimir Putin of Russia met President Xi Jinping of China in Moscow on 8 May 2025.',
        '2025-05-08',
      ),
    ]);
    const journey = record.occasions?.find(({ series }) => series === undefined);
    expect(journey?.documents).toHaveLength(2);
    expect(journey).toMatchObject({ start: '2025-05-07', end: '2025-05-08' });
  });
});

describe('chains and gaps of a series', () => {
  const report = (ordinal: number, day: string, rest: string) =>
    document(
      `Meeting ${ordinal}`,
      `The prime ministers of China and Russia held the ${ordinal}th regular meeting of the prime ministers of China and Russia on ${day}. ${rest}`,
      day,
    );

  it('tell a promise made again, and numbers of which nothing is told', () => {
    const { record } = collectReading(
      [
        report(28, '2023-12-19', 'Russia pledged to simplify customs checks at the border.'),
        report(
          30,
          '2025-11-03',
          'Russia pledged to simplify the customs checks at the border by 2026.',
        ),
      ].map((one) => readDocument(one, reference)),
      reference,
    );
    expect(record.series).toMatchObject([{ gaps: [29] }]);
    expect(record.chains).toMatchObject([{ relation: 'repeats' }]);
  });
});
