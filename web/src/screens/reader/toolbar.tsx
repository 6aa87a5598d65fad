import { Icon } from '../../components/icon.tsx';
import { say } from '../../messages/reader/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { redo, undo } from '../../state/judge.ts';
import { useMeta } from '../../state/meta.ts';
import { query, setQuery } from '../../state/router.ts';
import { formatNumber } from '../../text/format.ts';
import { filterOf, type Item, type ItemKind, KINDS, standingOf } from './items.ts';

const STANDINGS = ['open', 'accepted', 'rejected'] as const;

/** What stays at the top: which kinds are shown, steps from claim to claim, undo and redo. */
export function Toolbar(props: {
  readonly items: readonly Item[];
  readonly shown: readonly Item[];
  readonly chosen: Item | undefined;
  readonly readOnly: boolean;
  readonly step: (by: 1 | -1) => void;
}) {
  const { items, shown, chosen, readOnly, step } = props;
  const place = chosen ? shown.indexOf(chosen) + 1 : 0;
  return (
    <div class="reader-bar no-print">
      <Kinds items={items} />
      <select
        class="quiet-select"
        aria-label={say('by-standing')}
        value={query.value['show'] ?? ''}
        onChange={(event) => setQuery({ show: event.currentTarget.value })}
      >
        <option value="">{say('any-standing')}</option>
        {STANDINGS.map((one) => (
          <option key={one} value={one}>
            {say(one)} ({formatNumber(items.filter((item) => standingOf(item) === one).length)})
          </option>
        ))}
      </select>
      <div class="steps">
        <button
          type="button"
          class="quiet-button icon-only"
          aria-label={sayShell('key-previous')}
          title={`${sayShell('key-previous')} (k)`}
          disabled={shown.length === 0 || place === 1}
          onClick={() => step(-1)}
        >
          <Icon name="previous" />
        </button>
        <span class="place" aria-live="polite">
          {place > 0 ? formatNumber(place) : '–'} / {formatNumber(shown.length)}
        </span>
        <button
          type="button"
          class="quiet-button icon-only"
          aria-label={sayShell('key-next')}
          title={`${sayShell('key-next')} (j)`}
          disabled={shown.length === 0 || place === shown.length}
          onClick={() => step(1)}
        >
          <Icon name="next" />
        </button>
        {!readOnly && <History />}
      </div>
    </div>
  );
}

function Kinds({ items }: { readonly items: readonly Item[] }) {
  const { hidden } = filterOf(query.value);
  const counts = new Map<ItemKind, number>();
  for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const toggle = (kind: ItemKind): void => {
    const hide = new Set(hidden);
    if (!hide.delete(kind)) hide.add(kind);
    setQuery({ hide: [...hide].join(',') });
  };
  return (
    <div class="kinds" role="group" aria-label={say('by-kind')}>
      {KINDS.filter((kind) => counts.has(kind)).map((kind) => (
        <button
          key={kind}
          type="button"
          class={`chip chip-${kind}`}
          aria-pressed={!hidden.has(kind)}
          onClick={() => toggle(kind)}
        >
          {kind === 'finding' ? say('finding') : sayShell(`kind-${kind}`)}{' '}
          <span class="count">{formatNumber(counts.get(kind) ?? 0)}</span>
        </button>
      ))}
    </div>
  );
}

function History() {
  const { data } = useMeta();
  return (
    <>
      <button
        type="button"
        class="quiet-button icon-only"
        aria-label={sayShell('undo')}
        title={`${sayShell('undo')} (u)`}
        disabled={data !== undefined && !data.undo}
        onClick={() => void undo()}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="quiet-button icon-only redo"
        aria-label={sayShell('redo')}
        title={`${sayShell('redo')} (U)`}
        disabled={data !== undefined && !data.redo}
        onClick={() => void redo()}
      >
        <Icon name="undo" />
      </button>
    </>
  );
}
