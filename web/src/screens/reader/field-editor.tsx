import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FieldType } from '../../../../src/model/field-types.ts';
import type { ClaimView, Json } from '../../../../src/view/api.ts';
import { fieldName } from '../../../../src/view/field-name.ts';
import { say } from '../../messages/reader/say.ts';
import { say as sayRecord } from '../../messages/record/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { draft } from '../../state/drafts.ts';
import { judge } from '../../state/judge.ts';
import { fieldTypeOf, typedOf, valueTyped } from './field-value.ts';
import { openField } from './reader-state.ts';

/** The form in which a field is set right; what it takes depends on the kind of the field. */
export function FieldEditor({ claim, name }: { readonly claim: ClaimView; readonly name: string }) {
  const type = fieldTypeOf(claim.kind, name) ?? 'text';
  const field = claim.fields[name];
  const before = typedOf(type, field);
  const typed = draft(`reader.${claim.id}.${name}`, before);
  const [wrong, setWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const label = fieldName(sayRecord, name);
  const hint = useId();
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);
  const close = (): void => {
    typed.value = before;
    openField.value = undefined;
    document.querySelector<HTMLElement>(`[data-card="${claim.id}"] .card-head`)?.focus();
  };
  const set = async (value: Json): Promise<void> => {
    const subject = `${claim.id}/field/${name}`;
    if (await judge([{ subject, verdict: 'set', value }], say('corrected-toast', { field: label })))
      close();
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const value = valueTyped(type, typed.value);
    setWrong(value === undefined);
    if (value !== undefined) void set(value);
  };
  return (
    <form
      ref={form}
      class="field-editor"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <Control
        type={type}
        label={label}
        hint={hint}
        wrong={wrong}
        typed={typed.value}
        onType={(text) => {
          typed.value = text;
        }}
      />
      <p id={hint} class={wrong ? 'hint wrong' : 'hint'} role={wrong ? 'alert' : undefined}>
        {hintOf(type)}
      </p>
      <div class="editor-actions">
        <button type="submit" class="button primary small">
          {say('set')}
        </button>
        <button type="button" class="quiet-button small" onClick={close}>
          {sayShell('cancel')}
        </button>
        {field && field.value !== null && (
          <button type="button" class="quiet-button small" onClick={() => void set(null)}>
            {say('take-out')}
          </button>
        )}
      </div>
    </form>
  );
}

function hintOf(type: FieldType): string {
  if (typeof type !== 'string') return '';
  if (type === 'time' || type === 'deadline' || type === 'quantity') return say(`hint-${type}`);
  return type === 'actors' || type === 'texts' ? say('hint-list') : '';
}

interface ControlProps {
  readonly type: FieldType;
  readonly label: string;
  readonly hint: string;
  readonly wrong: boolean;
  readonly typed: string;
  readonly onType: (text: string) => void;
}

function Control({ type, label, hint, wrong, typed, onType }: ControlProps) {
  const common = { 'aria-label': label, 'aria-describedby': hint, 'aria-invalid': wrong };
  if (type === 'flag' || typeof type !== 'string') {
    const words = type === 'flag' ? ['true', 'false'] : type;
    return (
      <select {...common} value={typed} onChange={(event) => onType(event.currentTarget.value)}>
        {!words.includes(typed) && <option value={typed}>{typed || '–'}</option>}
        {words.map((word) => (
          <option key={word} value={word}>
            {word === 'true' ? say('yes') : word === 'false' ? say('no') : word}
          </option>
        ))}
      </select>
    );
  }
  if (type === 'quantity')
    return <Quantity typed={typed} onType={onType} wrong={wrong} hint={hint} />;
  return (
    <input
      {...common}
      type="text"
      inputMode={type === 'number' ? 'numeric' : undefined}
      spellcheck={false}
      autocomplete="off"
      value={typed}
      onInput={(event) => onType(event.currentTarget.value)}
    />
  );
}

const PARTS = ['lower', 'upper', 'unit'] as const;

function Quantity(props: Pick<ControlProps, 'typed' | 'onType' | 'wrong' | 'hint'>) {
  const { typed, onType, wrong, hint } = props;
  const values = typed.split('\t');
  return (
    <div class="quantity">
      {PARTS.map((name, i) => (
        <label key={name}>
          <span class="small quiet">{say(`part-${name}`)}</span>
          <input
            type="text"
            aria-describedby={hint}
            aria-invalid={wrong && name !== 'unit'}
            inputMode={name === 'unit' ? undefined : 'decimal'}
            autocomplete="off"
            value={values[i] ?? ''}
            onInput={(event) => {
              const typedNow = event.currentTarget.value;
              onType(PARTS.map((_, at) => (at === i ? typedNow : (values[at] ?? ''))).join('\t'));
            }}
          />
        </label>
      ))}
    </div>
  );
}
