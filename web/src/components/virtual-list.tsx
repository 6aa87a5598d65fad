import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { say } from '../messages/shell/say.ts';
import { useKeys } from '../state/keys.ts';
import { language } from '../text/language.ts';
import { useVirtual } from './use-virtual.ts';

/** What a row is told when it is drawn. */
export interface RowState {
  readonly index: number;
  /** 0 for the row that the Tab key reaches, else -1: give it to the row's main link or button. */
  readonly tab: 0 | -1;
  readonly current: boolean;
}

/** A long list. Its rows are drawn as they come into view. */
export interface VirtualListProps<Item> {
  /** What the list holds, for those who hear it. */
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** A guess at the height of a row in pixels. */
  readonly estimate: number;
  /** Draws the inside of a row; its first link or button with `tabIndex={state.tab}` takes the focus. */
  readonly children: (item: Item, state: RowState) => ComponentChildren;
  /** The key of the chosen row, where the screen keeps one in its address. */
  readonly selected?: string | undefined;
  /** Called as j, k, the arrow keys, Home and End move to a row. */
  readonly onMove?: (item: Item) => void;
  /** Makes it a table: the titles of its columns; rows then draw `role="cell"` elements. */
  readonly columns?: readonly string[];
  /** Titles that are heard but not seen. */
  readonly hidden?: readonly string[];
  readonly class?: string;
  /** How many rows there are in all, where the items are only the first of them. */
  readonly total?: number;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** A list or table of any length: drawn as far as it is seen, walked by j and k, arrow keys, Home and End. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { items, keyOf, columns } = props;
  const container = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => items.map(keyOf), [items]);
  const range = useVirtual(container, keys, props.estimate);
  const walk = useWalk(props, keys, container, range.reveal);
  const rows = items.slice(range.start, range.end);
  const total = props.total ?? items.length;
  const table = columns !== undefined;
  return (
    <div
      class={`virtual ${props.class ?? ''}`}
      role={table ? 'table' : undefined}
      aria-label={table ? props.label : undefined}
      aria-rowcount={table ? total + 1 : undefined}
    >
      {table && (
        <div role="rowgroup" class="virtual-head">
          <div role="row" aria-rowindex={1} class="virtual-row">
            {columns.map((title) => (
              <div key={title} role="columnheader">
                {props.hidden?.includes(title) ? <span class="unseen">{title}</span> : title}
              </div>
            ))}
          </div>
        </div>
      )}
      <div
        role={table ? 'rowgroup' : 'list'}
        aria-label={table ? undefined : props.label}
        ref={container}
        onKeyDown={walk.onKeyDown}
      >
        <div style={{ height: `${range.before}px` }} role="presentation" />
        {rows.map((item, i) => {
          const index = range.start + i;
          const current = index === walk.current;
          return (
            <Row
              key={keys[index]}
              name={keys[index] ?? ''}
              item={item}
              index={index}
              current={current}
              marked={current && walk.marked}
              total={total}
              table={table}
              draw={props.children}
            />
          );
        })}
        <div style={{ height: `${range.after}px` }} role="presentation" />
      </div>
    </div>
  );
}

/** A row; drawn again only when something of it changes, not as the list is scrolled. */
function Row<Item>(props: {
  readonly name: string;
  readonly item: Item;
  readonly index: number;
  readonly current: boolean;
  readonly marked: boolean;
  readonly total: number;
  readonly table: boolean;
  readonly draw: (item: Item, state: RowState) => ComponentChildren;
}) {
  const { name, item, index, current, marked, total, table, draw } = props;
  // Reading a signal lets @preact/signals skip the row while its props are the same.
  language.value;
  return (
    <div
      data-row={name}
      class={marked ? 'virtual-row current' : 'virtual-row'}
      {...(table
        ? { role: 'row', 'aria-rowindex': index + 2 }
        : { role: 'listitem', 'aria-posinset': index + 1, 'aria-setsize': total })}
    >
      {draw(item, { index, current, tab: current ? 0 : -1 })}
    </div>
  );
}

interface Walk {
  readonly current: number;
  /** Whether the current row has been walked to or chosen. */
  readonly marked: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Moves through the rows and keeps the focus on the row moved to, also when it is not drawn yet. */
function useWalk<Item>(
  { items, selected, onMove }: VirtualListProps<Item>,
  keys: readonly string[],
  container: { readonly current: HTMLElement | null },
  reveal: (index: number) => void,
): Walk {
  const [walked, setWalked] = useState<string | undefined>(undefined);
  const wanted = useRef<string | undefined>(undefined);
  const chosen = selected ?? walked;
  const at = chosen === undefined ? -1 : keys.indexOf(chosen);
  const current = Math.max(0, at);
  const move = (step: number): void => {
    if (items.length === 0) return;
    const next = Math.max(0, Math.min(items.length - 1, at < 0 && step === 1 ? 0 : at + step));
    const key = keys[next];
    const item = items[next];
    if (key === undefined || item === undefined) return;
    wanted.current = key;
    setWalked(key);
    reveal(next);
    focusRow(container.current, wanted);
    onMove?.(item);
  };
  useLayoutEffect(() => {
    if (wanted.current !== undefined) focusRow(container.current, wanted);
  });
  // A row that was chosen elsewhere, by an address or a key of the screen, is brought into view.
  useLayoutEffect(() => {
    if (selected !== undefined && at >= 0 && selected !== walked) reveal(at);
  }, [selected, at >= 0]);
  useKeys(say('keys-everywhere'), [
    { keys: 'j', label: say('key-next'), run: () => move(1) },
    { keys: 'k', label: say('key-previous'), run: () => move(-1) },
  ]);
  return {
    current,
    marked: at >= 0,
    onKeyDown: (event) => {
      const step = STEPS[event.key];
      if (step === undefined || event.target instanceof HTMLInputElement) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      move(step);
    },
  };
}

function focusRow(container: HTMLElement | null, wanted: { current: string | undefined }): void {
  const { current: key } = wanted;
  if (key === undefined || !container) return;
  const row = container.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
  const target = row?.querySelector<HTMLElement>('a, button');
  if (!target) return;
  wanted.current = undefined;
  target.focus({ preventScroll: true });
}
