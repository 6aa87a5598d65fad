import { useEffect } from 'preact/hooks';
import type { QueryAnswer, QueryRow } from '../../../../src/view/api-record.ts';
import { ApiError, apiPath } from '../../api/client.ts';
import { Empty, Loaded } from '../../components/states.tsx';
import { type RowState, VirtualList } from '../../components/virtual-list.tsx';
import { readerAddress } from '../../components/words.tsx';
import { say } from '../../messages/explore/say.ts';
import { judge } from '../../state/judge.ts';
import { useKeys } from '../../state/keys.ts';
import { useMeta } from '../../state/meta.ts';
import { query, setQuery } from '../../state/router.ts';
import { formatDay } from '../../text/format.ts';
import { kindName } from './facets.tsx';
import { asked, isAsked } from './filter.ts';
import { TableActions } from './table-actions.tsx';
import type { Growing } from './use-growing.ts';

function keyOf({ claim, words }: QueryRow): string {
  return claim ?? `${words.document}.${words.start}`;
}

/** The claims and passages that answer, each in its words. */
export function Results({ found }: { readonly found: Growing<QueryRow, QueryAnswer> }) {
  const { resource, rows, reach } = found;
  const { data: meta } = useMeta();
  const at = query.value['at'];
  const current = rows.find((row) => keyOf(row) === at);
  const decide = (verdict: 'accept' | 'reject', done: string): void => {
    const subject = current?.claim;
    if (subject !== undefined && !meta?.readOnly) void judge([{ subject, verdict }], done);
  };
  useKeys(say('keys-title'), [
    { keys: 'a', label: say('key-accept'), run: () => decide('accept', say('accepted')) },
    { keys: 'r', label: say('key-reject'), run: () => decide('reject', say('rejected')) },
  ]);
  return (
    <Loaded resource={resource}>
      {({ matched }) => {
        if (matched === 0) return <Nothing />;
        return (
          <>
            <TableActions name="claims" csv={() => fetchCsv()} />
            <VirtualList
              label={say('results')}
              class="results"
              items={rows}
              keyOf={keyOf}
              estimate={112}
              total={matched}
              selected={at}
              onMove={(row) => setQuery({ at: keyOf(row) })}
            >
              {(row, state) => <Result row={row} state={state} reach={reach} />}
            </VirtualList>
          </>
        );
      }}
    </Loaded>
  );
}

async function fetchCsv(): Promise<string> {
  const response = await fetch(apiPath('query.csv', asked()));
  if (!response.ok) throw new ApiError(response.status, await response.json());
  return response.text();
}

function Nothing() {
  if (!isAsked()) return <Empty title={say('empty')}>{say('empty-text')}</Empty>;
  return <Empty title={say('none-match')}>{say('none-match-text')}</Empty>;
}

function Result(props: {
  readonly row: QueryRow;
  readonly state: RowState;
  readonly reach: (index: number) => void;
}) {
  const { row, state, reach } = props;
  const { sentence, start, end, document } = row;
  useEffect(() => reach(state.index), [state.index, reach]);
  return (
    <article class="result">
      <header>
        <span class={`kind kind-${row.kind ?? 'passage'}`}>{kindName(row.kind ?? 'passage')}</span>
        <a href={readerAddress(row.words)} tabIndex={state.tab} class="result-title">
          {row.headline ?? document.title ?? document.name}
        </a>
        {row.date && <span class="result-day">{formatDay(row.date)}</span>}
      </header>
      <p class="quote" lang={document.language}>
        <span class="around">
          {/^\p{Ll}/u.test(sentence) && '… '}
          {sentence.slice(0, start)}
        </span>
        <mark>{sentence.slice(start, end)}</mark>
        <span class="around">
          {sentence.slice(end)}
          {/[\p{L}\p{N},;]$/u.test(sentence) && ' …'}
        </span>
      </p>
      <p class="quiet small result-source">
        {document.title ?? document.name}
        {document.publisher && ` · ${document.publisher}`}
        {document.date && ` · ${formatDay(document.date)}`}
      </p>
    </article>
  );
}
