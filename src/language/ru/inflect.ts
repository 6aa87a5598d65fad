/** Case forms of Russian names: adjectives agree with their noun, what follows the noun stays. */
import type { NameForm, NameHint, NameKind } from '../name-forms.ts';
import { inflectPerson } from './inflect-person.ts';
import {
  adjectiveGender,
  combine,
  inflectAdjective,
  inflectNoun,
  nounDeclension,
  type WordForm,
} from './inflect-word.ts';

const ALL = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'] as const;

/** Hyphenated names whose first part is declined and whose rest stays ("Ростов-на-Дону"). */
const INNER_PREPOSITION = /-на-/;

/** Short words of names that are declined in no case. */
const FIXED = /^(?:[\p{Lu}\d+]{2,}[\p{Ll}]?|.*(?:-центр|\d))$/u;

/** All case forms of a name given in its nominative, the nominative first. */
export function inflectRussian(name: string, kind: NameKind, hint?: NameHint): readonly NameForm[] {
  if (kind === 'person') return inflectPerson(name, hint);
  const words = name.split(' ');
  const animate = kind === 'office';
  const and = words.indexOf('и');
  // "Босния и Герцеговина", "Тринидад и Тобаго": two names of one word each.
  if (and === 1 && words.length === 3 && kind === 'state') {
    const first = inflectWord(words[0] as string, false);
    const second = inflectWord(words[2] as string, false);
    return combine([first, [{ text: 'и', cases: ALL }], second]);
  }
  const head = headIndex(words);
  if (head < 0) return [{ text: name, cases: ALL }];
  const gender = nounGender(words[head] as string);
  const parts = words.map((word, i): readonly WordForm[] => {
    if (i > head) return [{ text: word, cases: ALL }];
    if (i === head) return inflectWord(word, animate);
    return adjectiveGender(word) === undefined
      ? [{ text: word, cases: ALL }]
      : inflectAdjective(word, animate);
  });
  const forms = combine(parts);
  return kind === 'state' && gender !== 'none' ? [...forms, ...secondNoun(words, head)] : forms;
}

/** "Республики Кореи" beside "Республики Корея": the name within is declined as well. */
function secondNoun(words: readonly string[], head: number): readonly NameForm[] {
  if (head !== words.length - 2 || words[head] !== 'Республика') return [];
  const parts = words.map((word, i) =>
    i < head ? inflectAdjective(word, false) : inflectWord(word, false),
  );
  return combine(parts).filter((form) => form.text !== words.join(' '));
}

/** The noun after the leading adjectives; -1 where the name has none that is declined. */
function headIndex(words: readonly string[]): number {
  let i = 0;
  while (i < words.length - 1 && isAdjective(words[i] as string, words[i + 1] as string)) i++;
  return FIXED.test(words[i] as string) ? -1 : i;
}

function isAdjective(word: string, next: string): boolean {
  if (/^[\d«]/.test(word) || next.startsWith('«')) return false;
  return adjectiveGender(word) !== undefined && /^[\p{L}]/u.test(next) && next !== 'и';
}

function nounGender(word: string): string {
  return nounDeclension(word.slice(word.lastIndexOf('-') + 1));
}

/** A noun, or an adjective used as one ("Шанхайская"); of a hyphenated word the last part. */
function inflectWord(word: string, animate: boolean): readonly WordForm[] {
  if (INNER_PREPOSITION.test(word)) {
    const at = word.indexOf('-');
    return inflectNoun(word.slice(0, at), animate).map((f) => ({
      ...f,
      text: f.text + word.slice(at),
    }));
  }
  const cut = word.lastIndexOf('-') + 1;
  const lead = word.slice(0, cut);
  const tail = word.slice(cut);
  const forms = isNounLikeAdjective(tail)
    ? inflectAdjective(tail, animate)
    : inflectNoun(tail, animate);
  return forms.map((f) => ({ ...f, text: lead + f.text }));
}

function isNounLikeAdjective(word: string): boolean {
  return /(?:ский|цкий|ская|цкая|ное|ное|ской|енный|ующий|ующая|ые)$/i.test(word);
}
