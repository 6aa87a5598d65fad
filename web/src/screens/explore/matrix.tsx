import { type ScaleBand, scaleBand, scaleSqrt } from 'd3-scale';
import type { ActorMatrixAnswer } from '../../../../src/view/api-record.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { Empty, Loaded } from '../../components/states.tsx';
import { say } from '../../messages/explore/say.ts';
import { navigate } from '../../state/router.ts';
import { formatNumber } from '../../text/format.ts';
import { facetLabel } from './facets.tsx';
import { asked, viewAddress } from './filter.ts';
import { type Canvas, Frame, Picture } from './frame.tsx';
import { clippedTo, linesOf } from './labels.ts';
import { type Target, Targets } from './targets.tsx';
import type { TableData } from './twin.tsx';

const ROW = 28;
/** Narrower columns have their names upright. */
const NARROW = 64;
/** The colour behind a number stays light enough to read it. */
const DARKEST = 0.45;

type Matrix = ActorMatrixAnswer;

/** Actors against aspects: how many claims speak of each pair. */
export function Matrix() {
  const answer = useResource<Matrix>(apiPath('explore/matrix', asked()), { keep: true });
  return (
    <Loaded resource={answer}>
      {(matrix) => {
        if (matrix.rows.length === 0) {
          return <Empty title={say('none-match')}>{say('none-match-text')}</Empty>;
        }
        const about = aboutOf(matrix);
        return (
          <Frame
            name="matrix"
            title={say('matrix-title')}
            about={about}
            table={tableOf(matrix)}
            draw={(canvas) => <Field matrix={matrix} about={about} {...canvas} />}
          />
        );
      }}
    </Loaded>
  );
}

function addressOf(actor: string, aspect: string): string {
  return viewAddress('list', { actor, aspect });
}

function aspectName(id: string): string {
  return facetLabel('aspect', id);
}

function namesOf({ actors }: Matrix): ReadonlyMap<string, string> {
  return new Map(actors.map(({ id, name }) => [id, name]));
}

function cellName(matrix: Matrix, { actor, aspect, count }: Matrix['rows'][number]): string {
  const name = namesOf(matrix).get(actor) ?? actor;
  return say('cell-label', { actor: name, aspect: aspectName(aspect), count });
}

function aboutOf(matrix: Matrix): string {
  const top = matrix.rows.toSorted((a, b) => b.count - a.count).slice(0, 3);
  return say('matrix-about', {
    actors: matrix.actors.length,
    aspects: matrix.aspects.length,
    top: top.map((cell) => cellName(matrix, cell)).join('; '),
  });
}

function tableOf(matrix: Matrix): TableData {
  const names = namesOf(matrix);
  const rows = matrix.rows.toSorted((a, b) => b.count - a.count);
  return {
    columns: [say('actor'), say('aspect'), say('claims')],
    widths: 'minmax(0, 2fr) minmax(0, 2fr) minmax(3.5rem, 1fr)',
    rows: rows.map(({ actor, aspect, count }) => [
      names.get(actor) ?? actor,
      aspectName(aspect),
      count,
    ]),
    hrefs: rows.map(({ actor, aspect }) => addressOf(actor, aspect)),
  };
}

function Field(props: Canvas & { readonly matrix: Matrix; readonly about: string }) {
  const { matrix, width } = props;
  const { actors, aspects, rows } = matrix;
  const left = Math.min(190, Math.round(width * 0.34));
  const x = scaleBand(
    aspects.map(({ id }) => id),
    [left, width - 2],
  ).paddingInner(0.05);
  const upright = x.bandwidth() < NARROW;
  const top = upright ? 150 : 44;
  const height = top + actors.length * ROW + 4;
  const rowOf = new Map(actors.map(({ id }, i) => [id, top + i * ROW]));
  const shade = scaleSqrt([0, Math.max(1, ...rows.map(({ count }) => count))], [0.06, DARKEST]);
  return (
    <div class="layers">
      <Picture title={say('matrix-title')} about={props.about} width={width} height={height}>
        {aspects.map(({ id }) => (
          <AspectName
            key={id}
            name={aspectName(id)}
            x={(x(id) ?? 0) + x.bandwidth() / 2}
            y={top - 8}
            room={x.bandwidth()}
            upright={upright}
          />
        ))}
        {actors.map(({ id, name }) => (
          <g key={id}>
            <text x={left - 10} y={(rowOf.get(id) ?? 0) + ROW / 2 + 4} text-anchor="end">
              {clippedTo(name, left - 12)}
            </text>
            {aspects.map((aspect) => (
              <rect
                key={aspect.id}
                class="matrix-empty"
                x={x(aspect.id)}
                y={(rowOf.get(id) ?? 0) + 1}
                width={x.bandwidth()}
                height={ROW - 2}
              />
            ))}
          </g>
        ))}
        {rows.map(({ actor, aspect, count }) => (
          <g key={`${actor} ${aspect}`}>
            <rect
              class="matrix-cell"
              fill-opacity={shade(count)}
              x={x(aspect)}
              y={(rowOf.get(actor) ?? 0) + 1}
              width={x.bandwidth()}
              height={ROW - 2}
            />
            <text
              class="matrix-count"
              x={(x(aspect) ?? 0) + x.bandwidth() / 2}
              y={(rowOf.get(actor) ?? 0) + ROW / 2 + 4}
            >
              {formatNumber(count)}
            </text>
          </g>
        ))}
      </Picture>
      <Targets
        label={say('matrix-title')}
        items={rows.map((cell) => targetOf(matrix, cell, x, rowOf))}
        onHint={props.onHint}
        width={width}
        height={height}
      />
    </div>
  );
}

function targetOf(
  matrix: Matrix,
  cell: Matrix['rows'][number],
  x: ScaleBand<string>,
  rowOf: ReadonlyMap<string, number>,
): Target {
  const [left, y] = [x(cell.aspect) ?? 0, rowOf.get(cell.actor) ?? 0];
  return {
    key: `${cell.actor} ${cell.aspect}`,
    label: cellName(matrix, cell),
    x: left,
    y,
    shape: <rect x={left} y={y + 1} width={x.bandwidth()} height={ROW - 2} />,
    onPress: () => navigate(addressOf(cell.actor, cell.aspect)),
  };
}

function AspectName(props: {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly upright: boolean;
}) {
  const { name, x, y } = props;
  if (props.upright) {
    return (
      <text class="tick" transform={`translate(${x + 4} ${y}) rotate(-90)`}>
        {clippedTo(name, 140)}
      </text>
    );
  }
  const lines = linesOf(name, props.room * 1.12);
  return (
    <text class="tick" text-anchor="middle">
      {lines.map((line, i) => (
        <tspan key={line} x={x} y={y - (lines.length - 1 - i) * 13}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
