/** Forms of Russian nouns that stand in rows of frames, by a mark of their declension. */
import { wordList } from '../word-list.ts';

/** All forms of nouns in a list written with commas, each a stem with the mark of its declension: "встреч(а), визит()". */
export function nounForms(list: string): readonly CaseForm[] {
  return wordList(list).flatMap((entry) => {
    const [, stem = '', ending = '', tail = ''] = /^([^(]*)\(([^)]*)\)(.*)$/.exec(entry) ?? [];
    const rows = NOUNS[ending];
    if (!rows) throw new Error(`no declension for "${entry}"`);
    return rows.map(([end, cases]) => ({ text: stem + end + tail, cases }));
  });
}

/** A form with the cases that it can stand for. */
export interface CaseForm {
  readonly text: string;
  readonly cases: readonly ('nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'loc')[];
}

type Row = readonly [string, CaseForm['cases']];

/** Endings in the singular and the plural by a mark: "а" встреч(а), "ия" деклараци(ия), "ие" соглашен(ие), "" договор(), "й" визит(). */
const NOUNS: Readonly<Record<string, readonly Row[]>> = {
  '': [
    ['', ['nom', 'acc']],
    ['а', ['gen']],
    ['у', ['dat']],
    ['ом', ['ins']],
    ['е', ['loc']],
    ['ы', ['nom', 'acc']],
    ['ов', ['gen']],
    ['ам', ['dat']],
    ['ами', ['ins']],
    ['ах', ['loc']],
  ],
  а: [
    ['а', ['nom']],
    ['и', ['gen', 'nom', 'acc']],
    ['е', ['dat', 'loc']],
    ['у', ['acc']],
    ['ей', ['ins']],
    ['', ['gen']],
    ['ам', ['dat']],
    ['ами', ['ins']],
    ['ах', ['loc']],
  ],
  ы: [
    ['а', ['nom']],
    ['ы', ['gen', 'nom', 'acc']],
    ['е', ['dat', 'loc']],
    ['у', ['acc']],
    ['ой', ['ins']],
    ['', ['gen']],
    ['ам', ['dat']],
    ['ами', ['ins']],
    ['ах', ['loc']],
  ],
  ка: [
    ['ка', ['nom']],
    ['ки', ['gen', 'nom', 'acc']],
    ['ке', ['dat', 'loc']],
    ['ку', ['acc']],
    ['кой', ['ins']],
    ['ок', ['gen']],
    ['кам', ['dat']],
    ['ками', ['ins']],
    ['ках', ['loc']],
  ],
  ия: [
    ['ия', ['nom']],
    ['ии', ['gen', 'dat', 'loc', 'nom', 'acc']],
    ['ию', ['acc']],
    ['ией', ['ins']],
    ['ий', ['gen']],
    ['иям', ['dat']],
    ['иями', ['ins']],
    ['иях', ['loc']],
  ],
  ие: [
    ['ие', ['nom', 'acc']],
    ['ия', ['gen', 'nom', 'acc']],
    ['ию', ['dat']],
    ['ием', ['ins']],
    ['ии', ['loc']],
    ['ий', ['gen']],
    ['иям', ['dat']],
    ['иями', ['ins']],
    ['иях', ['loc']],
  ],
  о: [
    ['о', ['nom', 'acc']],
    ['а', ['gen', 'nom', 'acc']],
    ['у', ['dat']],
    ['ом', ['ins']],
    ['е', ['loc']],
    ['', ['gen']],
    ['ам', ['dat']],
    ['ами', ['ins']],
    ['ах', ['loc']],
  ],
  ь: [
    ['ь', ['nom', 'acc']],
    ['и', ['gen', 'dat', 'loc', 'nom', 'acc']],
    ['ью', ['ins']],
    ['ей', ['gen']],
    ['ям', ['dat']],
    ['ями', ['ins']],
    ['ях', ['loc']],
  ],
  pl: [
    ['ы', ['nom', 'acc']],
    ['ов', ['gen']],
    ['ам', ['dat']],
    ['ами', ['ins']],
    ['ах', ['loc']],
  ],
  я: [
    ['я', ['nom']],
    ['и', ['gen']],
    ['е', ['dat', 'loc']],
    ['ю', ['acc']],
    ['ей', ['ins']],
  ],
  я3: [
    ['я', ['nom']],
    ['и', ['gen', 'nom', 'acc']],
    ['е', ['dat', 'loc']],
    ['ю', ['acc']],
    ['ей', ['gen', 'ins']],
    ['ям', ['dat']],
    ['ями', ['ins']],
    ['ях', ['loc']],
  ],
  к2: [
    ['', ['nom', 'acc']],
    ['а', ['gen']],
    ['у', ['dat']],
    ['ом', ['ins']],
    ['е', ['loc']],
    ['и', ['nom', 'acc']],
    ['ов', ['gen']],
    ['ам', ['dat']],
    ['ами', ['ins']],
    ['ах', ['loc']],
  ],
  м: [
    ['ь', ['nom', 'acc']],
    ['я', ['gen']],
    ['ю', ['dat']],
    ['ем', ['ins']],
    ['е', ['loc']],
    ['и', ['nom', 'acc']],
    ['ей', ['gen']],
    ['ям', ['dat']],
    ['ями', ['ins']],
    ['ях', ['loc']],
  ],
  м2: [
    ['я', ['gen']],
    ['ю', ['dat']],
    ['ем', ['ins']],
    ['е', ['loc']],
    ['и', ['nom', 'acc']],
    ['ей', ['gen']],
  ],
  м3: [
    ['й', ['nom', 'acc']],
    ['я', ['gen']],
    ['ю', ['dat']],
    ['ем', ['ins']],
    ['е', ['loc']],
  ],
};

type Gender = 'masculine' | 'feminine' | 'neuter';

const ADJECTIVE: Readonly<Record<Gender, Readonly<Record<string, string>>>> = {
  masculine: { nom: 'ый', gen: 'ого', dat: 'ому', acc: 'ый', ins: 'ым', loc: 'ом' },
  feminine: { nom: 'ая', gen: 'ой', dat: 'ой', acc: 'ую', ins: 'ой', loc: 'ой' },
  neuter: { nom: 'ое', gen: 'ого', dat: 'ому', acc: 'ое', ins: 'ым', loc: 'ом' },
};
const PLURAL: Readonly<Record<string, string>> = {
  nom: 'ые',
  gen: 'ых',
  dat: 'ым',
  acc: 'ые',
  ins: 'ыми',
  loc: 'ых',
};

/** "совместное заявление", "телефонные переговоры": an adjective given by its stem with each form of its noun. */
export function phraseForms(stem: string, gender: Gender, noun: string): readonly CaseForm[] {
  return nounForms(noun).flatMap(({ text, cases }) =>
    cases.flatMap((c) => [
      { text: `${stem}${ADJECTIVE[gender][c]} ${text}`, cases: [c] },
      { text: `${stem}${PLURAL[c]} ${text}`, cases: [c] },
    ]),
  );
}

/** The forms of nouns in some cases; absent: in all. */
export function inCase(
  forms: readonly CaseForm[],
  wanted?: CaseForm['cases'][number],
): readonly string[] {
  const fit = wanted ? forms.filter((form) => form.cases.includes(wanted)) : forms;
  return [...new Set(fit.map((form) => form.text))];
}
