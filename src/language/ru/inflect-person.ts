/** Case forms of persons' names: given name, patronymic and family decline each by its own rule. */
import type { NameForm, NameHint } from '../name-forms.ts';
import { isFemaleGiven } from './given-names.ts';
import {
  combine,
  inflectAdjective,
  inflectNoun,
  isVowelName,
  type WordForm,
} from './inflect-word.ts';

const ALL = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'] as const;

/** Particles of names, and words of a name that no case changes. */
const PARTICLE = /^(?:да|де|дер|ди|ду|дель|фон|ван|бен|бин|ибн|аль-?|эль-?|оглы|кызы|—|младший)$/;

/** All case forms of a person's name given in its nominative, initials and particles unchanged. */
export function inflectPerson(name: string, hint?: NameHint): readonly NameForm[] {
  const words = name.split(' ');
  const first = words[0] as string;
  const female = words.length > 1 && isFemaleGiven(first);
  const still = hint?.familyFirst === true && isOneSyllable(first);
  const parts = words.map((word, i): readonly WordForm[] => {
    const last = i === words.length - 1;
    if (PARTICLE.test(word) || (/[.\d]|^[IVXLC]+$/.test(word) && !/\.\p{Lu}\p{Ll}/u.test(word)))
      return [{ text: word, cases: ALL }];
    if (still) return last ? inflectMale(word) : [{ text: word, cases: ALL }];
    if (last && words.length > 1) return inflectFamily(word, female);
    if (words.length === 1) return inflectFamily(word, false);
    return inflectGiven(word, female);
  });
  return combine(parts);
}

/** Families before the given name are short: "Си", "Нгуен"; "Махатхир" is a given name by which its bearer is called. */
function isOneSyllable(word: string): boolean {
  return (word.match(/[аеёиоуыэюя]+/gi) ?? []).length <= 1;
}

/** A given name or patronymic. */
export function inflectGiven(word: string, female: boolean): readonly WordForm[] {
  if (/^[\p{Lu}]\.$/u.test(word)) return [{ text: word, cases: ALL }];
  if (female && !/[аяь]$/.test(word)) return [{ text: word, cases: ALL }];
  if (female && word.endsWith('ь')) return [{ text: word, cases: ALL }];
  const cut = word.lastIndexOf('-') + 1;
  if (cut === 0) return inflectMale(word);
  return inflectMale(word.slice(cut)).map((f) => ({ ...f, text: word.slice(0, cut) + f.text }));
}

function inflectMale(word: string): readonly WordForm[] {
  return isVowelName(word) ? [{ text: word, cases: ALL }] : inflectNoun(word, true);
}

/** A family name: "-ов" and "-ин" have "-ым" in the instrumental, women's "-ова" the endings of adjectives. */
export function inflectFamily(word: string, female: boolean): readonly WordForm[] {
  const cut = Math.max(word.lastIndexOf('-'), word.lastIndexOf('.')) + 1;
  const lead = word.slice(0, cut);
  const tail = word.slice(cut);
  return familyForms(tail, female).map((f) => ({ ...f, text: lead + f.text }));
}

function familyForms(word: string, female: boolean): readonly WordForm[] {
  if (female) {
    if (/(?:[оеё]в|[иы]н)а$/.test(word)) return feminineFamily(word.slice(0, -1));
    if (/ая$/.test(word)) return inflectAdjective(word, true);
    return /[ая]$/.test(word) ? inflectMale(word) : [{ text: word, cases: ALL }];
  }
  if (/(?:[сц]кий|[сц]кой|[нт]ый|тый|рой)$/.test(word)) return inflectAdjective(word, true);
  if (/(?:[оеё]в|[иы]н)$/.test(word)) return maleOv(word);
  if (/ец$/.test(word)) return inflectNoun(word, true);
  return inflectMale(word);
}

function maleOv(word: string): readonly WordForm[] {
  return [
    { text: word, cases: ['nom'] },
    { text: `${word}а`, cases: ['gen', 'acc'] },
    { text: `${word}у`, cases: ['dat'] },
    { text: `${word}ым`, cases: ['ins'] },
    // Foreign names: "Дарвином".
    { text: `${word}ом`, cases: ['ins'] },
    { text: `${word}е`, cases: ['loc'] },
  ];
}

function feminineFamily(stem: string): readonly WordForm[] {
  return [
    { text: `${stem}а`, cases: ['nom'] },
    { text: `${stem}ой`, cases: ['gen', 'dat', 'ins', 'loc'] },
    { text: `${stem}у`, cases: ['acc'] },
  ];
}
