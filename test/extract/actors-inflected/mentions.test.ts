import { expect, it } from 'vitest';
import { annotateDocument } from '../../../src/extract/annotate.ts';
import { gazetteer } from '../../../src/language/gazetteer.ts';
import { compilePack } from '../../../src/language/reader.ts';
import { RU_PACK } from '../../../src/language/ru/pack.ts';
import type { Mention } from '../../../src/model/annotation.ts';
import { makeDocument } from '../../../src/model/document.ts';
import { loadReference } from '../../../src/reference/load.ts';
import { caseRows } from '../case-rows.ts';

const reference = loadReference();
const reader = compilePack(RU_PACK, gazetteer(reference, 'ru', RU_PACK.nameForms));

function mentions(text: string): readonly Mention[] {
  const document = makeDocument({ name: 'test', text, language: 'ru', publishedAt: '2025-06-01' });
  return annotateDocument(document, reader, reference).mentions;
}

function shown(m: Mention): string {
  const stands = m.represents && m.represents !== m.id ? `@${m.represents}` : '';
  const tenure = m.tenure ? `/${m.tenure}` : '';
  return `${m.kind}:${m.name}${m.id ? `#${m.id}` : ''}${stands}${tenure}${m.adjective ? ' (adjective)' : ''}`;
}

it.each(caseRows('names-ru'))('$text', ({ text, found }) => {
  expect(
    mentions(text)
      .filter((m) => !m.anaphor)
      .map(shown),
  ).toEqual(found);
});

it('gives the case that name and title share', () => {
  const [m] = mentions('Встреча с Президентом Казахстана Касым-Жомартом Токаевым прошла в Астане.');
  expect(m).toMatchObject({ cases: ['ins'], office: { name: 'Президент', id: 'KAZ/president' } });
});

it('resolves a name with patronymic by the full name of the document', () => {
  const text = 'Пётр Ильич Ветров выступил первым. Спасибо, Пётр Ильич.';
  expect(mentions(text).map((m) => m.name)).toEqual(['Пётр Ильич Ветров', 'Пётр Ильич Ветров']);
});

it('gives both halves of a joined adjective their part of the word', () => {
  const text = 'Начались российско-индийские учения.';
  const cut = mentions(text).map((m) => text.slice(m.start, m.end));
  expect(cut).toEqual(['российско', 'индийские']);
});
