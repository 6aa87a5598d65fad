import { type Language, language } from './language.ts';

/** A message with one form for each plural of its language; `count` chooses. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** A text with {names} for values. */
export type Message = string | Plural;

/** The messages of one language. */
export type Catalogue<Key extends string> = Readonly<Record<Key, Message>>;

/** Values for the {names} of a message; numbers are written as the language writes them. */
export type Values = Readonly<Record<string, string | number>>;

/** Says a message in the language of the interface; a component that calls it follows a change of language. */
export type Say<Key extends string> = (key: Key, values?: Values) => string;

const PLURALS = new Map<Language, Intl.PluralRules>();
const NUMBERS = new Map<Language, Intl.NumberFormat>();

/** A `say` for the catalogues of one screen. */
export function speaker<Key extends string>(
  catalogues: Readonly<Record<Language, Catalogue<Key>>>,
): Say<Key> {
  return (key, values = {}) => {
    const code = language.value;
    const message = catalogues[code][key];
    const text = typeof message === 'string' ? message : pluralForm(message, code, values['count']);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? numberFormat(code).format(value) : value;
    });
  };
}

function pluralForm(forms: Plural, code: Language, count: string | number | undefined): string {
  let rules = PLURALS.get(code);
  if (!rules) {
    rules = new Intl.PluralRules(code);
    PLURALS.set(code, rules);
  }
  return forms[rules.select(Number(count ?? 0))] ?? forms.other;
}

function numberFormat(code: Language): Intl.NumberFormat {
  let format = NUMBERS.get(code);
  if (!format) {
    format = new Intl.NumberFormat(code);
    NUMBERS.set(code, format);
  }
  return format;
}
