/** Pixels of a character in the small face of drawings: about half an em, a whole one for Han. */
function widthOf(character: string): number {
  return /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(character) ? 12 : 6.6;
}

/** About how many pixels a text takes. */
export function lengthOf(text: string): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return sum;
}

/** A text cut to about so many pixels. */
export function clippedTo(text: string, pixels: number): string {
  if (lengthOf(text) <= pixels) return text;
  let sum = 0;
  let kept = '';
  for (const character of text) {
    sum += widthOf(character);
    if (sum > pixels - 10) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** A text in at most three lines of about so many pixels. */
export function linesOf(text: string, pixels: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && lengthOf(`${last} ${word}`) <= pixels) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines.slice(0, 3).map((line) => clippedTo(line, pixels));
}
