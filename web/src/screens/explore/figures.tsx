import './figures.css';
import { useMemo } from 'preact/hooks';
import type { FiguresAnswer } from '../../../../src/view/api-record.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { Empty, Loaded } from '../../components/states.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { Said } from '../../components/words.tsx';
import { say } from '../../messages/explore/say.ts';
import { query, setQuery } from '../../state/router.ts';
import { FigureMark } from './figure-mark.tsx';
import { type Series, STATUSES, seriesName, spotsOf, statusOf } from './figures-data.ts';
import { FiguresDrawing } from './figures-drawing.tsx';
import { figuresTable } from './figures-table.ts';
import { asked } from './filter.ts';
import { Frame } from './frame.tsx';

/** Figures over time: the series beside, the chosen one drawn. */
export function Figures() {
  const answer = useResource<FiguresAnswer>(apiPath('explore/figures', asked()), { keep: true });
  return (
    <Loaded resource={answer}>
      {({ rows }) => {
        const chosen = rows.find(({ id }) => id === query.value['series']) ?? rows[0];
        if (!chosen) return <Empty title={say('figures-empty')}>{say('none-match-text')}</Empty>;
        return (
          <div class="figures">
            <SeriesList rows={rows} chosen={chosen} />
            <Drawn series={chosen} />
          </div>
        );
      }}
    </Loaded>
  );
}

function SeriesList({
  rows,
  chosen,
}: {
  readonly rows: readonly Series[];
  readonly chosen: Series;
}) {
  const choose = ({ id }: Series): void => setQuery({ series: id });
  return (
    <section class="series-list panel no-print" aria-label={say('figures-list')}>
      <VirtualList
        label={say('figures-list')}
        items={rows}
        keyOf={({ id }) => id}
        estimate={56}
        selected={chosen.id}
        onMove={choose}
      >
        {(row, { tab }) => (
          <button
            type="button"
            class="series"
            tabIndex={tab}
            aria-pressed={row.id === chosen.id}
            onClick={() => choose(row)}
          >
            <span>{seriesName(row)}</span>
            <span class="quiet small">{say('values-count', { count: row.points.length })}</span>
          </button>
        )}
      </VirtualList>
    </section>
  );
}

function Drawn({ series }: { readonly series: Series }) {
  const name = seriesName(series);
  const about = aboutOf(series);
  const table = figuresTable(series);
  const spots = useMemo(() => spotsOf(series), [series]);
  const drawn = new Set(spots.map(({ point }) => point.claim));
  const left = series.points.filter(({ claim }) => !drawn.has(claim));
  const used = new Set(series.points.map(statusOf));
  return (
    <div class="series-drawn">
      <Frame
        name="figures"
        title={name}
        about={about}
        table={table}
        draw={(canvas) =>
          spots.length > 0 && (
            <FiguresDrawing series={series} title={name} about={about} {...canvas} />
          )
        }
      >
        <p class="legend">
          {STATUSES.filter((status) => used.has(status)).map((status) => (
            <span key={status}>
              <svg width={30} height={16} aria-hidden="true">
                <path class={`figure-line line-${status}`} d="M0,8H30" />
                <FigureMark status={status} x={15} y={8} />
              </svg>
              {say(`status-${status}`)}
            </span>
          ))}
        </p>
        {left.length > 0 && (
          <p class="small series-left">
            {say('no-period')}:{' '}
            {left.map(({ claim, text, words }, i) => (
              <span key={claim}>
                {i > 0 && ', '}
                <Said words={[words]}>{text}</Said>
              </span>
            ))}
          </p>
        )}
      </Frame>
    </div>
  );
}

function aboutOf({ points }: Series): string {
  const counts = STATUSES.map((status) => {
    const count = points.filter((point) => statusOf(point) === status).length;
    return count > 0 ? `${say(`status-${status}`)} ${count}` : '';
  });
  const statuses = counts.filter(Boolean).join(', ');
  return say('figures-about', { count: points.length, statuses });
}
