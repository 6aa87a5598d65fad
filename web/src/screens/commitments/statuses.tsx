import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CommitmentAnswer, StatusView } from '../../../../src/view/api-record.ts';
import { Status } from '../../../../src/view/statuses.tsx';
import { say } from '../../messages/commitments/say.ts';
import { say as sayRecord } from '../../messages/record/say.ts';
import { useKeys } from '../../state/keys.ts';
import { formatDay, formatMoment } from '../../text/format.ts';
import { deadlineText } from './deadline-text.ts';
import { EvidenceList } from './evidence.tsx';
import { StatusForm } from './status-form.tsx';

/** Which status is being set; at most one at a time. */
export const setting = signal<'official' | 'evidence' | undefined>(undefined);

/** The three statuses beside each other, each with who set it and what it stands on. */
export function Statuses(props: { readonly answer: CommitmentAnswer; readonly readOnly: boolean }) {
  const { answer, readOnly } = props;
  const { commitment } = answer;
  useEffect(() => {
    setting.value = undefined;
  }, [commitment.id]);
  useKeys(
    say('keys-detail'),
    readOnly
      ? []
      : [
          { keys: 'o', label: say('key-official'), run: () => toggle('official') },
          { keys: 'e', label: say('key-evidence'), run: () => toggle('evidence') },
        ],
  );
  return (
    <section class="status-panels" aria-label={say('statuses')}>
      <Panel kind="official" answer={answer} readOnly={readOnly} />
      <Panel kind="evidence" answer={answer} readOnly={readOnly} />
      <SchedulePanel answer={answer} />
    </section>
  );
}

function toggle(kind: 'official' | 'evidence'): void {
  setting.value = setting.value === kind ? undefined : kind;
}

function Panel(props: {
  readonly kind: 'official' | 'evidence';
  readonly answer: CommitmentAnswer;
  readonly readOnly: boolean;
}) {
  const { kind, answer, readOnly } = props;
  const set = answer.commitment[kind];
  const open = setting.value === kind;
  return (
    <div class={`status-panel panel-${kind}`}>
      <h2>{sayRecord(kind)}</h2>
      <p class="status-meaning">{say(`meaning-${kind}`)}</p>
      {open ? (
        <StatusForm
          key={`${answer.commitment.id} ${kind}`}
          kind={kind}
          answer={answer}
          onClose={() => {
            setting.value = undefined;
          }}
        />
      ) : (
        <>
          <p class="status-now">
            <Status kind={kind} status={set.status} say={sayRecord} />
            {!readOnly && (
              <button type="button" class="quiet-button" onClick={() => toggle(kind)}>
                {say('set')} <kbd>{kind === 'official' ? 'o' : 'e'}</kbd>
                <span class="unseen">: {sayRecord(kind)}</span>
              </button>
            )}
          </p>
          <SetBy set={set} kind={kind} answer={answer} />
        </>
      )}
    </div>
  );
}

function SetBy(props: {
  readonly set: StatusView;
  readonly kind: 'official' | 'evidence';
  readonly answer: CommitmentAnswer;
}) {
  const { set, kind, answer } = props;
  const { by, at, note, evidence = [] } = set;
  if (by === undefined) return <p class="small quiet">{say(`default-${kind}`)}</p>;
  return (
    <>
      {note !== undefined && <p class="status-note">{note}</p>}
      <EvidenceList references={evidence} answer={answer} />
      <p class="small quiet">{say('set-by', { by, at: formatMoment(at ?? '') })}</p>
    </>
  );
}

function SchedulePanel({ answer }: { readonly answer: CommitmentAnswer }) {
  const { commitment, on } = answer;
  const due = deadlineText(commitment.deadline);
  return (
    <div class="status-panel panel-schedule">
      <h2>{sayRecord('schedule')}</h2>
      <p class="status-meaning">{say('meaning-schedule')}</p>
      <p class="status-now">
        <Status kind="schedule" status={commitment.schedule} say={sayRecord} />
        {due !== undefined && <span class="status-due">{due}</span>}
      </p>
      <p class="small quiet">
        {commitment.due !== undefined && (
          <>
            {say('last-day', { day: formatDay(commitment.due) })}
            {' · '}
          </>
        )}
        {say('told-on', { day: formatDay(on) })}
      </p>
    </div>
  );
}
