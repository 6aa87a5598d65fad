import { computed } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FindingView } from '../../../../src/view/api.ts';
import { PageHead } from '../../components/page-head.tsx';
import { Empty, Loaded } from '../../components/states.tsx';
import { say } from '../../messages/checks/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { query } from '../../state/router.ts';
import { Detail } from './detail.tsx';
import { askedFilter, Exports, Filters, isFiltered } from './filters.tsx';
import { FindingList } from './finding-list.tsx';
import { useCheckKeys } from './keys.ts';
import { choose, chosenIndex, nextOpen } from './selection.ts';
import { type Findings, useFindings } from './use-findings.ts';
import './checks.css';
import './detail.css';

const isChosen = computed(() => query.value['finding'] !== undefined);
const WIDE = window.matchMedia('(min-width: 60.01rem)');

/** The findings of the checks: the list at the left, the chosen one with its words and its working at the right. */
export function Checks() {
  const filter = askedFilter();
  const findings = useFindings(filter);
  const { data } = findings;
  useFullHeight();
  return (
    <>
      <PageHead
        title={sayShell('screen-checks')}
        facts={data && <Progress findings={data} />}
        actions={data && data.matched > 0 && <Exports filter={filter} />}
      />
      <Loaded resource={findings}>
        {(all) =>
          all.matched === 0 && !isFiltered() && !isChosen.value ? (
            <Empty title={say('empty')}>{say('empty-text')}</Empty>
          ) : (
            <Desk findings={all} />
          )
        }
      </Loaded>
    </>
  );
}

function Desk({ findings }: { readonly findings: Findings }) {
  const { rows, matched, documents } = findings;
  const wide = useWide();
  const [filters, pane] = [useRef<HTMLSelectElement>(null), useRef<HTMLElement>(null)];
  // Drawn anew for other findings only, not for every step through them.
  const head = useMemo(
    () => <Filters facets={findings.facets} documents={documents} field={filters} />,
    [findings],
  );
  const asked = query.value['finding'];
  const at = chosenIndex(rows);
  // Where nothing is chosen and there is room for both, the first open finding is shown.
  const index = at < 0 && asked === undefined && wide ? firstOpen(rows) : at;
  const row = rows[index];
  const id = asked ?? row?.id;
  const go = (step: 1 | -1): void => {
    const next = nextOpen(rows, index, step);
    if (next) choose(next);
  };
  useCheckKeys({ row, rows, index, go, filters });
  useEffect(() => {
    pane.current?.scrollTo(0, 0);
    if (!wide && asked !== undefined) window.scrollTo(0, 0);
  }, [id, wide]);
  return (
    <div class={asked === undefined ? 'checks' : 'checks has-chosen'}>
      <div class="checks-list">
        {head}
        {rows.length === 0 ? (
          <p class="quiet none-match">{say('none-match')}</p>
        ) : (
          <FindingList findings={findings} selected={row} />
        )}
      </div>
      <section class="checks-detail" aria-label={say('working')} ref={pane}>
        {id !== undefined && (
          <Detail
            id={id}
            document={asked === undefined ? row?.document : query.value['in']}
            row={row}
            place={row && { number: index + 1, total: matched }}
            go={go}
            more={nextOpen(rows, index, 1) !== undefined}
            decided={() => go(1)}
          />
        )}
      </section>
    </div>
  );
}

function firstOpen(rows: readonly FindingView[]): number {
  return Math.max(
    0,
    rows.findIndex(({ standing }) => standing === 'open'),
  );
}

function useWide(): boolean {
  const [wide, setWide] = useState(WIDE.matches);
  useEffect(() => {
    const onChange = (): void => setWide(WIDE.matches);
    WIDE.addEventListener('change', onChange);
    return () => WIDE.removeEventListener('change', onChange);
  }, []);
  return wide;
}

/** How many are open and how many decided, as far as the other filters leave them. */
function Progress({ findings }: { readonly findings: Findings }) {
  const standings = findings.facets.find(({ name }) => name === 'standing')?.values ?? [];
  const count = (wanted: string): number =>
    standings.find(({ value }) => value === wanted)?.count ?? 0;
  const open = count('open');
  const done = count('accepted') + count('dismissed');
  const total = open + done;
  if (total === 0) return null;
  return (
    <p class="checks-progress">
      <span>{say('open', { count: open })}</span>
      <progress max={total} value={done} aria-label={say('progress', { done, total })} />
      <span>{open === 0 ? say('all-done') : say('done', { count: done })}</span>
    </p>
  );
}

/** The screen fills the window, so that the list and the finding scroll by themselves. */
function useFullHeight(): void {
  useEffect(() => {
    const main = document.getElementById('main');
    main?.classList.add('full-height');
    return () => main?.classList.remove('full-height');
  }, []);
}
