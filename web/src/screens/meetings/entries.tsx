import type { ComponentChildren } from 'preact';
import type { ClaimView } from '../../../../src/view/api.ts';
import type { CommitmentRow, EntryView } from '../../../../src/view/api-record.ts';
import { fieldName } from '../../../../src/view/field-name.ts';
import { valueText } from '../../components/value-text.ts';
import { Footnote, Said } from '../../components/words.tsx';
import { say } from '../../messages/meetings/say.ts';
import { say as sayRecord } from '../../messages/record/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { address } from '../../state/router.ts';
import { formatDay } from '../../text/format.ts';

/** Footnotes of one entry at most. */
const MOST = 6;

/** Fields that the headline of an entry already tells. */
const IN_HEADLINE = new Set(['title', 'type', 'metric', 'subject', 'quantity', 'role']);

/** An entry in a list: its line, what more is known, and footnotes to its words. */
function Line(props: {
  readonly kind: string;
  readonly title: ComponentChildren;
  readonly facts: ComponentChildren;
}) {
  return (
    <li class={`line line-${props.kind}`}>
      <p class="line-title">{props.title}</p>
      {props.facts && <p class="line-facts">{props.facts}</p>}
    </li>
  );
}

/** The agreements made at the meeting. */
export function Agreements({ rows }: { readonly rows: readonly EntryView[] }) {
  return <Entries rows={rows} />;
}

/** The figures named at the meeting. */
export function Figures({ rows }: { readonly rows: readonly EntryView[] }) {
  return <Entries rows={rows} />;
}

function Entries({ rows }: { readonly rows: readonly EntryView[] }) {
  return (
    <ul class="lines">
      {rows.map((row) => (
        <Line
          key={row.id}
          kind={row.kind}
          title={
            <>
              <Said words={[row.words]}>{row.headline}</Said>
              <EntryNotes row={row} />
            </>
          }
          facts={<EntryFacts row={row} />}
        />
      ))}
    </ul>
  );
}

/** One footnote for each report that tells of the entry. */
function EntryNotes({ row }: { readonly row: EntryView }) {
  const passages = new Map(
    Object.values(row.fields)
      .flatMap(({ values }) => values.flatMap(({ words }) => words))
      .map((words) => [words.document, words] as const)
      .reverse(),
  );
  return (
    <>
      {[...passages.values()]
        .reverse()
        .slice(0, MOST)
        .map((words, i) => (
          <Footnote key={`${words.document} ${words.start}`} words={[words]} number={i + 1} />
        ))}
    </>
  );
}

function EntryFacts({ row }: { readonly row: EntryView }) {
  const told = Object.entries(row.fields).filter(
    ([name, { values }]) => !IN_HEADLINE.has(name) && values.length > 0,
  );
  return (
    <>
      {told.map(([name, { values }]) => (
        <span key={name} class="fact">
          <span class="fact-name">{fieldName(sayRecord, name)}</span>{' '}
          {values.map((value, i) => (
            <span key={value.claims.join(' ')}>
              {i > 0 && ' / '}
              <Said words={value.words} {...(value.by !== undefined && { by: value.by })}>
                {valueText(value)}
              </Said>
            </span>
          ))}
        </span>
      ))}
      <span class="fact quiet">
        {sayShell('reports', { count: row.documents.length })},{' '}
        {sayShell('origins', { count: row.origins })}
      </span>
      {Object.values(row.fields).some(({ verdict }) => verdict === 'differing') && (
        <span class="verdict v-differing">{sayRecord('verdict-differing')}</span>
      )}
    </>
  );
}

/** Who supports or opposes what. */
export function Stances({ rows }: { readonly rows: readonly ClaimView[] }) {
  return (
    <ul class="lines">
      {rows.map((row) => (
        <Line
          key={row.id}
          kind="stance"
          title={
            <>
              <Said words={row.evidence}>{row.headline}</Said>
              {row.evidence.map((words, i) => (
                <Footnote key={words.start} words={[words]} number={i + 1} />
              ))}
            </>
          }
          facts={
            (row.attribution || row.polarity === 'denied') && (
              <>
                {row.polarity === 'denied' && <span class="tag">{say('denied')}</span>}
                {row.attribution?.text && (
                  <span class="fact">{say('according-to', { who: row.attribution.text })}</span>
                )}
              </>
            )
          }
        />
      ))}
    </ul>
  );
}

/** What was promised at the meeting; each leads to its line of the ledger. */
export function Commitments({ rows }: { readonly rows: readonly CommitmentRow[] }) {
  return (
    <ul class="lines">
      {rows.map((row) => (
        <Line
          key={row.id}
          kind="commitment"
          title={
            <>
              <a href={address(['commitments', row.id])}>
                {[row.obligors.map(({ name }) => name).join(', '), row.action]
                  .filter(Boolean)
                  .join(': ')}
              </a>
              {row.words && <Footnote words={[row.words]} number={1} />}
            </>
          }
          facts={
            <>
              {row.due && <span class="fact">{say('due', { day: formatDay(row.due) })}</span>}
              {row.strength && <span class="fact quiet">{row.strength}</span>}
              <span class="fact quiet">{sayShell('origins', { count: row.origins })}</span>
            </>
          }
        />
      ))}
    </ul>
  );
}
