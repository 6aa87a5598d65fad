/** The words of a text as columns: word i is text.slice(starts[i], ends[i]). Tokens with their text are such columns. */
export interface WordColumns {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly length: number;
}

/** The columns of a list of words, written with a space between them. */
export function wordColumns(forms: readonly string[]): WordColumns {
  const starts = new Int32Array(forms.length);
  const ends = new Int32Array(forms.length);
  let at = 0;
  for (let i = 0; i < forms.length; i++) {
    starts[i] = at;
    at += (forms[i] as string).length;
    ends[i] = at++;
  }
  return { text: forms.join(' '), starts, ends, length: forms.length };
}
