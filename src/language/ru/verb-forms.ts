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
