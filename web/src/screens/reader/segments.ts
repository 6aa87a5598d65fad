import type { Block } from './blocks.ts';

/** A stretch of the text that is marked. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** What it marks: a claim or finding by its kind, a copied passage, or what is looked at now. */
  readonly type: 'item' | 'passage' | 'lit' | 'chosen' | 'at';
  /** The kind of the claim, the severity of the finding, or nothing. */
  readonly name: string;
  /** Id of the claim or finding; address of the origin of a passage. */
  readonly id: string;
}

/** A stretch of one paragraph over which the same marks hold; the innermost (shortest) first. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** A paragraph cut where marks start and end: no character is lost, none comes twice. */
export function segmentsOf(
  { start, end }: { readonly start: number; readonly end: number },
  marks: readonly Mark[],
): readonly Segment[] {
  const inside = marks
    .filter((mark) => mark.start < end && start < mark.end && mark.start < mark.end)
    .sort((a, b) => a.start - b.start);
  const cuts = new Set([start, end]);
  for (const mark of inside) {
    if (mark.start > start) cuts.add(mark.start);
    if (mark.end < end) cuts.add(mark.end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let next = 0;
  let open: Mark[] = [];
  for (let i = 0; i + 1 < places.length; i += 1) {
    const [from, to] = [places[i] ?? 0, places[i + 1] ?? 0];
    open = open.filter((mark) => mark.end > from);
    for (; next < inside.length && (inside[next]?.start ?? 0) <= from; next += 1) {
      const mark = inside[next];
      if (mark) open.push(mark);
    }
    const by = open.toSorted((a, b) => a.end - a.start - (b.end - b.start));
    segments.push({ start: from, end: to, marks: by });
  }
  return segments;
}

/** The marks of each block, by its index; blocks without any are left out. */
export function marksByBlock(
  blocks: readonly Block[],
  marks: readonly Mark[],
): ReadonlyMap<number, readonly Mark[]> {
  const map = new Map<number, Mark[]>();
  const sorted = marks.toSorted((a, b) => a.start - b.start);
  let first = 0;
  for (const mark of sorted) {
    while (first < blocks.length && (blocks[first]?.end ?? 0) <= mark.start) first += 1;
    for (let i = first; i < blocks.length && (blocks[i]?.start ?? 0) < mark.end; i += 1) {
      const list = map.get(i);
      if (list) list.push(mark);
      else map.set(i, [mark]);
    }
  }
  return map;
}
