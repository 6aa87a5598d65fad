/** A paragraph, or a piece of a very long one; offsets into the text, end exclusive. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** Some paragraphs that are drawn together. */
export interface Block {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly paragraphs: readonly Paragraph[];
}

/** Characters of a block, about. */
const SIZE = 1200;
/** Characters of a paragraph at most; longer ones are cut at the end of a sentence, else at a blank, else anywhere. */
const LONGEST = 2400;

/** A text cut into blocks. Together they hold every character but line breaks and blank lines, in order. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Paragraph[] = [];
  const close = (): void => {
    const [first] = open;
    const last = open.at(-1);
    if (!first || !last) return;
    blocks.push({
      key: String(first.start),
      start: first.start,
      end: last.end,
      paragraphs: open,
    });
    open = [];
  };
  for (const paragraph of paragraphsOf(text)) {
    open.push(paragraph);
    if (paragraph.end - (open[0]?.start ?? 0) >= SIZE) close();
  }
  close();
  return blocks;
}

function* paragraphsOf(text: string): Generator<Paragraph> {
  let start = 0;
  while (start < text.length) {
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line;
    if (/\S/.test(text.slice(start, Math.min(end, start + LONGEST))) || end - start > LONGEST)
      yield* pieces(text, start, end);
    start = end + 1;
  }
}

function* pieces(text: string, from: number, end: number): Generator<Paragraph> {
  let start = from;
  while (end - start > LONGEST) {
    const cut = start + cutOf(text.slice(start, start + LONGEST));
    yield { start, end: cut };
    start = cut;
  }
  if (start < end) yield { start, end };
}

/** Where to cut a long piece; never within a surrogate pair. */
function cutOf(piece: string): number {
  const half = piece.length / 2;
  const sentence = Math.max(...['. ', '。', '! ', '? '].map((mark) => piece.lastIndexOf(mark)));
  if (sentence > half) return sentence + (piece[sentence] === '。' ? 1 : 2);
  const blank = piece.lastIndexOf(' ');
  if (blank > half) return blank + 1;
  const last = piece.charCodeAt(piece.length - 1);
  return last >= 0xd800 && last < 0xdc00 ? piece.length - 1 : piece.length;
}

/** The index of the block in which a place of the text lies; the last one before it where it lies between two. */
export function blockAt(blocks: readonly Block[], at: number): number {
  let [low, high] = [0, Math.max(0, blocks.length - 1)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
