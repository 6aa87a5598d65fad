/** Forms of Russian verbs that stand in rows of frames, written out from a few given ones. */
import { wordList } from '../word-list.ts';

const PAST = ['', 'а', 'о', 'и'] as const;

/**
 * Past forms from the masculine: "подписал", "встретился", "достиг", "провёл"; verbs in "-ся" end in "-лась", "-лось",
 * "-лись".
 */
export function pastForms(masculine: string): readonly string[] {
  const self = masculine.endsWith('ся');
  const stem = self ? masculine.slice(0, -2) : masculine;
  const hard = /(?:шел|шёл)$/.test(stem) ? `${stem.slice(0, -2)}л` : stem;
  const rest = PAST.slice(1).map((ending) => hard.replace(/ё(?=л$)/, 'е') + ending);
  const forms = [stem, ...(/[^л]$/.test(hard) ? PAST.slice(1).map((e) => `${hard}л${e}`) : rest)];
  return self ? forms.map((form) => form + (/[аои]$/.test(form) ? 'сь' : 'ся')) : forms;
}

/** All forms of a list written with commas: "*" marks a past masculine, "/" separates the forms of persons. */
export function verbForms(list: string): readonly string[] {
  return wordList(list).flatMap((entry) =>
    entry.startsWith('*') ? withTail(entry.slice(1)) : entry.split('/'),
  );
}

/** "*встретился с": the words behind the verb follow every form. */
function withTail(entry: string): readonly string[] {
  const at = entry.indexOf(' ');
  if (at < 0) return pastForms(entry);
  return pastForms(entry.slice(0, at)).map((form) => form + entry.slice(at));
}

/** The short forms of participles and adjectives from the masculine: "подписан", "готов", "намерен". */
export function shortForms(list: string): readonly string[] {
  return wordList(list).flatMap((entry) => {
    const at = entry.indexOf(' ');
    const word = at < 0 ? entry : entry.slice(0, at);
    const tail = at < 0 ? '' : entry.slice(at);
    return ['', 'а', 'о', 'ы'].map((ending) => word + ending + tail);
  });
}

/** Nouns given as "договор/договора/договору/договором/договоре" or by a pattern of endings after the stem: "встреч(а)". */
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
    ['', ['nom', 'acc']], ['а', ['gen']], ['у', ['dat']], ['ом', ['ins']], ['е', ['loc']],
    ['ы', ['nom', 'acc']], ['ов', ['gen']], ['ам', ['dat']], ['ами', ['ins']], ['ах', ['loc']],
  ],
  а: [
    ['а', ['nom']], ['и', ['gen', 'nom', 'acc']], ['е', ['dat', 'loc']], ['у', ['acc']], ['ей', ['ins']],
    ['', ['gen']], ['ам', ['dat']], ['ами', ['ins']], ['ах', ['loc']],
  ],
  ы: [
    ['а', ['nom']], ['ы', ['gen', 'nom', 'acc']], ['е', ['dat', 'loc']], ['у', ['acc']], ['ой', ['ins']],
    ['', ['gen']], ['ам', ['dat']], ['ами', ['ins']], ['ах', ['loc']],
  ],
  ка: [
    ['ка', ['nom']], ['ки', ['gen', 'nom', 'acc']], ['ке', ['dat', 'loc']], ['ку', ['acc']], ['кой', ['ins']],
    ['ок', ['gen']], ['кам', ['dat']], ['ками', ['ins']], ['ках', ['loc']],
  ],
  ия: [
    ['ия', ['nom']], ['ии', ['gen', 'dat', 'loc', 'nom', 'acc']], ['ию', ['acc']], ['ией', ['ins']],
    ['ий', ['gen']], ['иям', ['dat']], ['иями', ['ins']], ['иях', ['loc']],
  ],
  ие: [
    ['ие', ['nom', 'acc']], ['ия', ['gen', 'nom', 'acc']], ['ию', ['dat']], ['ием', ['ins']], ['ии', ['loc']],
    ['ий', ['gen']], ['иям', ['dat']], ['иями', ['ins']], ['иях', ['loc']],
  ],
  о: [
    ['о', ['nom', 'acc']], ['а', ['gen', 'nom', 'acc']], ['у', ['dat']], ['ом', ['ins']], ['е', ['loc']],
    ['', ['gen']], ['ам', ['dat']], ['ами', ['ins']], ['ах', ['loc']],
  ],
  ь: [
    ['ь', ['nom', 'acc']], ['и', ['gen', 'dat', 'loc', 'nom', 'acc']], ['ью', ['ins']],
    ['ей', ['gen']], ['ям', ['dat']], ['ями', ['ins']], ['ях', ['loc']],
  ],
  pl: [
    ['ы', ['nom', 'acc']], ['ов', ['gen']], ['ам', ['dat']], ['ами', ['ins']], ['ах', ['loc']],
  ],
  я: [
    ['я', ['nom']], ['и', ['gen']], ['е', ['dat', 'loc']], ['ю', ['acc']], ['ей', ['ins']],
  ],
  я3: [
    ['я', ['nom']], ['и', ['gen', 'nom', 'acc']], ['е', ['dat', 'loc']], ['ю', ['acc']], ['ей', ['gen', 'ins']],
    ['ям', ['dat']], ['ями', ['ins']], ['ях', ['loc']],
  ],
  к2: [
    ['', ['nom', 'acc']], ['а', ['gen']], ['у', ['dat']], ['ом', ['ins']], ['е', ['loc']],
    ['и', ['nom', 'acc']], ['ов', ['gen']], ['ам', ['dat']], ['ами', ['ins']], ['ах', ['loc']],
  ],
  м: [
    ['ь', ['nom', 'acc']], ['я', ['gen']], ['ю', ['dat']], ['ем', ['ins']], ['е', ['loc']],
    ['и', ['nom', 'acc']], ['ей', ['gen']], ['ям', ['dat']], ['ями', ['ins']], ['ях', ['loc']],
  ],
  м2: [
    ['я', ['gen']], ['ю', ['dat']], ['ем', ['ins']], ['е', ['loc']], ['и', ['nom', 'acc']], ['ей', ['gen']],
  ],
  м3: [
    ['й', ['nom', 'acc']], ['я', ['gen']], ['ю', ['dat']], ['ем', ['ins']], ['е', ['loc']],
  ],
};
