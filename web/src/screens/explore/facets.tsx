import { useState } from 'preact/hooks';
import type { ClaimKind } from '../../../../src/model/claim.ts';
import type { Facet, FacetValue } from '../../../../src/view/api.ts';
import { isTerm } from '../../../../src/view/terms.ts';
import { Icon } from '../../components/icon.tsx';
import { say } from '../../messages/explore/say.ts';
import { say as sayRecord } from '../../messages/record/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { query, setQuery } from '../../state/router.ts';
import { formatNumber } from '../../text/format.ts';
import { chosen, FACETS, type FacetName, toggle } from './filter.ts';

/** Values of a facet that are shown before one asks for more. */
const SHOWN = 8;
const OPEN: ReadonlySet<FacetName> = new Set(['kind', 'actor', 'language']);

/** What a value of a facet is called. */
export function facetLabel(name: FacetName, value: string, label = value): string {
  if (name === 'kind') return kindName(value);
  const term = `aspect-${value}`;
  if (name === 'aspect' && isTerm(term)) return sayRecord(term);
  if (name === 'language' && (value === 'en' || value === 'zh' || value === 'ru')) {
    return say(`lang-${value}`);
  }
  return label;
}

/** What a kind of claim is called. */
export function kindName(kind: string): string {
  return kind === 'passage' ? say('passage') : sayShell(`kind-${kind as ClaimKind}`);
}

/** What can be asked beside words, counted: press to add, press again to take away. */
export function Facets({ facets }: { readonly facets: readonly Facet[] }) {
  const [wide] = useState(() => window.matchMedia('(min-width: 60rem)').matches);
  const count = FACETS.reduce((sum, name) => sum + chosen(name).length, 0);
  return (
    <aside class="facets no-print" aria-label={say('facets')}>
      <details open={wide}>
        <summary class="facets-summary">
          <Icon name="filter" size={16} /> {say('facets')}
          {count > 0 && <span class="tag">{formatNumber(count)}</span>}
        </summary>
        {FACETS.map((name) => (
          <FacetGroup
            key={name}
            name={name}
            values={facets.find((facet) => facet.name === name)?.values}
          />
        ))}
      </details>
    </aside>
  );
}

function FacetGroup(props: {
  readonly name: FacetName;
  readonly values: readonly FacetValue[] | undefined;
}) {
  const { name, values = [] } = props;
  const [all, setAll] = useState(false);
  const pressed = chosen(name);
  const missing = pressed
    .filter((value) => !values.some((one) => one.value === value))
    .map((value) => ({ value, label: value, count: 0 }));
  const rows = [...missing, ...values];
  const shown = all ? rows : rows.filter(({ value }, i) => i < SHOWN || pressed.includes(value));
  const open = OPEN.has(name) || pressed.length > 0 || query.value['with'] === name;
  return (
    <details
      class="facet"
      open={open}
      onToggle={(event) => {
        if (name !== 'aspect' || pressed.length > 0) return;
        const wanted = event.currentTarget.open ? 'aspect' : undefined;
        if (query.value['with'] !== wanted) setQuery({ with: wanted });
      }}
    >
      <summary>{say(`facet-${name}`)}</summary>
      <ul>
        {shown.map(({ value, label, count }) => (
          <li key={value}>
            <button
              type="button"
              class="facet-value"
              aria-pressed={pressed.includes(value)}
              onClick={() => toggle(name, value)}
            >
              {name === 'kind' && <i class={`facet-dot dot-${value}`} />}
              <span class="facet-label">{facetLabel(name, value, label)}</span>
              <span class="facet-count">{formatNumber(count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && (
        <button type="button" class="quiet-button small" onClick={() => setAll(!all)}>
          {all ? say('facet-less') : say('facet-more', { count: rows.length - SHOWN })}
        </button>
      )}
      {rows.length === 0 && <p class="quiet small">{say('facet-none')}</p>}
    </details>
  );
}
