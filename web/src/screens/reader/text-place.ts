/** The place in the text of a point of the page within the frozen text; undefined where it is none. */
export function placeIn(frozen: HTMLElement, node: Node, offset: number): number | undefined {
  if (!frozen.contains(node)) return undefined;
  if (node instanceof Text) {
    const holder = node.parentElement?.closest<HTMLElement>('[data-start]');
    return holder ? Number(holder.dataset['start']) + offset : undefined;
  }
  if (!(node instanceof HTMLElement)) return undefined;
  const child = node.childNodes[offset];
  const at = (child instanceof HTMLElement ? child : node).closest<HTMLElement>(
    '[data-start],[data-from]',
  );
  const inside =
    child instanceof HTMLElement ? child.querySelector<HTMLElement>('[data-start]') : null;
  const found = inside ?? at;
  const start = found?.dataset['start'] ?? found?.dataset['from'];
  return start === undefined ? undefined : Number(start);
}

/** What is selected of the frozen text, without blanks at its ends; undefined where nothing is. */
export function selectedStretch(
  frozen: HTMLElement,
  text: string,
): { readonly start: number; readonly end: number } | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const from = placeIn(frozen, range.startContainer, range.startOffset);
  const to = placeIn(frozen, range.endContainer, range.endOffset);
  if (from === undefined || to === undefined || from >= to) return undefined;
  return trimmed(text, from, to);
}

function trimmed(
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } | undefined {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = from + words.trimEnd().length;
  return start < end ? { start, end } : undefined;
}

const AROUND = 240;

/** The start or end of the next or previous word from a place on; the end of the text where there is none. */
export function nextEdge(
  text: string,
  from: number,
  way: { readonly edge: 'start' | 'end'; readonly step: 1 | -1; readonly language: string },
): number {
  const { edge, step, language } = way;
  const base = Math.max(0, from - AROUND);
  const piece = text.slice(base, from + AROUND);
  const segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, {
    granularity: 'word',
  });
  const edges = [...segmenter.segment(piece)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => base + index + (edge === 'end' ? segment.length : 0));
  const found = step === 1 ? edges.find((one) => one > from) : edges.findLast((one) => one < from);
  return found ?? (step === 1 ? base + piece.length : base);
}
