import { computed } from '@preact/signals';
import type { RefObject } from 'preact';
import type { DocumentLabel, Facet, FacetValue } from '../../../../src/view/api.ts';
import { apiPath } from '../../api/client.ts';
import { Icon } from '../../components/icon.tsx';
import { checkName } from '../../messages/check-names/say.ts';
import { say } from '../../messages/checks/say.ts';
import { query, setQuery } from '../../state/router.ts';
import { formatNumber } from '../../text/format.ts';
import { documentTitle } from './document-title.ts';
import type { FindingFilter } from './use-findings.ts';

const NAMES = ['check', 'severity', 'document', 'standing'] as const;
const STANDINGS = ['open', 'accepted', 'dismissed'] as const;
const SEVERITIES = ['error', 'warning', 'note'] as const;

/** What each filter asks for; they stay as they are while one moves from finding to finding. */
const CHOSEN = {
  check: computed(() => query.value['check'] ?? ''),
  severity: computed(() => query.value['severity'] ?? ''),
  document: computed(() => query.value['document'] ?? ''),
  standing: computed(() => query.value['standing'] ?? ''),
} as const;

/** The filter of the address. */
export function askedFilter(): FindingFilter {
  return {
    check: CHOSEN.check.value || undefined,
    severity: CHOSEN.severity.value || undefined,
    document: CHOSEN.document.value || undefined,
    standing: CHOSEN.standing.value || undefined,
  };
}

/** Whether the address filters the list. */
export function isFiltered(): boolean {
  return NAMES.some((name) => CHOSEN[name].value !== '');
}

/** A filter changes what is shown; the chosen finding need not be among it any more. */
function filterBy(changes: Readonly<Record<string, string | undefined>>): void {
  setQuery({ ...changes, finding: undefined, in: undefined });
}

/** What the list can be filtered by, each value with its count. */
export function Filters(props: {
  readonly facets: readonly Facet[];
  readonly documents: ReadonlyMap<string, DocumentLabel>;
  readonly field: RefObject<HTMLSelectElement | null>;
}) {
  const { facets, documents, field } = props;
  const valuesOf = (name: string): readonly FacetValue[] =>
    facets.find((facet) => facet.name === name)?.values ?? [];
  return (
    <search class="check-filters no-print">
      <Standings values={valuesOf('standing')} />
      <Severities values={valuesOf('severity')} />
      <Choice
        name="check"
        values={valuesOf('check').map((one) => ({ ...one, label: checkName(one.value) }))}
        labelOf={checkName}
        field={field}
      />
      <Choice
        name="document"
        values={valuesOf('document')}
        labelOf={(id) => {
          const label = documents.get(id);
          return label ? documentTitle(label) : id;
        }}
      />
      {isFiltered() && (
        <button
          type="button"
          class="quiet-button clear-filters"
          onClick={() => filterBy(Object.fromEntries(NAMES.map((name) => [name, undefined])))}
        >
          {say('clear')}
        </button>
      )}
    </search>
  );
}

function Standings({ values }: { readonly values: readonly FacetValue[] }) {
  const chosen = CHOSEN.standing.value;
  const count = (standing: string): number =>
    values.find(({ value }) => value === standing)?.count ?? 0;
  const all = STANDINGS.reduce((sum, standing) => sum + count(standing), 0);
  const options = [
    { value: '', label: say('standing-all'), count: all },
    ...STANDINGS.map((value) => ({
      value: value as string,
      label: say(`standing-${value}`),
      count: count(value),
    })),
  ];
  return (
    <fieldset class="standings">
      <legend class="unseen">{say('standing')}</legend>
      {options.map(({ value, label, count }) => (
        <button
          key={value}
          type="button"
          aria-pressed={chosen === value}
          onClick={() => filterBy({ standing: value || undefined })}
        >
          <span>{label}</span> <span class="count">{formatNumber(count)}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** Each can be taken alone or with another; none pressed means all. */
function Severities({ values }: { readonly values: readonly FacetValue[] }) {
  const chosen = CHOSEN.severity.value.split(',').filter(Boolean);
  const toggle = (severity: string): void => {
    const next = chosen.includes(severity)
      ? chosen.filter((one) => one !== severity)
      : SEVERITIES.filter((one) => one === severity || chosen.includes(one));
    filterBy({ severity: next.length === SEVERITIES.length ? undefined : next.join(',') });
  };
  return (
    <fieldset class="severities">
      <legend class="unseen">{say('severity')}</legend>
      {SEVERITIES.map((severity) => {
        const count = values.find(({ value }) => value === severity)?.count ?? 0;
        return (
          <button
            key={severity}
            type="button"
            class={`severity severity-${severity}`}
            aria-pressed={chosen.includes(severity)}
            title={say(`meaning-${severity}`)}
            onClick={() => toggle(severity)}
          >
            <span class={`gravity gravity-${severity}`} aria-hidden="true" />
            <span>{say(`severities-${severity}`)}</span>{' '}
            <span class="count">{formatNumber(count)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

function Choice(props: {
  readonly name: 'check' | 'document';
  readonly values: readonly FacetValue[];
  readonly labelOf: (value: string) => string;
  readonly field?: RefObject<HTMLSelectElement | null>;
}) {
  const { name, values, labelOf, field } = props;
  const chosen = CHOSEN[name].value;
  const known = chosen === '' || values.some(({ value }) => value === chosen);
  return (
    <select
      ref={field ?? null}
      aria-label={say(name)}
      value={chosen}
      onChange={(event) => filterBy({ [name]: event.currentTarget.value })}
    >
      <option value="">{say(`any-${name}`)}</option>
      {!known && <option value={chosen}>{labelOf(chosen)}</option>}
      {values.map(({ value, label, count }) => (
        <option key={value} value={value}>
          {label} ({formatNumber(count)})
        </option>
      ))}
    </select>
  );
}

/** What is shown, as files. */
export function Exports({ filter }: { readonly filter: FindingFilter }) {
  return (
    <>
      {(['csv', 'sarif'] as const).map((format) => (
        <a
          key={format}
          class="quiet-button export"
          href={apiPath(`findings.${format}`, filter)}
          download={`findings.${format}`}
          title={say('export')}
        >
          <Icon name="file" size={16} />
          {say(`export-${format}`)}
        </a>
      ))}
    </>
  );
}
