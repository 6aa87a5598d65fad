import type { Document, Language } from '../model/document.ts';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  zh: 'Chinese',
  ru: 'Russian',
  und: 'unknown',
};

/** What the reader of the output must know about how far one document could be read. */
export function remarksOn(document: Document, hasPack: boolean): readonly string[] {
  const { name, language, publishedAt } = document;
  if (!hasPack) {
    const what =
      language === 'und'
        ? 'the language is not one that can be read'
        : `${LANGUAGE_NAMES[language]} cannot be read yet`;
    return [`${name}: ${what}: nothing is extracted (English can be read now; --language sets it)`];
  }
  if (publishedAt === undefined) {
    return [`${name}: no date: times that need one stay open (give --date)`];
  }
  return [];
}

/** The remark on a text that was given before under another name. */
export function remarkOnCopy(copy: Document, original: Document): string {
  return `${copy.name}: the same text as ${original.name}: read once`;
}
