import type { Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CommitmentAnswer } from '../../../../src/view/api-record.ts';
import { Status } from '../../../../src/view/statuses.tsx';
import { say } from '../../messages/commitments/say.ts';
import { say as sayRecord } from '../../messages/record/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { draft } from '../../state/drafts.ts';
import { setStatus } from './acts.ts';
import { EvidenceList } from './evidence.tsx';

const STATUSES = {
  official: ['announced', 'in progress', 'completed', 'suspended', 'withdrawn'],
  evidence: ['none found', 'partial', 'fulfilled', 'contradicted'],
} as const;

/** What is being typed of a status: kept over reloads and while the server is away. */
function draftsOf(id: string, kind: string, { status, evidence, note }: Draft) {
  const name = `commitments.${id}.${kind}`;
  return {
    status: draft(`${name}.status`, status),
    evidence: draft(`${name}.evidence`, evidence),
    note: draft(`${name}.note`, note),
    typed: draft(`${name}.typed`),
  };
}

interface Draft {
  readonly status: string;
  readonly evidence: string;
  readonly note: string;
}

/** The drafts of one status of a commitment, as it stands where nothing is typed. */
export function statusDrafts({ commitment }: CommitmentAnswer, kind: 'official' | 'evidence') {
  const { status, evidence = [], note = '' } = commitment[kind];
  return draftsOf(commitment.id, kind, { status, evidence: evidence.join('\n'), note });
}

/** Sets a status with what it stands on and a note. */
export function StatusForm(props: {
  readonly kind: 'official' | 'evidence';
  readonly answer: CommitmentAnswer;
  readonly onClose: () => void;
}) {
  const { kind, answer, onClose } = props;
  const form = useRef<HTMLFormElement>(null);
  const { status, evidence, note, typed } = statusDrafts(answer, kind);
  const references = evidence.value.split('\n').filter(Boolean);
  const clear = (): void => {
    const { commitment } = answer;
    status.value = commitment[kind].status;
    evidence.value = (commitment[kind].evidence ?? []).join('\n');
    note.value = commitment[kind].note ?? '';
    typed.value = '';
  };
  const save = async (): Promise<void> => {
    const more = typed.value.trim();
    const all = more === '' ? references : [...references, more];
    const set = { status: status.value, evidence: all, note: note.value };
    if (!(await setStatus(answer.commitment, kind, set))) return;
    typed.value = '';
    onClose();
  };
  useLayoutEffect(
    () => form.current?.querySelector<HTMLInputElement>('input:checked')?.focus(),
    [],
  );
  return (
    <form
      ref={form}
      class="status-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        clear();
        onClose();
      }}
    >
      <Options kind={kind} status={status} />
      <EvidenceList
        references={references}
        answer={answer}
        onRemove={(gone) => {
          evidence.value = references.filter((one) => one !== gone).join('\n');
        }}
      />
      <label class="field">
        <span class="label">{say('evidence-add')}</span>
        <input
          type="text"
          value={typed.value}
          placeholder={say('evidence-placeholder')}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
      </label>
      <label class="field">
        <span class="label">{say('note')}</span>
        <textarea
          rows={2}
          value={note.value}
          onInput={(event) => {
            note.value = event.currentTarget.value;
          }}
        />
      </label>
      <div class="actions">
        <button type="submit" class="button primary">
          {say('save')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            clear();
            onClose();
          }}
        >
          {sayShell('cancel')}
        </button>
      </div>
    </form>
  );
}

function Options(props: {
  readonly kind: 'official' | 'evidence';
  readonly status: Signal<string>;
}) {
  const { kind, status } = props;
  return (
    <fieldset>
      <legend class="unseen">{sayRecord(kind)}</legend>
      {STATUSES[kind].map((one) => (
        <label key={one} class="status-option">
          <input
            type="radio"
            name={`status-${kind}`}
            value={one}
            checked={status.value === one}
            onChange={() => {
              status.value = one;
            }}
          />
          <Status kind={kind} status={one} say={sayRecord} />
        </label>
      ))}
    </fieldset>
  );
}
