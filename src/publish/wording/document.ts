import type { Document, Language } from '../../model/document.ts';
import { grouped } from './quantity.ts';
import { dayText } from './time.ts';

const LANGUAGES: Readonly<Record<Language, string | undefined>> = {
  en: 'English',
  zh: 'Chinese',
  ru: 'Russian',
  und: undefined,
};

/** Where a document comes from, in the order of interest: name, publisher, date, language, length. */
export function documentFacts(document: Document): readonly string[] {
  return [
    document.name,
    document.publisher,
    document.publishedAt === undefined ? undefined : dayText(document.publishedAt),
    LANGUAGES[document.language],
    `${grouped(String(document.text.length))} characters`,
  ].filter((fact) => fact !== undefined);
}
