import { type Language, language } from './language.ts';

const MARKS: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['“', '”'],
  zh: ['“', '”'],
  ru: ['«', '»'],
};

/** Words within the quotation marks of the language of the interface. */
export function quoted(text: string): string {
  const [open, close] = MARKS[language.value];
  return `${open}${text}${close}`;
}
