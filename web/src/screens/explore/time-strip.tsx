import { type ScaleBand, scaleBand, scaleSqrt } from 'd3-scale';
import { useRef, useState } from 'preact/hooks';
import { say } from '../../messages/explore/say.ts';
import { periodName } from './period-name.ts';
import { periodOf } from './periods.ts';
import { PeriodAxis } from './time-axis.tsx';
import { type Counted, daysBetween } from './timeline-data.ts';

const LEFT = 34;
const RIGHT = 8;
const HEIGHT = 44;
const AXIS = 24;

interface StripProps {
  /** The claims of the whole time. */
  readonly counted: Counted;
  readonly from: string;
  readonly to: string;
  readonly width: number;
  /** Called with the first and the last day of what was chosen; undefined for the whole time. */
  readonly onChoose: (days: readonly [string, string] | undefined) => void;
}

/** The whole time in a strip; dragging over it, or moving its two ends by arrow keys, chooses a period. */
export function TimeStrip(props: StripProps) {
  const { counted, onChoose } = props;
  const { periods, unit } = counted;
  const [drag, setDrag] = useState<readonly [number, number] | undefined>(undefined);
  const indexOf = (day: string): number => {
    const period = periodOf(day, unit);
    const at = periods.findIndex((one) => one >= period);
    return at < 0 ? periods.length - 1 : at;
  };
  const first = Math.min(...(drag ?? [indexOf(props.from)]));
  const last = Math.max(...(drag ?? [indexOf(props.to)]));
  const isWhole = (one: number, other: number): boolean =>
    Math.min(one, other) === 0 && Math.max(one, other) === periods.length - 1;
  const choose = (one: number, other: number): void =>
    onChoose(isWhole(one, other) ? undefined : daysBetween(periods, one, other));
  return (
    <div class="strip">
      <div class="strip-head no-print">
        <p class="quiet small">{say('timeline-whole')}</p>
        {!isWhole(first, last) && (
          <button type="button" class="quiet-button small" onClick={() => onChoose(undefined)}>
            {say('period-all')}
          </button>
        )}
      </div>
      <Strip
        counted={counted}
        width={props.width}
        chosen={[first, last]}
        onDrag={(index) => setDrag(index === undefined ? undefined : [drag?.[0] ?? index, index])}
        onDrop={() => drag && choose(...drag)}
        onChoose={choose}
      />
    </div>
  );
}

function Strip(props: {
  readonly counted: Counted;
  readonly width: number;
  readonly chosen: readonly [number, number];
  /** Told over which period one drags; undefined when it is over. */
  readonly onDrag: (index: number | undefined) => void;
  readonly onDrop: () => void;
  readonly onChoose: (first: number, last: number) => void;
}) {
  const { periods } = props.counted;
  const { width, chosen, onDrag } = props;
  const [first, last] = chosen;
  const field = useRef<HTMLFieldSetElement>(null);
  const pressed = useRef(false);
  const x = scaleBand(periods, [LEFT, width - RIGHT]).paddingInner(0.1);
  const at = (event: PointerEvent): number => {
    const left = event.clientX - (field.current?.getBoundingClientRect().left ?? 0) - LEFT;
    return Math.max(0, Math.min(periods.length - 1, Math.floor(left / x.step())));
  };
  const end = (): void => {
    pressed.current = false;
    onDrag(undefined);
  };
  const left = x(periods[first] ?? '') ?? LEFT;
  const right = (x(periods[last] ?? '') ?? LEFT) + x.bandwidth();
  const handle = (which: 'start' | 'end') => (
    <Handle
      label={say(`period-${which}`)}
      x={which === 'start' ? left : right}
      at={which === 'start' ? first : last}
      range={which === 'start' ? [0, last] : [first, periods.length - 1]}
      text={periodName(periods[which === 'start' ? first : last] ?? '')}
      onMove={(to) => (which === 'start' ? props.onChoose(to, last) : props.onChoose(first, to))}
    />
  );
  return (
    <fieldset
      class="strip-drawing"
      aria-label={say('timeline-whole')}
      ref={field}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        pressed.current = true;
        onDrag(at(event));
      }}
      onPointerMove={(event) => {
        if (pressed.current) onDrag(at(event));
      }}
      onPointerUp={() => {
        if (pressed.current) props.onDrop();
        end();
      }}
      onPointerCancel={end}
    >
      <svg width={width} height={HEIGHT + AXIS} role="presentation">
        <StripBars
          counted={props.counted}
          x={x}
          chosen={chosen}
          bounds={[left, right]}
          width={width}
        />
        {handle('start')}
        {handle('end')}
      </svg>
    </fieldset>
  );
}

function StripBars(props: {
  readonly counted: Counted;
  readonly x: ScaleBand<string>;
  readonly chosen: readonly [number, number];
  readonly bounds: readonly [number, number];
  readonly width: number;
}) {
  const { x, width } = props;
  const { periods, totals } = props.counted;
  const [first, last] = props.chosen;
  const [left, right] = props.bounds;
  const y = scaleSqrt([0, Math.max(1, ...totals)], [0, HEIGHT - 6]);
  return (
    <>
      <rect class="strip-ground" x={LEFT} y={0} width={width - LEFT - RIGHT} height={HEIGHT} />
      <rect class="strip-chosen" x={left} y={0} width={Math.max(2, right - left)} height={HEIGHT} />
      {periods.map((period, i) => (
        <rect
          key={period}
          class={i >= first && i <= last ? 'strip-bar' : 'strip-bar outside'}
          x={x(period)}
          y={HEIGHT - y(totals[i] ?? 0)}
          width={Math.max(1, x.bandwidth())}
          height={y(totals[i] ?? 0)}
        />
      ))}
      <PeriodAxis periods={periods} x={x} y={HEIGHT} left={LEFT} right={width - RIGHT} />
    </>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** An end of the chosen period. */
function Handle(props: {
  readonly label: string;
  readonly x: number;
  readonly at: number;
  readonly range: readonly [number, number];
  readonly text: string;
  readonly onMove: (index: number) => void;
}) {
  const { x, at, range } = props;
  return (
    <g
      class="handle"
      role="slider"
      tabindex={0}
      aria-label={props.label}
      aria-valuemin={range[0]}
      aria-valuemax={range[1]}
      aria-valuenow={at}
      aria-valuetext={props.text}
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        const next = Math.max(range[0], Math.min(range[1], at + step));
        if (next !== at) props.onMove(next);
      }}
    >
      <line x1={x} x2={x} y1={0} y2={HEIGHT} />
      <rect x={x - 4} y={HEIGHT / 2 - 10} width={8} height={20} rx={2} />
    </g>
  );
}
