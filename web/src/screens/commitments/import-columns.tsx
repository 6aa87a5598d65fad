import { say } from '../../messages/commitments/say.ts';

const FIELDS = [
  'text',
  'id',
  'obligor',
  'sector',
  'series',
  'made',
  'deadline',
  'average',
  'phase',
] as const;

/** The columns by field, with one column taken for another field; empty leaves it to the program. */
export function withField(
  columns: Readonly<Record<string, string>>,
  column: string,
  field: string,
): Readonly<Record<string, string>> {
  const others = Object.entries(columns).filter(
    ([name, other]) => other !== column && name !== field,
  );
  if (field === '') return Object.fromEntries(others);
  const name = field === 'member' ? `member:${column}` : field;
  return { ...Object.fromEntries(others), [name]: column };
}

/** What each column of an inventory is. */
export function ImportColumns(props: {
  readonly columns: readonly string[];
  readonly taken: Readonly<Record<string, string>>;
  readonly onChange: (column: string, field: string) => void;
}) {
  const { columns, taken, onChange } = props;
  return (
    <fieldset class="import-columns">
      <legend class="label">{say('import-columns')}</legend>
      {columns.map((column) => {
        const field = taken[column] ?? '';
        return (
          <label key={column}>
            <span>{column}</span>
            <select
              value={field.startsWith('member:') ? 'member' : field}
              onChange={(event) => onChange(column, event.currentTarget.value)}
            >
              <option value="">{say('field-none')}</option>
              {FIELDS.map((name) => (
                <option key={name} value={name}>
                  {say(`field-${name}`)}
                </option>
              ))}
              <option value="member">{say('field-member')}</option>
            </select>
          </label>
        );
      })}
    </fieldset>
  );
}
