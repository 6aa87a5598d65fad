import type { FindingView } from '../../../../src/view/api.ts';
import type { Pen } from '../../../../src/view/pen.ts';
import { say } from '../../messages/meetings/say.ts';
import { judge } from '../../state/judge.ts';
import { address } from '../../state/router.ts';

/** What the checks found in the words of this meeting, with the working; accepted or dismissed here. */
export function MeetingFindings(props: {
  readonly rows: readonly FindingView[];
  readonly pen: Pen;
}) {
  return (
    <ul class="findings">
      {props.rows.map((row) => (
        <Finding key={row.id} row={row} pen={props.pen} />
      ))}
    </ul>
  );
}

function Finding({ row, pen }: { readonly row: FindingView; readonly pen: Pen }) {
  const { id, severity, message, derivation, evidence, standing, suggestion, check } = row;
  const [first] = evidence;
  return (
    <li class={`finding finding-${severity}`}>
      <p class="finding-head">
        <span class={severity === 'note' ? 'tag' : `tag tag-${severity}`}>
          {say(`severity-${severity}`)}
        </span>
        <a href={address(['checks'], { finding: id })}>{message}</a>
        {standing !== 'open' && <span class="tag">{say(standing)}</span>}
      </p>
      {first && (
        <p>
          {pen.quoted(first)} <span class="side-source">{pen.source(first.document)}</span>
        </p>
      )}
      <p class="working">
        <code>{derivation.operation}</code> {derivation.result} <span class="quiet">({check})</span>
      </p>
      {suggestion && (
        <p class="small">
          {say('suggestion')}: {suggestion}
        </p>
      )}
      {standing === 'open' && (
        <p class="finding-actions no-print">
          <button
            type="button"
            class="quiet-button"
            onClick={() => void judge([{ subject: id, verdict: 'accept' }], say('accepted-toast'))}
          >
            {say('accept')}
          </button>
          <button
            type="button"
            class="quiet-button"
            onClick={() => void judge([{ subject: id, verdict: 'reject' }], say('dismissed-toast'))}
          >
            {say('dismiss')}
          </button>
        </p>
      )}
    </li>
  );
}
