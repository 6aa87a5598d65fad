import type { DocumentRow } from '../../../../src/view/api.ts';
import { usePages } from '../../api/pages.ts';
import { PageHead } from '../../components/page-head.tsx';
import { Empty, Loaded } from '../../components/states.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { say } from '../../messages/reader/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { address, query, setQuery } from '../../state/router.ts';
import { formatDay } from '../../text/format.ts';

/** The documents to read, the latest first, where the address names none. */
export function Picker() {
  const documents = usePages<DocumentRow>('documents');
  const { filter = '' } = query.value;
  return (
    <>
      <PageHead
        title={sayShell('screen-reader')}
        facts={documents.data && sayShell('documents', { count: documents.data.length })}
      />
      <Loaded resource={documents}>
        {(rows) => {
          if (rows.length === 0)
            return (
              <Empty title={say('no-documents')}>
                <a href="/inbox">{say('to-inbox')}</a>
              </Empty>
            );
          const shown = matching(rows, filter);
          return (
            <>
              <search class="picker-filter no-print">
                <input
                  type="search"
                  aria-label={say('filter-documents')}
                  placeholder={say('filter-documents')}
                  value={filter}
                  onInput={(event) => setQuery({ filter: event.currentTarget.value })}
                />
              </search>
              {shown.length === 0 && <p class="quiet">{say('none-match')}</p>}
              <VirtualList
                label={say('documents')}
                class="picker"
                items={shown}
                keyOf={({ id }) => id}
                estimate={60}
              >
                {(row, state) => (
                  <a href={address(['reader', row.id])} tabIndex={state.tab}>
                    <span class="picker-title">{row.title ?? row.name}</span>
                    <span class="quiet small">
                      {[
                        row.date && formatDay(row.date),
                        row.publisher,
                        sayShell('claims', { count: row.claims }),
                        row.findings > 0 && sayShell('findings', { count: row.findings }),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </a>
                )}
              </VirtualList>
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function matching(rows: readonly DocumentRow[], filter: string): readonly DocumentRow[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ title, name, publisher, date }) => {
    const text = `${title ?? ''} ${name} ${publisher ?? ''} ${date ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
