import type { ComponentChildren, VNode } from 'preact';
import type { SayTerm } from './pen.ts';
import { isTerm } from './terms.ts';

/** One aspect with what is said of it; an entry is whatever the page can draw. */
export interface AspectRow<Entry> {
  readonly aspect: { readonly id: string; readonly title: string };
  readonly earlier: readonly Entry[];
  readonly outcomes: readonly Entry[];
  readonly impact: readonly Entry[];
}

const COLUMNS = ['earlier', 'outcomes', 'impact'] as const;

/** Entries shown in one cell at most; the rest are told by number. */
const MOST = 5;

/** The record by aspect: what goes back to earlier meetings, what came out, what is said to follow. */
export function AspectMatrix<Entry>(props: {
  readonly say: SayTerm;
  readonly rows: readonly AspectRow<Entry>[];
  readonly draw: (entry: Entry) => ComponentChildren;
  /** The kind of an entry's claim, which gives its colour. */
  readonly kindOf?: (entry: Entry) => string | undefined;
}): VNode {
  const { say, rows, draw, kindOf } = props;
  return (
    <table class="record matrix" role="table">
      <caption class="unseen">{say('matrix')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {say('aspect')}
          </th>
          {COLUMNS.map((name) => (
            <th key={name} scope="col" role="columnheader">
              {say(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.aspect.id} role="row">
            <th scope="row" role="rowheader">
              {aspectTitle(say, row.aspect)}
            </th>
            {COLUMNS.map((name) => (
              <td key={name} role="cell" data-label={say(name)}>
                <Entries say={say} entries={row[name]} draw={draw} kindOf={kindOf} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Entries<Entry>(props: {
  readonly say: SayTerm;
  readonly entries: readonly Entry[];
  readonly draw: (entry: Entry) => ComponentChildren;
  readonly kindOf: ((entry: Entry) => string | undefined) | undefined;
}): VNode | null {
  const { say, entries, draw, kindOf } = props;
  if (entries.length === 0) return null;
  return (
    <ul class="quotes">
      {entries.slice(0, MOST).map((entry, i) => (
        <li key={i} class={kindOf ? `entry k-${kindOf(entry) ?? 'words'}` : undefined}>
          {draw(entry)}
        </li>
      ))}
      {entries.length > MOST && (
        <li class="quiet">{say('more-below', { count: entries.length - MOST })}</li>
      )}
    </ul>
  );
}

/** The title of an aspect in the language of the page. */
export function aspectTitle(say: SayTerm, aspect: AspectRow<unknown>['aspect']): string {
  const term = `aspect-${aspect.id}`;
  return isTerm(term) ? say(term) : aspect.title;
}
