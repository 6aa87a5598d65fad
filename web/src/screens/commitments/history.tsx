import type { JudgementView } from '../../../../src/view/api.ts';
import type { CommitmentAnswer } from '../../../../src/view/api-record.ts';
import { scoreMark } from '../../../../src/view/compliance-grid.tsx';
import { isTerm } from '../../../../src/view/terms.ts';
import { say } from '../../messages/commitments/say.ts';
import { say as sayRecord } from '../../messages/record/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { redo, undo } from '../../state/judge.ts';
import { useMeta } from '../../state/meta.ts';
import { formatMoment } from '../../text/format.ts';

/** Everything that people decided about the commitment, newest first; nothing is ever deleted. */
export function History({ answer }: { readonly answer: CommitmentAnswer }) {
  const { history, commitment } = answer;
  const readOnly = useMeta().data?.readOnly ?? true;
  const acts = actsOf(history);
  return (
    <section class="section" aria-labelledby="history-title">
      <header>
        <h2 id="history-title">{say('history')}</h2>
        {!readOnly && acts.length > 0 && (
          <span class="no-print">
            <button
              type="button"
              class="quiet-button"
              onClick={() => void undo(lastSubject(history) ?? commitment.id)}
            >
              {sayShell('undo')}
            </button>
            <button
              type="button"
              class="quiet-button"
              onClick={() => void redo(lastSubject(history) ?? commitment.id)}
            >
              {sayShell('redo')}
            </button>
          </span>
        )}
      </header>
      {acts.length === 0 && <p class="quiet">{say('no-history')}</p>}
      <ol class="history" reversed>
        {acts.map(({ judgement, claims }) => (
          <li key={judgement.position}>
            <span class="history-what">
              {whatText(judgement)}
              {claims > 1 && <span class="quiet"> {say('of-versions', { count: claims })}</span>}
            </span>
            {judgement.note !== undefined && <q class="history-note">{judgement.note}</q>}
            <span class="small quiet">
              {judgement.by}, {formatMoment(judgement.at)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface Act {
  readonly judgement: JudgementView;
  readonly claims: number;
}

/** What was decided of all versions in one moment is one act; newest first. */
function actsOf(history: readonly JudgementView[]): readonly Act[] {
  const acts = new Map<string, Act>();
  for (const judgement of history) {
    const { at, verdict, subject } = judgement;
    const part = subject.includes('~') ? subject : subject.split('/').slice(1).join('/');
    const key = `${at} ${verdict} ${part}`;
    const known = acts.get(key);
    acts.set(key, known ? { ...known, claims: known.claims + 1 } : { judgement, claims: 1 });
  }
  return [...acts.values()].reverse();
}

function lastSubject(history: readonly JudgementView[]): string | undefined {
  return history.at(-1)?.subject;
}

function whatText({ subject, verdict, value }: JudgementView): string {
  const part = partText(subject);
  const about = part === '' ? '' : `${part}: `;
  if (verdict !== 'set') return `${about}${say(`did-${verdict}`)}`;
  const given = (typeof value === 'object' && value !== null ? value : {}) as {
    readonly status?: unknown;
    readonly score?: unknown;
    readonly standing?: unknown;
  };
  if (typeof given.score === 'number') return `${about}${scoreMark(given.score)}`;
  if (given.standing !== undefined) return `${about}${say('aside')}`;
  const key = `${subject.split('/')[1]}-${String(given.status)}`;
  return `${about}${isTerm(key) ? sayRecord(key) : say('did-set')}`;
}

/** What of the commitment a decision is about. */
function partText(subject: string): string {
  if (subject.includes('~')) return say('part-link');
  const [, part, phase, member, coder] = subject.split('/');
  if (part === 'official' || part === 'evidence') return sayRecord(part);
  if (part === 'suggestion') return say('part-suggestion');
  if (part === 'score' && (phase === 'interim' || phase === 'final')) {
    return `${member}, ${sayRecord(`phase-${phase}`)}, ${coder}`;
  }
  return part ?? '';
}
