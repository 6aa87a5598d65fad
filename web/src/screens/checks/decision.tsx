import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { FindingView, JournalAnswer, JudgementView } from '../../../../src/view/api.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { say } from '../../messages/checks/say.ts';
import { undo } from '../../state/judge.ts';
import { useMeta } from '../../state/meta.ts';
import { formatMoment } from '../../text/format.ts';
import { quoted } from '../../text/quotes.ts';
import { accept, dismiss, reasonDraft } from './decide.ts';

/** The finding whose reason is asked for by the key; its field then takes the focus. */
const asking = signal<string | undefined>(undefined);
/** The finding for which an empty reason was given. */
const refused = signal<string | undefined>(undefined);

/** Opens the field for the reason of a dismissal. */
export function askForReason({ id }: FindingView): void {
  asking.value = id;
  document.querySelector<HTMLInputElement>('.reason-field input')?.focus();
}

/** What was decided, with undo; or the two things that can be decided. */
export function Decision(props: {
  readonly finding: FindingView;
  readonly history: readonly JudgementView[];
  readonly decided: () => void;
}) {
  const { finding, history, decided } = props;
  const { data: meta } = useMeta();
  const { judgement, standing, id } = finding;
  const isOpen = standing === 'open' || !judgement;
  return (
    <section class="decision" aria-label={say('standing')}>
      {!isOpen && <Standing finding={finding} judgement={judgement} />}
      {meta?.readOnly && isOpen && <p class="quiet small">{say('read-only')}</p>}
      {meta?.readOnly !== true && (isOpen || asking.value === id) && (
        <DecisionForm finding={finding} decided={decided} />
      )}
      {history.length > 1 && <History history={history} />}
    </section>
  );
}

function Standing(props: { readonly finding: FindingView; readonly judgement: JudgementView }) {
  const { finding, judgement } = props;
  const { by, at, note } = judgement;
  const { data: meta } = useMeta();
  const key = finding.standing === 'accepted' ? 'accepted' : 'dismissed';
  return (
    <div class={`decided decided-${key}`}>
      <p>
        {say(key, { name: by, moment: formatMoment(at) })}
        {note !== undefined && <span class="decided-note">{quoted(note)}</span>}
      </p>
      {meta?.readOnly !== true && (
        <p class="decided-actions no-print">
          <button type="button" class="quiet-button" onClick={() => void undo(finding.id)}>
            {say('undo')}
          </button>
          <button type="button" class="quiet-button" onClick={() => askForReason(finding)}>
            {say('change')}
          </button>
        </p>
      )}
    </div>
  );
}

function DecisionForm(props: { readonly finding: FindingView; readonly decided: () => void }) {
  const { finding, decided } = props;
  const { id } = finding;
  const reason = reasonDraft(id);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asking.value === id) field.current?.focus();
    return () => {
      if (asking.peek() === id) asking.value = undefined;
    };
  }, [asking.value, id]);
  const done = (written: boolean): void => {
    if (!written) return;
    asking.value = undefined;
    field.current?.blur();
    decided();
  };
  const send = async (): Promise<void> => {
    const note = reason.value.trim();
    refused.value = note === '' ? id : undefined;
    if (note === '') return field.current?.focus();
    done(await dismiss(finding, note));
  };
  const needed = refused.value === id && reason.value.trim() === '';
  return (
    <form
      class="decision-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave(field.current);
      }}
    >
      <button
        type="button"
        class="button primary"
        title={say('accept-hint')}
        onClick={() => void accept(finding).then(done)}
      >
        {say('accept')} <kbd>a</kbd>
      </button>
      <span class="reason-field">
        <input
          ref={field}
          type="text"
          autocomplete="off"
          aria-label={say('reason')}
          placeholder={say('reason')}
          aria-invalid={needed}
          aria-describedby={needed ? 'reason-needed' : undefined}
          value={reason.value}
          onInput={(event) => {
            reason.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="button">
          {say('dismiss')} <kbd>r</kbd>
        </button>
      </span>
      {needed && (
        <p id="reason-needed" class="reason-needed" role="alert">
          {say('reason-needed')}
        </p>
      )}
      <Reasons
        choose={(text) => {
          reason.value = text;
          field.current?.focus();
        }}
      />
    </form>
  );
}

function leave(field: HTMLInputElement | null): void {
  asking.value = undefined;
  field?.blur();
}

const USUAL = ['context', 'rounding', 'quoted', 'misread', 'known'] as const;
const MOST = 5;

/** Reasons to choose from: those given before, the most frequent first, then usual ones. Shown while one types. */
function Reasons({ choose }: { readonly choose: (text: string) => void }) {
  const journal = useResource<JournalAnswer>(apiPath('judgements', { limit: 1000 }), {
    keep: true,
  }).data;
  const before = reasonsIn(journal?.rows ?? []);
  const usual = USUAL.map((name) => say(`reason-${name}`)).filter((text) => !before.includes(text));
  const groups = [
    ['reasons-before', before.slice(0, MOST)],
    ['reasons-usual', usual.slice(0, Math.max(0, MOST + 1 - before.length))],
  ] as const;
  return (
    <div class="reasons">
      {groups.map(
        ([title, texts]) =>
          texts.length > 0 && (
            <div key={title} class="reason-group">
              <span class="quiet small">{say(title)}</span>
              {texts.map((text) => (
                <button key={text} type="button" class="reason" onClick={() => choose(text)}>
                  {text}
                </button>
              ))}
            </div>
          ),
      )}
    </div>
  );
}

/** Reasons of dismissals of findings, the most frequent first, among equals the latest. */
function reasonsIn(rows: readonly JudgementView[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { subject, verdict, note } of rows) {
    if (verdict !== 'reject' || !subject.startsWith('f-') || !note) continue;
    counts.set(note, (counts.get(note) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([note]) => note);
}

const VERDICTS = ['accept', 'reject', 'undo', 'redo'] as const;

function History({ history }: { readonly history: readonly JudgementView[] }) {
  return (
    <details class="history small">
      <summary>{say('history', { count: history.length })}</summary>
      <ol>
        {history.map(({ position, verdict, by, at, note }) => {
          const known = VERDICTS.find((one) => one === verdict);
          return (
            <li key={position}>
              {formatMoment(at)}, {by}: {known ? say(`did-${known}`) : verdict}
              {note !== undefined && ` ${quoted(note)}`}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
