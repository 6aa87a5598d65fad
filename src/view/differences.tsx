import type { ComponentChildren, VNode } from 'preact';
import type { Verdict } from '../model/record.ts';
import { fieldName } from './field-name.ts';
import type { SayTerm } from './pen.ts';

/** One value among those that differ. */
export interface SideView {
  readonly key: string;
  /** The value, drawn so that its words are one step away. */
  readonly value: ComponentChildren;
  readonly reports: number;
  /** Independent witnesses. */
  readonly origins: number;
  /** The words that say it, each drawn with where it stands. */
  readonly words: readonly ComponentChildren[];
}

/** Words shown of one value at most; the rest are told by number. */
const QUOTED = 4;

/** Witnesses drawn as squares at most. */
const SQUARES = 12;

/** The values that documents give to one field, side by side: each with its words and how many independent texts say it. */
export function SideBySide(props: {
  readonly say: SayTerm;
  readonly name: string;
  readonly verdict: Verdict;
  readonly why?: string | undefined;
  readonly sides: readonly SideView[];
  /** The level of its heading. */
  readonly heading: 'h3' | 'h4';
  /** What the field is of, such as a figure; a meeting's own fields need none. */
  readonly of?: ComponentChildren;
}): VNode {
  const { say, name, verdict, why, sides, of, heading: Heading } = props;
  const most = Math.max(...sides.map(({ origins }) => origins));
  const title = fieldName(say, name);
  return (
    <article class={`differences v-${verdict}`}>
      <header>
        <Heading>
          {of}
          {title}
        </Heading>
        <span class={`verdict v-${verdict}`}>{say(`verdict-${verdict}`)}</span>
        {why && <p class="why">{why}</p>}
      </header>
      <ul class="sides" aria-label={say('side-by-side', { field: title })}>
        {sides.map((side) => (
          <Side key={side.key} say={say} side={side} squares={Math.min(most, SQUARES)} />
        ))}
      </ul>
    </article>
  );
}

function Side(props: {
  readonly say: SayTerm;
  readonly side: SideView;
  readonly squares: number;
}): VNode {
  const { say, side, squares } = props;
  const { value, origins, reports, words } = side;
  return (
    <li class="side">
      <p class="side-value">{value}</p>
      <p class="side-count">
        <span class="bar" aria-hidden="true">
          {Array.from({ length: squares }, (_, i) => (
            <i key={i} class={i < origins ? 'on' : 'off'} />
          ))}
        </span>
        {say('origin', { count: origins })}, {say('report', { count: reports })}
      </p>
      <ol class="side-words">
        {words.slice(0, QUOTED).map((one, i) => (
          <li key={i}>{one}</li>
        ))}
      </ol>
      {words.length > QUOTED && (
        <p class="side-more">{say('more', { count: words.length - QUOTED })}</p>
      )}
    </li>
  );
}
