import { useState } from 'preact/hooks';
import type { CommitmentAnswer, ScoreView } from '../../../../src/view/api-record.ts';
import { cellMark, scoreClass, scoreMark } from '../../../../src/view/compliance-grid.tsx';
import { say } from '../../messages/commitments/say.ts';
import { say as sayRecord } from '../../messages/record/say.ts';
import { useKeys } from '../../state/keys.ts';
import { formatMoment } from '../../text/format.ts';
import { EvidenceList } from './evidence.tsx';
import { ScoreDialog, type ScoreTarget } from './score-dialog.tsx';

/** The compliance of members: every coder's score, averages with their working, how far coders agree. */
export function Scores(props: { readonly answer: CommitmentAnswer; readonly readOnly: boolean }) {
  const { answer, readOnly } = props;
  const { commitment, scores, mismatch } = answer;
  const [target, setTarget] = useState<ScoreTarget | undefined>(undefined);
  const open = (member = ''): void => setTarget({ id: commitment.id, member });
  useKeys(
    say('keys-detail'),
    readOnly ? [] : [{ keys: 's', label: say('key-score'), run: () => open() }],
  );
  return (
    <section class="section" aria-labelledby="scores-title">
      <header>
        <h2 id="scores-title">{say('scores')}</h2>
        {!readOnly && (
          <button type="button" class="quiet-button no-print" onClick={() => open()}>
            {say('score-member')} <kbd>s</kbd>
          </button>
        )}
      </header>
      {scores.length === 0 ? (
        <p class="quiet">{say('no-scores')}</p>
      ) : (
        <ScoreTable answer={answer} {...(!readOnly && { onScore: open })} />
      )}
      <Compliance answer={answer} />
      {mismatch && (
        <p class="mismatch">
          {say('mismatch', { recorded: mismatch.recorded, computed: mismatch.computed })}{' '}
          <code>{mismatch.working}</code>
        </p>
      )}
      {target && (
        <ScoreDialog
          target={target}
          members={membersOf(answer)}
          scores={scores}
          onClose={() => setTarget(undefined)}
        />
      )}
    </section>
  );
}

function membersOf({ commitment, scores }: CommitmentAnswer): readonly string[] {
  const names = [
    ...scores.map(({ member }) => member),
    ...commitment.obligors.map(({ name }) => name),
  ];
  return [...new Set(names)].sort((a, b) => a.localeCompare(b));
}

const PHASES = ['interim', 'final'] as const;

function ScoreTable(props: {
  readonly answer: CommitmentAnswer;
  readonly onScore?: (member: string) => void;
}) {
  const { answer, onScore } = props;
  const { scores } = answer;
  const members = [...new Set(scores.map(({ member }) => member))].sort();
  const columns = PHASES.flatMap((phase) => {
    const coders = scores.filter((one) => one.phase === phase).map(({ coder }) => coder);
    return [...new Set(coders)].sort().map((coder) => ({ phase, coder }));
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div class="score-scroll" role="region" aria-labelledby="scores-title" tabIndex={0}>
      <table class="score-table">
        <thead>
          <tr>
            <th scope="col">{say('member')}</th>
            {columns.map(({ phase, coder }) => (
              <th key={`${phase} ${coder}`} scope="col">
                <span class="score-phase">{sayRecord(`phase-${phase}`)}</span> {coder}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member}>
              <th scope="row">
                {onScore ? (
                  <button type="button" class="said" onClick={() => onScore(member)}>
                    {member}
                  </button>
                ) : (
                  member
                )}
              </th>
              {columns.map(({ phase, coder }) => {
                const own = scores.filter((one) => one.member === member && one.phase === phase);
                const given = own.filter((one) => one.coder === coder);
                const [first] = given;
                return (
                  <td key={`${phase} ${coder}`} class={first ? scoreClass(first) : 'c-blank'}>
                    {given.map((score, at) => (
                      <OneScore key={at} score={score} all={own} answer={answer} />
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OneScore(props: {
  readonly score: ScoreView;
  readonly all: readonly ScoreView[];
  readonly answer: CommitmentAnswer;
}) {
  const { score, all, answer } = props;
  const disputed = all.some((other) => other.score !== score.score);
  const mark = cellMark({ score: score.score, disputed });
  const { note, evidence } = score;
  return (
    <div class="one-score">
      <span title={formatMoment(score.at)}>{mark}</span>
      {disputed && <span class="unseen"> {sayRecord('grid-disputed')}</span>}
      {note !== undefined && <span class="score-note">{note}</span>}
      <EvidenceList references={evidence} answer={answer} />
    </div>
  );
}

function Compliance({ answer }: { readonly answer: CommitmentAnswer }) {
  const { compliance, agreement } = answer;
  if (compliance.length === 0) return null;
  return (
    <dl class="workings">
      {compliance.map(({ phase, members, average, percentage, working, disputed }) => (
        <div key={phase}>
          <dt>{sayRecord(`phase-${phase}`)}</dt>
          <dd>
            <b class="big-number">{percentage} %</b>{' '}
            {say('average-of', { average: scoreMark(Number(average)), count: members })}
            <code class="working">{working}</code>
            {disputed.length > 0 && (
              <span class="small">{say('disputed', { members: disputed.join(', ') })}</span>
            )}
          </dd>
        </div>
      ))}
      {agreement && (
        <div>
          <dt>{say('agreement')}</dt>
          <dd>
            {agreement.alpha === undefined ? (
              say('alpha-none', { count: agreement.scored })
            ) : (
              <>
                <b class="big-number">{agreement.alpha.toFixed(3).replace('-', '−')}</b>{' '}
                {say('alpha', { count: agreement.scored })}
              </>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}
