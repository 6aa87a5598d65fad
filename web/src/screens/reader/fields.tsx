import { useState } from 'preact/hooks';
import type { ClaimView, FieldView } from '../../../../src/view/api.ts';
import { fieldName } from '../../../../src/view/field-name.ts';
import { Icon } from '../../components/icon.tsx';
import { say } from '../../messages/reader/say.ts';
import { say as sayRecord } from '../../messages/record/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { TakeBack } from './decide.tsx';
import { FieldEditor } from './field-editor.tsx';
import { fieldTypeOf, missingFields } from './field-value.ts';
import { openField, showInText } from './reader-state.ts';

/** The fields of a claim: each shows its words when pressed, and can be corrected. */
export function Fields({
  claim,
  readOnly,
}: {
  readonly claim: ClaimView;
  readonly readOnly: boolean;
}) {
  const open = openField.value;
  const added = missingFields(claim).find((name) => open === `${claim.id}/${name}`);
  return (
    <>
      <dl class="card-fields">
        {Object.entries(claim.fields).map(([name, field]) => (
          <div key={name}>
            <dt>{fieldName(sayRecord, name)}</dt>
            <dd>
              {open === `${claim.id}/${name}` ? (
                <FieldEditor claim={claim} name={name} />
              ) : (
                <Value claim={claim} name={name} field={field} readOnly={readOnly} />
              )}
            </dd>
          </div>
        ))}
        {added !== undefined && (
          <div>
            <dt>{fieldName(sayRecord, added)}</dt>
            <dd>
              <FieldEditor claim={claim} name={added} />
            </dd>
          </div>
        )}
      </dl>
      {!readOnly && <AddField claim={claim} />}
    </>
  );
}

/** A value in words: those of the program, else those of the document. */
export function shownText(field: Pick<FieldView, 'text' | 'value' | 'words'>): string {
  const { text, words, value } = field;
  if (value === null) return say('taken-out');
  return text ?? words?.exact ?? (typeof value === 'string' ? value : JSON.stringify(value));
}

function Value(props: {
  readonly claim: ClaimView;
  readonly name: string;
  readonly field: FieldView;
  readonly readOnly: boolean;
}) {
  const { claim, name, field, readOnly } = props;
  const { basis, words, by, original } = field;
  const label = fieldName(sayRecord, name);
  const seen = words ?? original?.words;
  return (
    <>
      {seen ? (
        <button type="button" class="said" onClick={() => showInText(seen)}>
          {shownText(field)}
        </button>
      ) : (
        shownText(field)
      )}
      {basis === 'inferred' && by !== undefined && (
        <span class="basis quiet">{sayShell('inferred', { by })}</span>
      )}
      {basis === 'corrected' && (
        <span class="basis">
          {original && <del>{shownText(original)}</del>}{' '}
          {by !== undefined && <span class="quiet">{sayShell('corrected', { by })}</span>}
          {!readOnly && <TakeBack subject={`${claim.id}/field/${name}`} label={label} />}
        </span>
      )}
      {!readOnly && fieldTypeOf(claim.kind, name) !== undefined && (
        <button
          type="button"
          class="quiet-button correct no-print"
          aria-label={say('correct-field', { field: label })}
          title={say('correct-field', { field: label })}
          onClick={() => {
            openField.value = `${claim.id}/${name}`;
          }}
        >
          <Icon name="edit" size={16} />
        </button>
      )}
    </>
  );
}

/** A choice among the fields that the claim has not. */
function AddField({ claim }: { readonly claim: ClaimView }) {
  const names = missingFields(claim);
  const [round, setRound] = useState(0);
  if (names.length === 0) return null;
  return (
    <select
      key={round}
      class="quiet-select add-field no-print"
      aria-label={say('add-field')}
      value=""
      onChange={(event) => {
        openField.value = `${claim.id}/${event.currentTarget.value}`;
        setRound(round + 1);
      }}
    >
      <option value="">{say('add-field')}</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {fieldName(sayRecord, name)}
        </option>
      ))}
    </select>
  );
}
