import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { DocumentAnswer } from '../../../../src/view/api.ts';
import { useVirtual, type VirtualRange } from '../../components/use-virtual.ts';
import { query, setQuery } from '../../state/router.ts';
import { useBeside } from './beside.ts';
import { type Block, blocksOf } from './blocks.ts';
import { filterOf, type Item, itemsOf, shownItems, stepFrom, stretchOf } from './items.ts';
import { passingMarks, standingMarks } from './marks-of.ts';
import { leaveCard, lit, looks, spanDraft } from './reader-state.ts';
import { type Mark, marksByBlock } from './segments.ts';
import { useChoosing } from './use-choosing.ts';
import { useReaderKeys } from './use-reader-keys.ts';

const BLOCK_HEIGHT = 420;
/** Blocks that are drawn above and below the window, and for how many of them no cards are. */
const OVER = 6;
const SPARED = 4;

/** An item whose card is drawn, with its place among those that are shown, from 1. */
interface DrawnItem {
  readonly item: Item;
  readonly place: number;
}

/** All that the page of a document draws from. */
export interface Reading {
  readonly frozen: RefObject<HTMLDivElement | null>;
  readonly column: RefObject<HTMLUListElement | null>;
  readonly blocks: readonly Block[];
  readonly range: VirtualRange;
  readonly standing: ReadonlyMap<number, readonly Mark[]>;
  readonly passing: ReadonlyMap<number, readonly Mark[]>;
  readonly items: readonly Item[];
  readonly shown: readonly Item[];
  readonly drawn: readonly DrawnItem[];
  /** The item whose card the Tab key reaches: the chosen one, else the first in the window. */
  readonly tabbed: Item | undefined;
  readonly chosen: Item | undefined;
  readonly choose: (id: string | undefined) => void;
  readonly step: (by: 1 | -1) => void;
}

/** What is shown of a document by what the address says, and what presses and keys do. */
export function useReading(answer: DocumentAnswer, readOnly: boolean): Reading {
  const { id, text } = answer.document;
  const frozen = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLUListElement>(null);
  const { claim: chosenId, at: asked, hide, show } = query.value;
  const items = useMemo(() => itemsOf(answer), [answer]);
  const shown = useMemo(
    () => shownItems(items, filterOf(query.value), chosenId),
    [items, hide, show, chosenId],
  );
  const chosen = shown.find((item) => item.id === chosenId);
  const at = stretchOf(asked, text.length);
  const blocks = useMemo(() => blocksOf(text), [text]);
  const keys = useMemo(() => blocks.map(({ key }) => key), [blocks]);
  const range = useVirtual(frozen, keys, BLOCK_HEIGHT);
  const marks = useMemo(() => standingMarks(answer, shown), [answer, shown]);
  const standing = useMemo(() => marksByBlock(blocks, marks), [blocks, marks]);
  const draft = spanDraft.value?.claim === chosenId ? spanDraft.value : undefined;
  const passing = marksByBlock(blocks, passingMarks(id, { chosen, lit: lit.value, draft, at }));
  const step = useLatest((by: 1 | -1): void => {
    const from = { chosen: chosenId, at: at?.start ?? placeAtTop(frozen) };
    const next = stepFrom(shown, by, from);
    if (next) choose(next.id);
  });
  useEffect(() => leaveCard, []);
  useFocusOnStep(column, chosenId);
  useChoosing({ frozen, text, chosen, readOnly, choose });
  useReaderKeys({ chosen, readOnly, step, choose });
  const place = lit.value?.document === id ? lit.value : (chosen?.words ?? at);
  const look = place && { at: place.start, wish: `${chosenId} ${place.start} ${looks.value}` };
  useBeside({ frozen, column, blocks, range, chosen: chosenId, look });
  const first = range.start === 0 ? 0 : range.start + SPARED;
  const last = range.end === blocks.length ? range.end - 1 : range.end - 1 - SPARED;
  const drawn = drawnItems(shown, chosenId, {
    start: blocks[first]?.start ?? 0,
    end: blocks[last]?.end ?? text.length,
  });
  const inWindow = first === 0 ? 0 : (blocks[first + OVER - SPARED]?.start ?? 0);
  const nearest = drawn.find(({ item }) => item.words.start >= inWindow) ?? drawn.at(-1);
  return {
    tabbed: chosen ?? nearest?.item,
    ...{ frozen, column, blocks, range, standing, passing },
    ...{ items, shown, drawn, chosen, choose, step },
  };
}

/** Chooses an item, or none: the address says which. */
function choose(id: string | undefined): void {
  leaveCard();
  setQuery({ claim: id, at: undefined });
}

/** A function that stays the same and does what the last one given does. */
function useLatest<T>(run: (value: T) => void): (value: T) => void {
  const latest = useRef(run);
  latest.current = run;
  return useCallback((value: T) => latest.current(value), []);
}

/** The items whose words are drawn, and the chosen one wherever it is. */
function drawnItems(
  items: readonly Item[],
  chosen: string | undefined,
  drawn: { readonly start: number; readonly end: number },
): readonly DrawnItem[] {
  return items
    .map((item, i) => ({ item, place: i + 1 }))
    .filter(
      ({ item: { id, words } }) =>
        id === chosen || (words.start >= drawn.start && words.start < drawn.end),
    );
}

/** The place of the text at the top of the window. */
function placeAtTop({ current }: { readonly current: HTMLElement | null }): number {
  for (const paragraph of current?.querySelectorAll<HTMLElement>('p') ?? [])
    if (paragraph.getBoundingClientRect().bottom > 120) return Number(paragraph.dataset['from']);
  return 0;
}

/** A card that is chosen takes the focus; not the one that the address chose on arrival. */
function useFocusOnStep(
  column: { readonly current: HTMLElement | null },
  chosen: string | undefined,
): void {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const head = column.current?.querySelector<HTMLElement>('.card.chosen .card-head');
    head?.focus({ preventScroll: true });
  }, [chosen]);
}
