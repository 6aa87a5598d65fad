import { describe, expect, it } from 'vitest';
import { withHeldOffices } from '../../src/extract/held-office.ts';
import type { Mention } from '../../src/model/annotation.ts';
import type { Language } from '../../src/model/document.ts';
import { makeDocument } from '../../src/model/document.ts';
import { loadReference } from '../../src/reference/load.ts';
import { annotate } from '../english.ts';

const reference = loadReference();

function officeOf(
  id: string,
  name: string,
  publishedAt: string,
  language: Language = 'en',
  more: Partial<Mention> = {},
): string | undefined {
  const document = makeDocument({
    name: 'case',
    text: name,
    language,
    ...(publishedAt === '' ? {} : { publishedAt, publishedBasis: 'option' as const }),
  });
  const mention: Mention = {
    kind: 'person',
    start: 0,
    end: 1,
    from: 0,
    to: 1,
    name: id,
    id,
    office: { start: 0, end: 1, name },
    rule: 'test',
    ...more,
  };
  return withHeldOffices({ document, reference }, [mention])[0]?.office?.id;
}

describe('the office of a known person by title and date', () => {
  it.each([
    ['blinken', 'Secretary', '2022-03-01', 'en', 'USA/secretary-of-state'],
    ['xi-jinping', '总书记', '2023-03-01', 'zh', 'CHN/general-secretary'],
    ['mishustin', 'Председатель Правительства', '2023-03-01', 'ru', 'RUS/prime-minister'],
    ['putin', 'President', '2015-03-01', 'en', 'RUS/president'],
    ['putin', 'Prime Minister', '2010-03-01', 'en', 'RUS/prime-minister'],
  ] as const)('%s, %s, %s', (id, name, day, language, office) => {
    expect(officeOf(id, name, day, language)).toBe(office);
  });

  it.each([
    ['a title of another time', officeOf('putin', 'Prime Minister', '2015-03-01')],
    ['another title', officeOf('blinken', 'Professor', '2022-03-01')],
    ['a part of a word', officeOf('blinken', 'Secret', '2022-03-01')],
    ['a former holder', officeOf('blinken', 'Secretary', '2022-03-01', 'en', { tenure: 'former' })],
    ['a text without a date', officeOf('blinken', 'Secretary', '')],
  ])('none for %s', (_, office) => {
    expect(office).toBeUndefined();
  });
});

it('the annotation of a text has them', () => {
  const text = 'Secretary Antony Blinken spoke with the ministers.';
  const [mention] = annotate(text, '2022-03-01').mentions;
  expect(mention?.office).toMatchObject({ name: 'Secretary', id: 'USA/secretary-of-state' });
});
