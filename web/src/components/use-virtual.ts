import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The part of a long list that is drawn, and the room above and below it in pixels. */
export interface VirtualRange {
  readonly start: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
  /** Brings a row into view and, once it is drawn, calls back with it. */
  readonly reveal: (index: number) => void;
}

const OVER = 6;
const FIRST = 24;
/** Rows drawn for paper at most. */
const PRINTED = 2000;

/** Row heights: measured ones where known, else the mean of those measured. */
class Heights {
  readonly #measured = new Map<string, number>();
  #sum = 0;
  readonly #estimate: number;
  #assumed: number;
  #offsets = new Float64Array(1);

  constructor(estimate: number) {
    this.#estimate = estimate;
    this.#assumed = estimate;
  }

  /** Notes the heights of the rows drawn since; true when one is not as high as it was taken to be. */
  measure(container: HTMLElement | null): boolean {
    let changed = false;
    for (const row of container?.children ?? []) {
      const key = row instanceof HTMLElement ? row.dataset['row'] : undefined;
      if (key === undefined || this.#measured.has(key)) continue;
      const { height } = row.getBoundingClientRect();
      this.#measured.set(key, height);
      this.#sum += height;
      if (Math.abs(height - this.#assumed) >= 1) changed = true;
    }
    return changed;
  }

  /** Forgets what was measured, as when the list has become wider. */
  forget(): void {
    this.#measured.clear();
    this.#sum = 0;
  }

  layOut(keys: readonly string[]): void {
    const { size } = this.#measured;
    this.#assumed = size > 0 ? this.#sum / size : this.#estimate;
    const offsets = new Float64Array(keys.length + 1);
    for (let i = 0; i < keys.length; i += 1) {
      offsets[i + 1] = (offsets[i] ?? 0) + (this.#measured.get(keys[i] ?? '') ?? this.#assumed);
    }
    this.#offsets = offsets;
  }

  offset(index: number): number {
    return this.#offsets[Math.min(index, this.#offsets.length - 1)] ?? 0;
  }

  get total(): number {
    return this.#offsets.at(-1) ?? 0;
  }

  /** The row at a height. */
  indexAt(y: number): number {
    let [low, high] = [0, this.#offsets.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#offsets[middle] ?? 0) <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const scrollers = new WeakMap<HTMLElement, HTMLElement | 'window'>();

/** The nearest ancestor that scrolls by itself; undefined for the window. It is looked up once. */
function scrollerOf(element: HTMLElement): HTMLElement | undefined {
  const known = scrollers.get(element) ?? findScroller(element) ?? 'window';
  scrollers.set(element, known);
  return known === 'window' ? undefined : known;
}

function findScroller(element: HTMLElement): HTMLElement | undefined {
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return undefined;
}

/**
 * Draws only the rows in view. The element of `container` holds the rows, each with `data-row` = its key; it lies in
 * the page or in an element that scrolls. Heights are measured as rows are drawn.
 */
export function useVirtual(
  container: RefObject<HTMLElement | null>,
  keys: readonly string[],
  estimate: number,
): VirtualRange {
  const [heights] = useState(() => new Heights(estimate));
  const [view, setView] = useState({ start: 0, end: FIRST, version: 0 });
  const latest = useRef(keys);
  if (latest.current !== keys || view.version === 0) heights.layOut(keys);
  latest.current = keys;

  const update = useCallback(() => {
    const { current } = container;
    if (!current) return;
    const scroller = scrollerOf(current);
    const box = scroller?.getBoundingClientRect();
    const top = (box?.top ?? 0) - current.getBoundingClientRect().top;
    const height = box?.height ?? window.innerHeight;
    const start = Math.max(0, heights.indexAt(Math.max(0, top)) - OVER);
    const end = Math.min(latest.current.length, heights.indexAt(top + height) + 1 + OVER);
    setView((old) => (old.start === start && old.end === end ? old : { ...old, start, end }));
  }, [container, heights]);

  useScrolling(container, update);
  useWidth(container, () => {
    heights.forget();
    setView((old) => ({ ...old, version: old.version + 1 }));
  });
  usePrinting(() => setView((old) => ({ ...old, start: 0, end: PRINTED })), update);

  useLayoutEffect(() => {
    if (!heights.measure(container.current)) return;
    heights.layOut(latest.current);
    setView((old) => ({ ...old, version: old.version + 1 }));
  });
  useLayoutEffect(update, [keys, view.version]);

  const end = Math.min(view.end, keys.length);
  const start = Math.min(view.start, Math.max(0, end - 1));
  return {
    start,
    end,
    before: heights.offset(start),
    after: Math.max(0, heights.total - heights.offset(end)),
    reveal: (index) => revealRow(container, heights, index),
  };
}

function useScrolling(container: RefObject<HTMLElement | null>, update: () => void): void {
  useLayoutEffect(() => {
    const { current } = container;
    if (!current) return undefined;
    const scroller: HTMLElement | Window = scrollerOf(current) ?? window;
    let frame = 0;
    const onScroll = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(update);
    };
    scroller.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onScroll);
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onScroll);
    };
  }, [container, update]);
}

/** Calls back when the container has become wider or narrower. */
function useWidth(container: RefObject<HTMLElement | null>, changed: () => void): void {
  const latest = useRef(changed);
  latest.current = changed;
  useLayoutEffect(() => {
    const { current } = container;
    if (!current) return undefined;
    let width = current.clientWidth;
    const observer = new ResizeObserver(() => {
      if (current.clientWidth === width) return;
      width = current.clientWidth;
      latest.current();
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [container]);
}

function usePrinting(all: () => void, update: () => void): void {
  const latest = useRef({ all, update });
  latest.current = { all, update };
  useLayoutEffect(() => {
    const before = (): void => latest.current.all();
    const after = (): void => latest.current.update();
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
}

/** Scrolls so that a row, drawn or not, stands in view. */
function revealRow(
  container: RefObject<HTMLElement | null>,
  heights: Heights,
  index: number,
): void {
  const { current } = container;
  if (!current?.checkVisibility()) return;
  const scroller = scrollerOf(current);
  const box = scroller?.getBoundingClientRect() ?? { top: 0, height: window.innerHeight };
  const top = current.getBoundingClientRect().top - box.top + heights.offset(index);
  const bottom = top + heights.offset(index + 1) - heights.offset(index);
  const margin = Math.min(96, box.height / 4);
  const by = top < margin ? top - margin : Math.max(0, bottom - (box.height - margin));
  if (by !== 0) (scroller ?? window).scrollBy(0, by);
}
