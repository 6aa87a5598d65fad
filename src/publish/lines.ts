/** A place in a text as editors count: line and column from 1, columns in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/** The starts of all lines of one text, for repeated look-ups. A line ends after "\n", "\r\n" or "\r". */
export interface LineIndex {
  readonly starts: readonly number[];
}

/** Finds where each line of `text` starts. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return { starts };
}

/** Line and column of an offset (UTF-16); offsets past the end count on in the last line. */
export function positionAt(index: LineIndex, offset: number): LinePosition {
  const { starts } = index;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}

/** Span of a line (from 1) in `text`, its line break left out. */
export function lineSpan(
  text: string,
  index: LineIndex,
  line: number,
): { start: number; end: number } {
  const start = index.starts[line - 1] ?? text.length;
  let end = index.starts[line] ?? text.length;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return { start, end };
}
