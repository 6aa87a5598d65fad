import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Facet, FacetValue } from '../../../../src/view/api.ts';
import type { CommitmentsAnswer } from '../../../../src/view/api-record.ts';
import { Status, type StatusKind } from '../../../../src/view/statuses.tsx';
import { isTerm } from '../../../../src/view/terms.ts';
import { FacetChoice } from '../../components/facet-choice.tsx';
import { Icon } from '../../components/icon.tsx';
import { say } from '../../messages/commitments/say.ts';
import { say as sayRecord } from '../../messages/record/say.ts';
import { address, navigate, query, setQuery } from '../../state/router.ts';
import { formatNumber } from '../../text/format.ts';
import { isFiltered } from './ledger-query.ts';

const KINDS: readonly StatusKind[] = ['schedule', 'official', 'evidence'];

/** The values of the statuses in the order in which they are thought of. */
const ORDER = [
  ...['overdue', 'due', 'not yet due', 'no deadline'],
  ...['announced', 'in progress', 'completed', 'suspended', 'withdrawn'],
  ...['none found', 'partial', 'fulfilled', 'contradicted'],
];
const MORE = ['due-from', 'due-to', 'on', 'specific'];

/** The further filters are open where there is room, and where one of them is set. */
function isMoreAsked(): boolean {
  return (
    window.matchMedia('(min-width: 60rem)').matches ||
    MORE.some((name) => query.value[name] !== undefined)
  );
}
const CHOICES = ['actor', 'sector', 'series', 'strength'] as const;

/** What is asked of the ledger; each choice with the number of commitments it would leave. */
export function Filters(props: {
  readonly field: { current: HTMLInputElement | null };
  readonly answer: CommitmentsAnswer;
}) {
  const { field, answer } = props;
  const [more, setMore] = useState(isMoreAsked);
  const valuesOf = (name: string): readonly FacetValue[] =>
    answer.facets.find((facet) => facet.name === name)?.values ?? [];
  return (
    <search class="ledger-filters no-print">
      <div class="filter-row">
        <input
          ref={field}
          type="search"
          aria-label={say('filter')}
          placeholder={say('filter')}
          value={query.value['text'] ?? ''}
          onInput={(event) => setQuery({ text: event.currentTarget.value })}
        />
        {CHOICES.map((name) => (
          <Choice key={name} name={name} values={valuesOf(name)} />
        ))}
      </div>
      <dl class="status-filters">
        {KINDS.map((kind) => (
          <StatusChoice key={kind} kind={kind} values={valuesOf(kind)} />
        ))}
      </dl>
      <button
        type="button"
        class="quiet-button filter-toggle"
        aria-expanded={more}
        onClick={() => setMore(!more)}
      >
        <Icon name={more ? 'down' : 'next'} size={14} /> {say('more-filters')}
      </button>
      {more && <More facets={answer.facets} on={answer.on} />}
    </search>
  );
}

function Choice(props: {
  readonly name: (typeof CHOICES)[number];
  readonly values: readonly FacetValue[];
}) {
  const { name, values } = props;
  if (values.length === 0 && (query.value[name] ?? '') === '') return null;
  const called = (label: string): string => labelOf(name, label);
  return (
    <FacetChoice
      name={name}
      label={say(name)}
      any={say(`any-${name}`)}
      values={values}
      called={called}
    />
  );
}

/** A word of the program in the language of the interface; names stay as they are. */
function labelOf(name: string, label: string): string {
  const key = `${name}-${label}`;
  return isTerm(key) ? sayRecord(key) : label;
}

function inOrder(values: readonly FacetValue[]): readonly FacetValue[] {
  return [...values].sort((a, b) => ORDER.indexOf(a.value) - ORDER.indexOf(b.value));
}

/** The values of one status as buttons to press in and out. */
function StatusChoice(props: {
  readonly kind: StatusKind;
  readonly values: readonly FacetValue[];
}) {
  const { kind, values } = props;
  const chosen = query.value[kind];
  const shown =
    chosen === undefined || values.some(({ value }) => value === chosen)
      ? values
      : [...values, { value: chosen, label: chosen, count: 0 }];
  return (
    <div class="status-filter">
      <dt>{sayRecord(kind)}</dt>
      <dd>
        {inOrder(shown).map(({ value, count }) => (
          <button
            key={value}
            type="button"
            class="status-choice"
            aria-pressed={value === chosen}
            onClick={() => setQuery({ [kind]: value === chosen ? undefined : value })}
          >
            <Status kind={kind} status={value} say={sayRecord} count={formatNumber(count)} />
          </button>
        ))}
      </dd>
    </div>
  );
}

function More({ facets, on }: { readonly facets: readonly Facet[]; readonly on: string }) {
  const { specific } = query.value;
  const definite = facets
    .find(({ name }) => name === 'specific')
    ?.values.find(({ value }) => value === 'true');
  return (
    <div class="filter-row more-filters">
      <DayField name="due-from" />
      <DayField name="due-to" />
      <DayField name="on" value={query.value['on'] ?? on} />
      <label class="check">
        <input
          type="checkbox"
          checked={specific === 'true'}
          onChange={(event) =>
            setQuery({ specific: event.currentTarget.checked ? 'true' : undefined })
          }
        />
        {say('only-specific')}
        {definite && <span class="quiet">{formatNumber(definite.count)}</span>}
      </label>
      {isFiltered() && (
        <button
          type="button"
          class="quiet-button"
          onClick={() => navigate(clearedAddress(), { replace: true })}
        >
          {say('clear')}
        </button>
      )}
    </div>
  );
}

/** How the rows of the table are gathered and ordered. */
export function TableOptions() {
  const { group, sort } = query.value;
  return (
    <div class="table-options">
      <Labelled label={say('group')}>
        <select
          value={group ?? ''}
          onChange={(event) => setQuery({ group: event.currentTarget.value })}
        >
          <option value="">{say('group-none')}</option>
          <option value="obligor">{say('group-obligor')}</option>
          <option value="series">{say('group-series')}</option>
          <option value="deadline">{say('group-deadline')}</option>
        </select>
      </Labelled>
      <Labelled label={say('sort')}>
        <select
          value={sort ?? ''}
          onChange={(event) => setQuery({ sort: event.currentTarget.value })}
        >
          <option value="">{say('sort-made')}</option>
          <option value="due">{say('sort-due')}</option>
        </select>
      </Labelled>
    </div>
  );
}

function clearedAddress(): string {
  const { view, group, sort, on } = query.value;
  return address(['commitments'], { view, group, sort, on });
}

function Labelled(props: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
    <label class="filter-field">
      <span>{props.label}</span>
      {props.children}
    </label>
  );
}

function DayField(props: { readonly name: 'due-from' | 'due-to' | 'on'; readonly value?: string }) {
  const { name, value } = props;
  return (
    <Labelled label={say(name)}>
      <input
        type="date"
        value={value ?? query.value[name] ?? ''}
        onChange={(event) => setQuery({ [name]: event.currentTarget.value })}
      />
    </Labelled>
  );
}
