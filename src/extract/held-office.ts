import type { Mention } from '../model/annotation.ts';
import type { Day } from '../model/day.ts';
import type { Language } from '../model/document.ts';
import type { OfficeFact, TermFact } from '../reference/facts.ts';
import type { Reference } from '../reference/reference.ts';
import type { ScanInput } from './scan-input.ts';

/**
 * Gives a title beside a known person the office that the person held on the document's day, where the words are that
 * office's title or the beginning or end of it: "Secretary Blinken", "министр обороны Андрей Белоусов", 习近平总书记. Only
 * where one office alone fits; former holders and those elected keep their title as it is.
 */
export function withHeldOffices(
  { document, reference }: Pick<ScanInput, 'document' | 'reference'>,
  mentions: readonly Mention[],
): readonly Mention[] {
  const { publishedAt, language } = document;
  if (publishedAt === undefined) return mentions;
  return mentions.map((mention) => {
    const { kind, id, office, tenure } = mention;
    const isOpen = kind === 'person' && id !== undefined && office !== undefined;
    if (!isOpen || office.id !== undefined || (tenure && tenure !== 'acting')) return mention;
    const held = heldBy(reference, id, publishedAt).filter((each) =>
      isTitle(each, office.name, language),
    );
    const [only] = held;
    return only && held.length === 1 ? { ...mention, office: { ...office, id: only.id } } : mention;
  });
}

function heldBy(reference: Reference, person: string, day: Day): readonly OfficeFact[] {
  const ids = new Set(
    reference
      .termsOfPerson(person)
      .filter((term) => covers(term, day))
      .map(({ office }) => office),
  );
  return [...ids].flatMap((id) => reference.office(id) ?? []);
}

/** A term without a last day counts beyond the day it was looked up: the text says that it lasts. */
function covers({ from, to }: TermFact, day: Day): boolean {
  return from <= day && (to === undefined || day <= to);
}

function isTitle({ titles }: OfficeFact, words: string, language: Language): boolean {
  if (language === 'und') return false;
  const said = words.toLowerCase();
  return titles[language].some((title) => {
    const known = title.toLowerCase();
    return said === known || isEdge(said, known, language) || isEdge(known, said, language);
  });
}

/** Whether the part begins or ends the whole, at a border of words where words have one. */
function isEdge(part: string, whole: string, language: Language): boolean {
  if (language === 'zh') return part.length > 1 && whole.endsWith(part);
  return whole.startsWith(`${part} `) || whole.endsWith(` ${part}`);
}
