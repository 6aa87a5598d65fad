import type { FacetValue } from '../../../src/view/api.ts';
import { query, setQuery } from '../state/router.ts';
import { formatNumber } from '../text/format.ts';

/** A choice among the values of a facet, kept in the URL; a value that the rows no longer have stays to be taken away. */
export function FacetChoice(props: {
  /** The parameter of the URL. */
  readonly name: string;
  readonly label: string;
  /** What stands for no choice: "any series". */
  readonly any: string;
  readonly values: readonly FacetValue[];
  /** How a value is called; its own label where none is given. */
  readonly called?: (label: string) => string;
}) {
  const { name, label, any, values, called = (own: string) => own } = props;
  const chosen = query.value[name] ?? '';
  const known = chosen === '' || values.some(({ value }) => value === chosen);
  return (
    <select
      aria-label={label}
      value={chosen}
      onChange={(event) => setQuery({ [name]: event.currentTarget.value })}
    >
      <option value="">{any}</option>
      {!known && <option value={chosen}>{chosen}</option>}
      {values.map((one) => (
        <option key={one.value} value={one.value}>
          {called(one.label)} ({formatNumber(one.count)})
        </option>
      ))}
    </select>
  );
}
