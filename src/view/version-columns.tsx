/** The versions of a promise side by side, with the words that changed and the deadlines that moved. */
import type { ComponentChildren, VNode } from 'preact';
import type { VersionView } from './api-record.ts';
import type { SayTerm } from './pen.ts';
import { isTerm } from './terms.ts';

/** What a page draws of a version in its own way. */
export interface VersionPen {
  readonly say: SayTerm;
  readonly day: (day: string) => string;
  /** Where it stands: the document, as a link to it. */
  readonly source: (version: VersionView) => ComponentChildren;
  /** The words of the version, one step away from their place. */
  readonly said: (content: ComponentChildren, version: VersionView) => ComponentChildren;
  /** A deadline in the language of the page. */
  readonly deadline: (deadline: VersionView['deadline']) => string | undefined;
  /** What can be done about it. */
  readonly actions?: (version: VersionView, at: number) => ComponentChildren;
}

/** One column a version, in order of time; the first never disappears. */
export function VersionColumns(props: {
  readonly versions: readonly VersionView[];
  readonly pen: VersionPen;
}): VNode {
  const { versions, pen } = props;
  return (
    <ol class="version-columns">
      {versions.map((version, at) => (
        <li key={version.claim} class={`version version-${version.relation}`}>
          <Version version={version} pen={pen} />
          {pen.actions?.(version, at)}
        </li>
      ))}
    </ol>
  );
}

function Version({
  version,
  pen,
}: {
  readonly version: VersionView;
  readonly pen: VersionPen;
}): VNode {
  const { date, relation, deadlineMove, deadline, strength, strengthChange } = version;
  const { say } = pen;
  const due = pen.deadline(deadline);
  return (
    <>
      <p class="version-head">
        <span class="version-day">{date === undefined ? say('no-date') : pen.day(date)}</span>
        <span class={`tag version-tag-${relation}`}>{say(`version-${relation}`)}</span>
      </p>
      <p class="version-source">{pen.source(version)}</p>
      <p class="version-words">{pen.said(<ChangedWords version={version} />, version)}</p>
      <p class="version-facts">
        {due !== undefined && <span>{due}</span>}
        {strength !== undefined && !strengthChange && (
          <span>{term(say, 'strength', strength)}</span>
        )}
        {strengthChange && (
          <span class="moved">
            {term(say, 'strength', strengthChange.from)} →{' '}
            {term(say, 'strength', strengthChange.to)}
          </span>
        )}
      </p>
      {deadlineMove && <Move move={deadlineMove} pen={pen} />}
    </>
  );
}

function term(say: SayTerm, kind: string, value = ''): string {
  const key = `${kind}-${value}`;
  return isTerm(key) ? say(key) : value;
}

function Move(props: {
  readonly move: NonNullable<VersionView['deadlineMove']>;
  readonly pen: VersionPen;
}): VNode {
  const { move, pen } = props;
  const [from, to] = [pen.deadline(move.from), pen.deadline(move.to)];
  return (
    <p class="moved">
      {pen.say(`move-${move.direction}`)}: {from !== undefined && <span>{from}</span>}
      {from !== undefined && to !== undefined && ' → '}
      {to !== undefined && <b>{to}</b>}
    </p>
  );
}

/** The words of a version; where it says it otherwise than the one before, what was added and what was taken away. */
export function ChangedWords({ version }: { readonly version: VersionView }): VNode {
  const { changes, action } = version;
  if (changes.length === 0) return <>{action}</>;
  return (
    <>
      {changes.map(({ kind, text }, at) => {
        if (kind === 'added') return <ins key={at}>{text}</ins>;
        if (kind === 'removed') return <del key={at}>{text}</del>;
        return <span key={at}>{text}</span>;
      })}
    </>
  );
}
