/** Marks by which a text says from which agency it has its words: "(AP)", "新华社北京11月3日电", "/ТАСС/". */

/** How many characters at the beginning and at the end are looked at: an agency named further in is only cited. */
const HEAD = 220;
const TAIL = 120;

interface Agency {
  readonly id: string;
  /** Names as they stand in a byline, in any script. */
  readonly names: string;
}

/** News agencies whose reports others reprint, by the names that bylines use. */
const AGENCIES: readonly Agency[] = [
  { id: 'xinhua', names: 'Xinhua|XINHUA|新华社|新华网|Синьхуа' },
  { id: 'cns', names: '中新社|中新网|China News Service' },
  { id: 'tass', names: 'TASS|ITAR-TASS|ТАСС|ИТАР-ТАСС|塔斯社' },
  { id: 'ria', names: 'RIA Novosti|РИА Новости|俄新社' },
  { id: 'interfax', names: 'Interfax|Интерфакс' },
  { id: 'ap', names: 'AP|Associated Press|美联社' },
  { id: 'reuters', names: 'Reuters|REUTERS|Рейтер|路透社' },
  { id: 'afp', names: 'AFP|Agence France-Presse|法新社' },
  { id: 'dpa', names: 'dpa|DPA|德新社' },
  { id: 'efe', names: 'EFE|埃菲社' },
  { id: 'ansa', names: 'ANSA|安莎社' },
  { id: 'kyodo', names: 'Kyodo|Kyodo News|共同社|Киодо' },
  { id: 'yonhap', names: 'Yonhap|韩联社|Ёнхап' },
  { id: 'anadolu', names: 'Anadolu|Anadolu Agency' },
  { id: 'pti', names: 'PTI|Press Trust of India' },
  { id: 'ani', names: 'ANI' },
  { id: 'ians', names: 'IANS' },
  { id: 'irna', names: 'IRNA|ИРНА|伊通社' },
  { id: 'upi', names: 'UPI|United Press International' },
  { id: 'bloomberg', names: 'Bloomberg|彭博社' },
  { id: 'belta', names: 'BelTA|БелТА' },
  { id: 'kazinform', names: 'Kazinform|Казинформ' },
];

/** A byline: the name in brackets or between strokes, before a dash or colon, after a dateline, or "Source: X" at the end. */
function bylines(names: string): { readonly head: RegExp; readonly tail: RegExp } {
  const name = `(?:${names})`;
  return {
    head: new RegExp(
      [
        `[(（\\[【/]\\s*${name}(?:[,，][^)）\\]】/]{0,24})?\\s*[)）\\]】/]`,
        `(?:^|\\n)\\s*${name}\\s*(?:[:：]|[-—–]\\s)`,
        `[.—–-]\\s*${name}\\s*[.—–-]`,
        `(?:^|\\n)\\s*${name}[^。\\n]{0,30}[电電](?![\\p{Script=Han}]{0,2}话)`,
        `(?:^|\\n)[^\\n]{0,60}[.,]\\s${name}[.,]`,
      ].join('|'),
      'u',
    ),
    tail: new RegExp(
      `(?:[(（]|(?:Source|SOURCE|Источник|来源|消息来源)\\s*[:：]\\s*)${name}\\s*[)）]?[.。]?\\s*$`,
      'u',
    ),
  };
}

const MARKS = AGENCIES.map(({ id, names }) => ({ id, ...bylines(names) }));

/** The agency that a text gives as its source in its byline; undefined where none is. */
export function wireOf(text: string): string | undefined {
  const head = text.slice(0, HEAD);
  const tail = text.slice(-TAIL);
  return MARKS.find((mark) => mark.head.test(head) || mark.tail.test(tail))?.id;
}
