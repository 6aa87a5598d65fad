import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { VirtualRange } from '../../components/use-virtual.ts';
import { say } from '../../messages/reader/say.ts';
import { language } from '../../text/language.ts';
import type { Block } from './blocks.ts';
import { type Mark, type Segment, segmentsOf } from './segments.ts';

const NONE: readonly Mark[] = [];
/** Signs that make text run the other way; a sign that can be seen stands for each, so that words are read as they stand. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** The text as it was frozen, with its marks; only the blocks near the window are drawn. */
export function FrozenText(props: {
  readonly frozen: RefObject<HTMLDivElement | null>;
  readonly text: string;
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly range: VirtualRange;
  readonly standing: ReadonlyMap<number, readonly Mark[]>;
  readonly passing: ReadonlyMap<number, readonly Mark[]>;
}) {
  const { frozen, text, blocks, range, standing, passing } = props;
  return (
    <div class="frozen" ref={frozen} lang={props.language === 'und' ? undefined : props.language}>
      <div style={{ height: `${range.before}px` }} />
      {blocks.slice(range.start, range.end).map((block, i) => (
        <BlockView
          key={block.key}
          block={block}
          text={text}
          standing={standing.get(range.start + i) ?? NONE}
          passing={passing.get(range.start + i) ?? NONE}
        />
      ))}
      <div style={{ height: `${range.after}px` }} />
    </div>
  );
}

function BlockView(props: {
  readonly block: Block;
  readonly text: string;
  readonly standing: readonly Mark[];
  readonly passing: readonly Mark[];
}) {
  const { block, text, standing, passing } = props;
  const key = passing.map(({ type, name, start, end }) => `${type}${name}${start}-${end}`).join();
  return useMemo(() => {
    const marks = [...standing, ...passing];
    return (
      <div class="block" data-row={block.key}>
        {block.paragraphs.map((paragraph) => (
          <p key={paragraph.start} data-from={paragraph.start} data-to={paragraph.end}>
            {segmentsOf(paragraph, marks).map((segment) => (
              <SegmentView key={segment.start} segment={segment} text={text} />
            ))}
          </p>
        ))}
      </div>
    );
  }, [block, text, standing, key, language.value]);
}

function SegmentView({ segment, text }: { readonly segment: Segment; readonly text: string }) {
  const { start, end, marks } = segment;
  const words = text.slice(start, end).replace(TURNING, '\uFFFD');
  if (marks.length === 0) return <span data-start={start}>{words}</span>;
  const items = marks.filter(({ type }) => type === 'item').map(({ id }) => id);
  const begins = marks.find((mark) => mark.type === 'passage' && mark.start === start);
  return (
    <>
      {begins && (
        <a class="copied-link" href={begins.id} title={say('copied-from', { title: begins.name })}>
          <span class="unseen">{say('copied-from', { title: begins.name })}</span>
        </a>
      )}
      <span
        class={classesOf(marks)}
        data-start={start}
        data-items={items.length > 0 ? items.join(' ') : undefined}
      >
        {words}
      </span>
    </>
  );
}

const SEVERITIES = new Set(['error', 'warning', 'note']);

/** The classes of a segment: the innermost claim's kind, that of a claim around it, findings, and what is looked at. */
function classesOf(marks: readonly Mark[]): string {
  const names = new Set<string>();
  const kinds: string[] = [];
  for (const { type, name } of marks) {
    if (type === 'item' && !SEVERITIES.has(name) && name !== 'rejected') kinds.push(name);
    else if (type === 'item') names.add(`f-${name}`);
    else if (type === 'chosen') names.add('chosen').add(`c-${name}`);
    else names.add(type);
  }
  const [inner, ...outer] = kinds;
  if (inner !== undefined) names.add('m').add(`m-${inner}`);
  const other = outer.find((kind) => kind !== inner);
  if (other !== undefined) names.add(`o-${other}`);
  return [...names].join(' ');
}
