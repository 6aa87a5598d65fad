import './explore.css';
import { useEffect, useRef } from 'preact/hooks';
import type { QueryAnswer, QueryRow } from '../../../../src/view/api-record.ts';
import { PageHead } from '../../components/page-head.tsx';
import { say } from '../../messages/explore/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { useKeys } from '../../state/keys.ts';
import { navigate, query } from '../../state/router.ts';
import { Facets } from './facets.tsx';
import { asked, VIEWS, type ViewName, viewAddress, viewName } from './filter.ts';
import { Lazy } from './lazy.tsx';
import { QueryBar } from './query-bar.tsx';
import { Results } from './results.tsx';
import { useGrowing } from './use-growing.ts';

/** One question, and what answers it: as a list, as drawings with their tables, and in SQL. */
export function Explore() {
  const field = useRef<HTMLInputElement>(null);
  const view = viewName();
  useKeys(say('keys-title'), [
    { keys: 'f', label: say('key-query'), run: () => field.current?.focus() },
    ...VIEWS.map((name, i) => ({
      keys: String(i + 1),
      label: say('key-view', { view: say(`view-${name}`) }),
      run: () => navigate(viewAddress(name)),
    })),
  ]);
  if (view === 'sql') {
    return (
      <>
        <PageHead title={sayShell('screen-explore')} />
        <Views view={view} />
        <Lazy name="sql" />
      </>
    );
  }
  return <Questions view={view} field={field} />;
}

function Questions(props: {
  readonly view: ViewName;
  readonly field: { current: HTMLInputElement | null };
}) {
  const { view, field } = props;
  const counted = query.value['with'] === 'aspect' ? { with: 'aspect' } : {};
  const found = useGrowing<QueryRow, QueryAnswer>('query', { ...asked(), ...counted });
  const { data, loading } = found.resource;
  return (
    <>
      <PageHead
        title={sayShell('screen-explore')}
        facts={data && say('matched', { count: data.matched })}
      />
      <QueryBar field={field} loading={loading} />
      <Views view={view} />
      <div class="explore">
        <Facets facets={data?.facets ?? []} />
        <div class="explore-view">
          {view === 'list' ? <Results found={found} /> : <Lazy name={view} />}
        </div>
      </div>
    </>
  );
}

function Views({ view }: { readonly view: ViewName }) {
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = tabs;
    const tab = current?.querySelector<HTMLElement>('[aria-current]');
    if (current && tab) current.scrollLeft = tab.offsetLeft - current.clientWidth / 2;
  }, [view]);
  return (
    <nav class="views no-print" ref={tabs} aria-label={say('views')}>
      {VIEWS.map((name) => (
        <a
          key={name}
          href={viewAddress(name)}
          aria-current={name === view ? 'page' : undefined}
          class="view-tab"
        >
          {say(`view-${name}`)}
        </a>
      ))}
    </nav>
  );
}
