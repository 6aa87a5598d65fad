import { describe, expect, it } from 'vitest';
import { annotateDocument } from '../../../src/extract/annotate.ts';
import { makeDocument } from '../../../src/model/document.ts';
import { languageReader } from '../../../src/pipeline/languages.ts';
import { loadReference } from '../../../src/reference/load.ts';

const reference = loadReference();

/** "kind:words" of the names in a text, groups and pronouns left out. */
function names(text: string): readonly string[] {
  const reader = languageReader('en', reference);
  if (!reader) throw new Error('no pack for English');
  const document = makeDocument({ name: 'test', text, language: 'en', publishedAt: '2030-06-14' });
  return annotateDocument(document, reader, reference)
    .mentions.filter((m) => !m.anaphor && !m.adjective)
    .map((m) => `${m.kind}:${m.name}`);
}

describe('names that no list holds', () => {
  it.each<[string, readonly string[]]>([
    ['The analyst Priya Raman left.', ['person:Priya Raman']],
    ['A teacher, Quentin Aldous, 45, was hurt.', ['person:Quentin Aldous']],
    ['Shares in Vexalon plc fell.', ['organisation:Vexalon plc']],
    ['The carmaker Brantley closed two plants.', ['organisation:Brantley']],
    ['A flood hit the town of Ostervane.', ['place:Ostervane']],
    ['They fished in the river Tamble.', ['place:Tamble']],
    ['The Paris Agreement was praised.', ['agreement:Paris Agreement']],
    ['It joined the Democratic Convention.', []],
    ['The Food and Drug Administration agreed.', ['organisation:Food and Drug Administration']],
    ['The actor Will Smith sang.', ['person:Will Smith']],
    ['The justice system was praised.', []],
    ['As Attorney General, Mona Veldt led the office.', ['person:Mona Veldt']],
    ['The Strategic Dialogue and Mona Veldt were praised.', ['person:Mona Veldt']],
    ['He met Economic Development and Technology Minister Mona Veldt.', ['person:Mona Veldt']],
    [
      'Mona Veldt met Oscar Dunn, Chairman of the Labour Party\u2019s Council.',
      ['person:Mona Veldt', 'person:Oscar Dunn'],
    ],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('takes the kind of a name from all its mentions', () => {
    const found = names('The oil firm Tarvex grew. In May Tarvex hired ten people. Tarvex paid.');
    expect(found).toEqual(['organisation:Tarvex', 'organisation:Tarvex', 'organisation:Tarvex']);
  });

  it('takes the kind of a listed name from its neighbour', () => {
    expect(names('The prize went to Ann Lee, Brox Quill and Mary Dunn.')).toContain(
      'person:Brox Quill',
    );
  });

  it('knows a family name alone after the full name', () => {
    expect(names('The singer Mona Veldt won. Critics liked Veldt.')).toEqual([
      'person:Mona Veldt',
      'person:Mona Veldt',
    ]);
  });
});
