import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { ScoreView } from '../../../../src/view/api-record.ts';
import { scoreMark } from '../../../../src/view/compliance-grid.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { say } from '../../messages/commitments/say.ts';
import { say as sayRecord } from '../../messages/record/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { draft } from '../../state/drafts.ts';
import { useMeta } from '../../state/meta.ts';
import { formatMoment } from '../../text/format.ts';
import { setScore } from './acts.ts';

/** Whom to score on which commitment. */
export interface ScoreTarget {
  readonly id: string;
  readonly member: string;
}

const SCORES = [1, 0, -1] as const;

/** The scores of a member as they are, and one more by this coder. */
export function ScoreDialog(props: {
  readonly target: ScoreTarget;
  readonly members: readonly string[];
  readonly scores: readonly ScoreView[];
  readonly title?: string;
  readonly onClose: () => void;
}) {
  const { target, members, scores, title, onClose } = props;
  const user = useMeta().data?.user ?? '';
  const name = `commitments.${target.id}.score.${target.member}`;
  const member = draft(`${name}.member`, target.member);
  const coder = draft(`${name}.coder`, user);
  const phase = draft(`${name}.phase`, 'final');
  const score = draft(`${name}.score`, '');
  const note = draft(`${name}.note`);
  const evidence = draft(`${name}.evidence`);
  const list = useId();
  const own = scores.filter((one) => one.member === member.value);
  const save = async (): Promise<void> => {
    const done = await setScore(target.id, {
      member: member.value,
      phase: phase.value === 'interim' ? 'interim' : 'final',
      coder: coder.value,
      score: Number(score.value),
      evidence: evidence.value.split('\n').filter((line) => line.trim() !== ''),
      note: note.value,
    });
    if (!done) return;
    for (const one of [score, note, evidence]) one.value = '';
    onClose();
  };
  return (
    <Dialog label={say('score-member')} onClose={onClose} class="score-dialog">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <h2>{say('score-member')}</h2>
        {title !== undefined && <p class="quote">{title}</p>}
        <Known scores={own} />
        <div class="score-fields">
          <TextField label={say('member')} value={member} list={list} required />
          <TextField label={say('coder')} value={coder} required />
          <label class="field">
            <span class="label">{say('phase')}</span>
            <select
              value={phase.value}
              onChange={(event) => {
                phase.value = event.currentTarget.value;
              }}
            >
              <option value="final">{sayRecord('phase-final')}</option>
              <option value="interim">{sayRecord('phase-interim')}</option>
            </select>
          </label>
        </div>
        <datalist id={list}>
          {members.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <fieldset class="score-choice">
          <legend class="label">{say('score')}</legend>
          {SCORES.map((one) => (
            <label key={one} class="check">
              <input
                type="radio"
                name="score"
                required
                value={one}
                checked={score.value === String(one)}
                onChange={() => {
                  score.value = String(one);
                }}
              />
              <b>{scoreMark(one)}</b>{' '}
              {say(`score-${one === 1 ? 'up' : one === 0 ? 'level' : 'down'}`)}
            </label>
          ))}
        </fieldset>
        <TextField label={say('evidence-add')} value={evidence} />
        <TextField label={say('note')} value={note} />
        <div class="actions">
          <button type="submit" class="button primary">
            {say('save')}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {sayShell('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Known({ scores }: { readonly scores: readonly ScoreView[] }) {
  if (scores.length === 0) return null;
  return (
    <ul class="known-scores small">
      {scores.map(({ coder, phase, score, at, note }) => (
        <li key={`${coder} ${phase}`}>
          <b>{scoreMark(score)}</b> {sayRecord(`phase-${phase}`)}, {coder}{' '}
          <span class="quiet">{formatMoment(at)}</span> {note}
        </li>
      ))}
    </ul>
  );
}

function TextField(props: {
  readonly label: string;
  readonly value: Signal<string>;
  readonly list?: string;
  readonly required?: boolean;
}) {
  const { label, value, list, required } = props;
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        type="text"
        value={value.value}
        {...(list !== undefined && { list })}
        {...(required === true && { required })}
        onInput={(event) => {
          value.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}
