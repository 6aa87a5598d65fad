import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { VirtualRange } from '../../components/use-virtual.ts';
import { type Block, blockAt } from './blocks.ts';
import { type Placed, placeCards } from './place-cards.ts';

/** What stands where in the reader. */
export interface Beside {
  readonly frozen: RefObject<HTMLDivElement | null>;
  readonly column: RefObject<HTMLUListElement | null>;
  readonly blocks: readonly Block[];
  readonly range: VirtualRange;
  readonly chosen: string | undefined;
  /** Where the text is to be shown, and a word that changes with each wish. */
  readonly look: { readonly at: number; readonly wish: string } | undefined;
}

interface Measured extends Placed {
  readonly id: string;
  readonly element: HTMLElement;
}

/** The lower edge of what stays at the top of the window. */
const HEAD = 64;
const TRIES = 6;

/** Keeps the cards beside their words, and brings what is looked at into view. */
export function useBeside(beside: Beside): void {
  const { frozen, column, chosen } = beside;
  const cards = useRef<readonly Measured[]>([]);
  const place = useCallback(() => {
    if (column.current) setPlaces(column.current, cards.current, chosen);
  }, [column, chosen]);
  const latest = useRef(place);
  latest.current = place;
  useLayoutEffect(() => {
    if (!column.current || !frozen.current) return;
    cards.current = measure(frozen.current, column.current);
    place();
  });
  useLayoutEffect(() => {
    let frame = 0;
    const onScroll = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => latest.current());
    };
    const onSize = (): void => {
      if (!column.current || !frozen.current) return;
      cards.current = measure(frozen.current, column.current);
      onScroll();
    };
    const observer = new ResizeObserver(onSize);
    if (frozen.current) observer.observe(frozen.current);
    const own = column.current?.querySelector('.card.chosen');
    if (own) observer.observe(own);
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onSize);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onSize);
    };
  }, [chosen]);
  useSettling(column, chosen);
  useLook(beside);
}

/** Lets the cards glide to their places when another one is chosen; not while the text is scrolled. */
function useSettling(column: RefObject<HTMLElement | null>, chosen: string | undefined): void {
  useLayoutEffect(() => {
    const { current } = column;
    if (!current) return undefined;
    current.classList.add('settle');
    const timer = setTimeout(() => current.classList.remove('settle'), 220);
    return () => clearTimeout(timer);
  }, [chosen]);
}

function measure(frozen: HTMLElement, column: HTMLElement): readonly Measured[] {
  const { top } = column.getBoundingClientRect();
  const measured: Measured[] = [];
  for (const element of column.querySelectorAll<HTMLElement>('[data-card]')) {
    const mark = elementAt(frozen, Number(element.dataset['at']));
    const box = mark?.getClientRects()[0];
    element.classList.toggle('away', !box);
    if (!box) continue;
    const share =
      (box.left - frozen.getBoundingClientRect().left) / Math.max(1, frozen.clientWidth);
    measured.push({
      id: element.dataset['card'] ?? '',
      element,
      anchor: box.top - top + Math.max(0, Math.min(1, share)) * box.height * 0.9,
      height: element.offsetHeight,
    });
  }
  return measured;
}

/** The element that begins at a place of the text, or the first one after it. */
function elementAt(frozen: HTMLElement, at: number): HTMLElement | undefined {
  const exact = frozen.querySelector<HTMLElement>(`[data-start="${at}"]`);
  if (exact) return exact;
  for (const paragraph of frozen.querySelectorAll<HTMLElement>('p')) {
    if (Number(paragraph.dataset['to']) <= at) continue;
    if (Number(paragraph.dataset['from']) > at + 200) return undefined;
    return [...paragraph.querySelectorAll<HTMLElement>('[data-start]')].findLast(
      (one) => Number(one.dataset['start']) <= Math.max(at, Number(paragraph.dataset['from'])),
    );
  }
  return undefined;
}

function setPlaces(
  column: HTMLElement,
  cards: readonly Measured[],
  chosen: string | undefined,
): void {
  const { top, height } = column.getBoundingClientRect();
  const seen = window.innerHeight - HEAD;
  const passed = Math.max(0, Math.min(1, (HEAD - top) / Math.max(1, height - seen)));
  const index = cards.findIndex(({ id }) => id === chosen);
  const own = cards[index];
  const isSeen =
    own && own.anchor + own.height + top > HEAD && own.anchor + top < window.innerHeight;
  const line = isSeen ? own.anchor : HEAD - top + passed * seen;
  const tops = placeCards(cards, line, isSeen ? index : -1);
  for (const [i, { element }] of cards.entries()) setLength(element, '--y', tops[i] ?? 0);
  const room = Math.max(0, ...cards.map((card) => card.anchor + card.height));
  setLength(column, '--room', room);
}

function setLength(element: HTMLElement, name: string, pixels: number): void {
  const value = `${Math.round(pixels)}px`;
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
}

function useLook({ frozen, blocks, range, look }: Beside): void {
  const wanted = useRef({ wish: '', tries: 0 });
  useLayoutEffect(() => {
    if (!look || !frozen.current) return undefined;
    if (wanted.current.wish !== look.wish) wanted.current = { wish: look.wish, tries: TRIES };
    if (wanted.current.tries === 0) return undefined;
    const frame = requestAnimationFrame(function again() {
      const { current } = frozen;
      if (!current || wanted.current.wish !== look.wish || wanted.current.tries === 0) return;
      wanted.current.tries -= 1;
      const index = blockAt(blocks, look.at);
      const row = current.querySelector(`[data-row="${blocks[index]?.key}"]`);
      const box = row ? elementAt(current, look.at)?.getClientRects()[0] : undefined;
      if (!box) range.reveal(index);
      else if (box.top < HEAD + 60 || box.bottom > window.innerHeight * seenShare()) {
        window.scrollBy(0, box.top - window.innerHeight * seenShare() * 0.45);
      } else wanted.current.tries = 0;
      requestAnimationFrame(again);
    });
    return () => cancelAnimationFrame(frame);
  });
}

/** The share of the window in which words are free: on a narrow one the card lies over its lower half. */
function seenShare(): number {
  return window.matchMedia('(max-width: 60rem)').matches ? 0.45 : 0.8;
}
