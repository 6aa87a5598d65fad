import './drawing.css';
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useWidth } from '../../components/use-width.ts';
import { say } from '../../messages/explore/say.ts';
import { useKeys } from '../../state/keys.ts';
import { query, setQuery } from '../../state/router.ts';
import { csvOf } from './csv.ts';
import { svgFile } from './svg-file.ts';
import { download, TableActions } from './table-actions.tsx';
import { type TableData, Twin } from './twin.tsx';

/** What a drawing is given by its frame. */
export interface Canvas {
  readonly width: number;
  /** Says in a line below the drawing what is pointed at. */
  readonly onHint: (label: string | undefined) => void;
}

interface FrameProps {
  readonly title: string;
  /** What the drawing shows, in a sentence. */
  readonly about: string;
  /** The name of files. */
  readonly name: string;
  readonly table: TableData;
  /** Controls beside the title. */
  readonly controls?: ComponentChildren;
  /** Shown below the drawing and the table. */
  readonly children?: ComponentChildren;
  readonly draw: (canvas: Canvas) => ComponentChildren;
}

/** A drawing and its twin, a table of the same data, with what can be taken away of them. */
export function Frame(props: FrameProps) {
  const { title, about, name, table } = props;
  const figure = useRef<HTMLElement>(null);
  const id = useId();
  const asTable = query.value['as'] === 'table';
  const flip = (): void => setQuery({ as: asTable ? undefined : 'table' });
  useKeys(say('keys-title'), [{ keys: 't', label: say('key-table'), run: flip }]);
  const save = (): void => {
    const svg = figure.current?.querySelector('svg');
    if (svg) download(svgFile(svg), `${name}.svg`, 'image/svg+xml');
  };
  return (
    <section aria-labelledby={id}>
      <header class="frame-head">
        <h2 id={id}>{title}</h2>
        {props.controls}
        <fieldset class="segments show-as no-print" aria-label={say('show-as')}>
          <Segment pressed={!asTable} onPress={flip} label={say('as-drawing')} />
          <Segment pressed={asTable} onPress={flip} label={say('as-table')} />
        </fieldset>
      </header>
      <div class="frame-line">
        <p class="quiet small">{about}</p>
        <TableActions name={name} csv={() => csvOf(table.columns, table.rows)}>
          {!asTable && (
            <button type="button" class="quiet-button small" onClick={save}>
              {say('download-svg')}
            </button>
          )}
        </TableActions>
      </div>
      {asTable ? (
        <Twin label={title} table={table} />
      ) : (
        <Drawing figure={figure} draw={props.draw} />
      )}
      {props.children}
    </section>
  );
}

function Segment(props: {
  readonly pressed: boolean;
  readonly label: string;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      aria-pressed={props.pressed}
      onClick={() => {
        if (!props.pressed) props.onPress();
      }}
    >
      {props.label}
    </button>
  );
}

function Drawing(props: {
  readonly figure: { current: HTMLElement | null };
  readonly draw: (canvas: Canvas) => ComponentChildren;
}) {
  const width = useWidth(props.figure);
  const [hint, onHint] = useState<string | undefined>(undefined);
  return (
    <figure class="drawing" ref={props.figure}>
      {width > 0 && props.draw({ width, onHint })}
      <p class="drawing-hint small" aria-hidden="true">
        {hint ?? ' '}
      </p>
    </figure>
  );
}

/** The passive part of a drawing: one picture with a title and a description for those who hear it. */
export function Picture(props: {
  readonly title: string;
  readonly about: string;
  readonly width: number;
  readonly height: number;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  const { width, height } = props;
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <title id={`${id}-title`}>{props.title}</title>
      <desc id={`${id}-about`}>{props.about}</desc>
      {props.children}
    </svg>
  );
}
