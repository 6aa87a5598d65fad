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

/** The folded form of a word or mark, for look-up: lower case, straight quotes and hyphens, "ё" as "е". */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  const run = lower.length > 1 ? RUNS.exec(lower)?.[0] : undefined;
  if (run !== undefined)
    return run.startsWith('-') ? '-' : run.includes('?') ? '?' : run.includes('!') ? '!' : '...';
  let out = '';
  let changed = false;
  for (let i = 0; i < lower.length; i++) {
    const character = lower[i] as string;
    const folded = character.charCodeAt(0) > 127 ? FOLD[character] : undefined;
    if (folded !== undefined) changed = true;
    out += folded ?? character;
  }
  return changed ? out : lower;
}
