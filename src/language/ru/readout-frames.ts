/** Russian formulas of readouts: what those who met agreed or mean to do, told in the passive without naming them. */
import type { CommitmentFrame } from '../frame-rows.ts';
import { wordList } from '../word-list.ts';

/** "подтверждён взаимный настрой на", "выражена обоюдная готовность": with and without the word of mutuality. */
function mutual(noun: string, ending: string, tails: readonly string[]): string[] {
  const short = ending === 'ый' ? '' : ending === 'ая' ? 'а' : 'о';
  const verbs = ['подтвержден', 'выражен', 'высказан', 'отмечен', 'подчеркнут', 'констатирован'];
  const words = ['взаимн', 'обоюдн', 'общ', 'тверд', 'совместн'].map((stem) =>
    stem === 'общ'
      ? `${stem}${ending === 'ый' ? 'ий' : ending === 'ое' ? 'ее' : ending} `
      : `${stem}${ending} `,
  );
  return verbs.flatMap((verb) =>
    ['', ...words].flatMap((word) =>
      tails.map((tail) => `${verb}${short} ${word}${noun}${tail === '' ? '' : ` ${tail}`}`),
    ),
  );
}

/** Frames of promise in which those who met before promise together. */
export const RU_READOUT_COMMITMENTS: readonly CommitmentFrame[] = [
  {
    id: 'agreed-impersonal',
    strength: 'agree',
    company: true,
    roles: [],
    phrases: wordList(`
        условлено, условлено о, достигнута договоренность о, достигнута договоренность об,
        достигнуто понимание о, достигнуты договоренности о
      `),
    reason: 'the readout of a meeting tells in the passive what those who met agreed',
    hit: 'Сергей Лавров провёл переговоры с Ван И. Условлено продолжить контакты.',
    miss: 'Условлено продолжить контакты.',
  },
  {
    id: 'intention-impersonal',
    strength: 'plan',
    company: true,
    roles: [],
    phrases: mutual('настрой', 'ый', ['на']).concat(
      mutual('намерение', 'ое', ['']),
      mutual('стремление', 'ое', ['', 'к']),
      mutual('нацеленность', 'ая', ['на']),
      mutual('решимость', 'ая', ['']),
    ),
    reason: 'the readout of a meeting tells in the passive what those who met mean to do',
    hit: 'Сергей Лавров провёл переговоры с Ван И. Подтверждён взаимный настрой на расширение торговли.',
    miss: 'Подтверждён взаимный настрой на расширение торговли.',
  },
  {
    id: 'readiness-impersonal',
    strength: 'willingness',
    company: true,
    roles: [],
    phrases: mutual('готовность', 'ая', ['', 'к']),
    reason: 'the readout of a meeting tells in the passive what those who met are ready to do',
    hit: 'Сергей Лавров провёл переговоры с Ван И. Выражена обоюдная готовность расширить торговлю.',
    miss: 'Выражена обоюдная готовность расширить торговлю.',
  },
];
