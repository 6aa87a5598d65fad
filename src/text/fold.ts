/** The folding of words and marks for look-up. */
const FOLD: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '−': '-',
  '…': '...',
  ё: 'е',
};

/** Marks in a row that are read as one: "--", "...", "?!". */
const RUNS = /^(?:-+|[.!?…]+)$/;

const DIGIT = /\p{Nd}/u;
const DIGITS = /(?![0-9])\p{Nd}/gu;
/** Figures of another script; the full-width ones count only beside others. */
const OTHER_DIGIT = /(?![0-9０-９])\p{Nd}|[0-9][０-９]|[０-９][0-9]/u;
/** The first of the mathematical figures, of which there are five runs without a gap. */
const MATHEMATICAL = 0x1d7ce;

/** The value of a figure of any script: figures stand in runs from 0 to 9. */
function digitValue(character: string): string {
  const point = character.codePointAt(0) as number;
  if (point >= MATHEMATICAL && point < MATHEMATICAL + 50)
    return String((point - MATHEMATICAL) % 10);
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(point - value - 1))) value++;
  return String(value);
}

/**
 * The folded form of a word or mark, for look-up: lower case, straight quotes and hyphens, "ё" as "е", figures of any
 * script as 0-9 but the full-width ones of Chinese.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  const run = lower.length > 1 ? RUNS.exec(lower)?.[0] : undefined;
  if (run !== undefined)
    return run.startsWith('-') ? '-' : run.includes('?') ? '?' : run.includes('!') ? '!' : '...';
  let out = '';
  let changed = false;
  let plain = true;
  for (let i = 0; i < lower.length; i++) {
    const character = lower[i] as string;
    const other = character.charCodeAt(0) > 127;
    const folded = other ? FOLD[character] : undefined;
    if (other) plain = false;
    if (folded !== undefined) changed = true;
    out += folded ?? character;
  }
  const folded = changed ? out : lower;
  return plain || !OTHER_DIGIT.test(folded) ? folded : withPlainDigits(folded);
}

/** Full-width figures and those of other scripts as 0-9. */
export function withPlainDigits(form: string): string {
  return form.replace(DIGITS, digitValue);
}
