import { computed } from '@preact/signals';
import { preferences } from '../state/preferences.ts';

/** A language of the interface. */
export type Language = 'en' | 'zh' | 'ru';

/** The languages of the interface, each named in itself. */
export const LANGUAGES: readonly { readonly code: Language; readonly name: string }[] = [
  { code: 'en', name: 'English' },
  { code: 'zh', name: '中文' },
  { code: 'ru', name: 'Русский' },
];

/** The language chosen, or the first of the browser's that the interface has. */
export const language = computed<Language>(() => {
  const chosen = preferences.value.language;
  if (chosen !== undefined) return chosen;
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
  return LANGUAGES.find(({ code }) => wanted.includes(code))?.code ?? 'en';
});

/** The locale for dates and numbers: the browser's own kind of the language ("en-GB"), else the language. */
export const locale = computed<string>(
  () => navigator.languages.find((tag) => tag.slice(0, 2) === language.value) ?? language.value,
);
