import './map.css';
import type { MapAnswer, MapPlace } from '../../../../src/view/api-record.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { Empty, Loaded } from '../../components/states.tsx';
import { say } from '../../messages/explore/say.ts';
import { address, query, setQuery } from '../../state/router.ts';
import { formatDay, formatNumber } from '../../text/format.ts';
import { asked, viewAddress } from './filter.ts';
import { Frame } from './frame.tsx';
import { MapDrawing } from './map-drawing.tsx';
import type { TableData } from './twin.tsx';

type Row = MapAnswer['rows'][number];

/** Where they met: a circle on each state in which meetings were held. */
export function WorldMap() {
  const answer = useResource<MapAnswer>(apiPath('explore/map', asked()), { keep: true });
  return (
    <Loaded resource={answer}>
      {({ rows, unplaced }) => {
        if (rows.length === 0 && unplaced === 0) {
          return <Empty title={say('network-empty')}>{say('none-match-text')}</Empty>;
        }
        return <Drawn rows={rows} unplaced={unplaced} />;
      }}
    </Loaded>
  );
}

function Drawn({ rows, unplaced }: { readonly rows: readonly Row[]; readonly unplaced: number }) {
  const selected = rows.find(({ state }) => state === query.value['state']);
  const about = aboutOf(rows);
  return (
    <Frame
      name="map"
      title={say('map-title')}
      about={about}
      table={tableOf(rows)}
      controls={<Reach />}
      draw={(canvas) => (
        <MapDrawing
          rows={rows}
          selected={selected?.state}
          closer={query.value['near'] === '1'}
          about={about}
          {...canvas}
        />
      )}
    >
      {selected ? (
        <StatePanel row={selected} />
      ) : (
        rows.length > 0 && <p class="quiet small">{say('choose-state')}</p>
      )}
      {unplaced > 0 && <p class="quiet small">{say('unplaced', { count: unplaced })}</p>}
      <p class="quiet small map-note">
        {say('map-middle')} {say('map-borders')}
      </p>
    </Frame>
  );
}

function Reach() {
  const closer = query.value['near'] === '1';
  return (
    <fieldset class="segments no-print" aria-label={say('map-reach')}>
      <button type="button" aria-pressed={!closer} onClick={() => setQuery({ near: undefined })}>
        {say('map-world')}
      </button>
      <button type="button" aria-pressed={closer} onClick={() => setQuery({ near: 1 })}>
        {say('map-near')}
      </button>
    </fieldset>
  );
}

function aboutOf(rows: readonly Row[]): string {
  const top = rows.slice(0, 3).map(({ name, meetings }) => `${name} (${meetings.length})`);
  return say('map-about', { count: rows.length, top: top.join(', ') || '–' });
}

/** A place, and where a report names the state alone, that it does. */
function placeText({ name, level }: MapPlace): string {
  return level === 'state' ? say('state-only', { name }) : name;
}

function tableOf(rows: readonly Row[]): TableData {
  return {
    columns: [say('state'), say('places'), say('meetings')],
    widths: 'minmax(0, 1.4fr) minmax(0, 2fr) minmax(4.5rem, 1fr)',
    rows: rows.map(({ name, places, meetings }) => [
      name,
      places.map((place) => `${placeText(place)} (${formatNumber(place.meetings)})`).join(', '),
      meetings.length,
    ]),
    hrefs: rows.map(({ state }) => viewAddress('map', { state, as: 'table' })),
  };
}

/** The meetings held in a state. */
function StatePanel({ row }: { readonly row: Row }) {
  return (
    <section class="panel drawing-panel" aria-label={row.name}>
      <header>
        <h3>{row.name}</h3>
        <span class="quiet small">
          {say('meetings-count', { count: row.meetings.length })} ·{' '}
          {row.places.map(placeText).join(', ')}
        </span>
      </header>
      <ul>
        {row.meetings.map(({ id, title, earliest }) => (
          <li key={id}>
            <a href={address(['meetings', id])}>{title}</a>{' '}
            {earliest && <span class="quiet small">{formatDay(earliest)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
