import { useState } from 'preact/hooks';
import type { DocumentRow, RemovalAnswer } from '../../../../src/view/api.ts';
import { request } from '../../api/client.ts';
import { usePages } from '../../api/pages.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { Empty, Loaded } from '../../components/states.tsx';
import { type RowState, VirtualList } from '../../components/virtual-list.tsx';
import { say } from '../../messages/inbox/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { heardRevision } from '../../state/connection.ts';
import { tellError } from '../../state/judge.ts';
import { address, query, setQuery } from '../../state/router.ts';
import { toast } from '../../state/toasts.ts';
import { formatDay, formatNumber } from '../../text/format.ts';

/** All documents of the dossier, latest first, with what was found in each and where its text comes from. */
export function DocumentList({ readOnly }: { readonly readOnly: boolean }) {
  const documents = usePages<DocumentRow>('documents');
  const [removing, setRemoving] = useState<DocumentRow | undefined>(undefined);
  const { filter = '' } = query.value;
  const columns = ['date', 'title', 'language', 'claims', 'findings', 'origin', 'actions'] as const;
  return (
    <section class="section" aria-labelledby="documents-title">
      <header>
        <h2 id="documents-title">{say('documents')}</h2>
        <input
          type="search"
          class="list-filter"
          aria-label={say('filter')}
          placeholder={say('filter')}
          value={filter}
          onInput={(event) => setQuery({ filter: event.currentTarget.value })}
        />
      </header>
      <Loaded resource={documents}>
        {(rows) => {
          if (rows.length === 0) return <Empty title={say('empty')}>{say('empty-text')}</Empty>;
          const names = new Map(rows.map((row) => [row.id, row.title ?? row.name]));
          const shown = matching(rows, filter);
          if (shown.length === 0) return <p class="quiet">{say('none-match')}</p>;
          return (
            <VirtualList
              label={say('documents')}
              class="document-table"
              items={shown}
              keyOf={({ id }) => id}
              estimate={52}
              columns={columns.map((name) => say(`column-${name}`))}
              hidden={[say('column-actions')]}
            >
              {(row, state) => (
                <Cells
                  row={row}
                  state={state}
                  source={row.copyOf === undefined ? undefined : names.get(row.copyOf)}
                  {...(!readOnly && { onRemove: () => setRemoving(row) })}
                />
              )}
            </VirtualList>
          );
        }}
      </Loaded>
      {removing && <Removal row={removing} onClose={() => setRemoving(undefined)} />}
    </section>
  );
}

function matching(rows: readonly DocumentRow[], filter: string): readonly DocumentRow[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter(({ title, name, publisher, date }) => {
    const text = `${title ?? ''} ${name} ${publisher ?? ''} ${date ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return found.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}

function Cells(props: {
  readonly row: DocumentRow;
  readonly state: RowState;
  readonly source: string | undefined;
  readonly onRemove?: () => void;
}) {
  const { row, state, source, onRemove } = props;
  const title = row.title ?? row.name;
  return (
    <>
      <div role="cell" class="date">
        {row.date ? formatDay(row.date) : <span class="quiet">{say('no-date')}</span>}
      </div>
      <div role="cell" class="title">
        <a href={address(['reader', row.id])} tabIndex={state.tab}>
          {title}
        </a>
        <span class="quiet small">{row.publisher ?? (row.title ? row.name : '')}</span>
      </div>
      <div role="cell">{row.language}</div>
      <div role="cell" class="number" data-label={say('column-claims')}>
        {formatNumber(row.claims)}
      </div>
      <div role="cell" class="number" data-label={say('column-findings')}>
        {row.findings > 0 ? (
          <a
            href={address(['checks'], { document: row.id })}
            tabIndex={state.tab}
            class="tag tag-warning"
          >
            {formatNumber(row.findings)}
          </a>
        ) : (
          <span class="quiet">0</span>
        )}
      </div>
      <div role="cell" class="origin small quiet">
        {row.copyOf === undefined ? (
          say('own-text')
        ) : (
          <>
            {say('copy-of', { share: `${Math.round((row.share ?? 1) * 100)} %` })}{' '}
            <a href={address(['reader', row.copyOf])} tabIndex={state.tab}>
              {source ?? row.copyOf.slice(0, 8)}
            </a>
          </>
        )}
      </div>
      <div role="cell" class="row-actions">
        {onRemove && (
          <button
            type="button"
            class="quiet-button icon-only"
            aria-label={say('remove', { title })}
            tabIndex={state.tab}
            onClick={onRemove}
          >
            <Icon name="trash" size={16} />
          </button>
        )}
      </div>
    </>
  );
}

function Removal({ row, onClose }: { readonly row: DocumentRow; readonly onClose: () => void }) {
  const remove = async (): Promise<void> => {
    onClose();
    try {
      const path = `/api/documents/${encodeURIComponent(row.id)}`;
      const answer = await request<RemovalAnswer>(path, { method: 'DELETE' });
      heardRevision(answer.revision);
      const gone = answer.withdrawn.length;
      const more = gone > 0 ? ` ${say('removed-withdrawn', { count: gone })}` : '';
      toast(say('removed-toast', { name: row.title ?? row.name }) + more);
    } catch (error) {
      tellError(error);
    }
  };
  return (
    <Dialog label={say('remove-ask')} onClose={onClose} class="ask">
      <h2>{say('remove-ask')}</h2>
      <p class="quote">{row.title ?? row.name}</p>
      <p class="quiet">{say('remove-text')}</p>
      <div class="actions">
        <button type="button" class="button" onClick={onClose}>
          {sayShell('cancel')}
        </button>
        <button type="button" class="button primary" onClick={() => void remove()}>
          {say('remove-do')}
        </button>
      </div>
    </Dialog>
  );
}
