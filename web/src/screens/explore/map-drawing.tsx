import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { useMemo } from 'preact/hooks';
import type { MapAnswer } from '../../../../src/view/api-record.ts';
import { say } from '../../messages/explore/say.ts';
import { setQuery } from '../../state/router.ts';
import { formatNumber } from '../../text/format.ts';
import { type Canvas, Picture } from './frame.tsx';
import { type Target, Targets } from './targets.tsx';
import { OUTLINES, STATES } from './world.ts';

type Row = MapAnswer['rows'][number];

/** All but Antarctica, where nobody meets. */
const INHABITED = {
  ...OUTLINES,
  features: OUTLINES.features.filter(({ id }) => id !== '010'),
};

interface Circle {
  readonly row: Row;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface MapProps extends Canvas {
  readonly rows: readonly Row[];
  readonly selected: string | undefined;
  /** Shows only the part of the world in which meetings were held. */
  readonly closer: boolean;
  readonly about: string;
}

/** Degrees kept around the circles when one looks closer. */
const AROUND = 12;

/** The world with circles; their area grows with the number of meetings. */
export function MapDrawing(props: MapProps) {
  const { rows, closer, width } = props;
  const height = Math.round(Math.max(closer ? 340 : 180, width * 0.46));
  const { shapes, circles } = useMemo(
    () => drawn(rows, width, height, closer),
    [rows, width, height, closer],
  );
  return (
    <div class="layers">
      <Picture title={say('map-title')} about={props.about} width={width} height={height}>
        <rect class="sea" width={width} height={height} rx={6} />
        {shapes.map(({ key, path, held }) => (
          <path key={key} class={held ? 'land held' : 'land'} d={path} />
        ))}
        {circles.map(({ row, x, y, radius }) => (
          <g key={row.state} class={row.state === props.selected ? 'place selected' : 'place'}>
            <circle cx={x} cy={y} r={radius} />
            <text x={x} y={y + 4}>
              {formatNumber(row.meetings.length)}
            </text>
          </g>
        ))}
      </Picture>
      <Targets
        label={say('map-title')}
        items={targetsOf(circles, props.selected)}
        onHint={props.onHint}
        width={width}
        height={height}
      />
    </div>
  );
}

function drawn(rows: readonly Row[], width: number, height: number, closer: boolean) {
  const placed = rows.flatMap((row) => {
    const point = STATES.get(row.state);
    return point ? [{ row, point }] : [];
  });
  const projection = geoNaturalEarth1();
  const box: [[number, number], [number, number]] = [
    [4, 4],
    [width - 4, height - 4],
  ];
  if (closer && placed.length > 0) {
    const corners = placed.flatMap(({ point: { at } }) => cornersOf(at));
    projection.fitExtent(box, { type: 'MultiPoint', coordinates: corners });
  } else projection.fitExtent(box, INHABITED);
  const path = geoPath(projection).digits(1);
  const held = new Set(placed.map(({ point }) => point.number));
  const most = Math.max(1, ...rows.map(({ meetings }) => meetings.length));
  const least = width < 500 ? 6 : 8;
  const shapes = INHABITED.features.map((outline) => ({
    key: String(outline.id ?? outline.properties.name),
    path: path(outline) ?? '',
    held: held.has(String(outline.id ?? outline.properties.name)),
  }));
  const circles: Circle[] = placed.flatMap(({ row, point }) => {
    const spot = projection([...point.at]);
    if (!spot) return [];
    const radius = least + (least + 4) * Math.sqrt(row.meetings.length / most);
    return { row, x: spot[0], y: spot[1], radius: most === 1 ? least : radius };
  });
  return { shapes, circles: apart(circles) };
}

const ROUNDS = 40;
/** Circles may lie over one another a little, so that they stay near their states. */
const CLOSE = 0.85;

/** Moves circles that lie over one another apart, as far as they need it. */
function apart(circles: readonly Circle[]): readonly Circle[] {
  const moved = circles.map((circle) => ({ ...circle }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [i, a] of moved.entries()) {
      for (const b of moved.slice(i + 1)) {
        const [dx, dy] = [b.x - a.x || 0.1, b.y - a.y || 0.1];
        const distance = Math.hypot(dx, dy);
        const overlap = CLOSE * (a.radius + b.radius) - distance;
        if (overlap <= 0) continue;
        const step = overlap / 2 / distance;
        a.x -= dx * step;
        a.y -= dy * step;
        b.x += dx * step;
        b.y += dy * step;
      }
    }
  }
  return moved;
}

function cornersOf([longitude, latitude]: readonly [number, number]): [number, number][] {
  const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));
  return [-AROUND, AROUND].map((by) => [clamp(longitude + by, 179), clamp(latitude + by, 84)]);
}

function targetsOf(circles: readonly Circle[], selected: string | undefined): readonly Target[] {
  return circles.map(({ row, x, y, radius }) => ({
    key: row.state,
    label: say('node-label', { name: row.name, count: row.meetings.length }),
    x,
    y,
    pressed: row.state === selected,
    shape: <circle cx={x} cy={y} r={Math.max(12, radius + 2)} />,
    onPress: () => setQuery({ state: row.state === selected ? undefined : row.state }),
  }));
}
