import { useMemo, useRef, useState } from 'preact/hooks';
import type { CommitmentAnswer, CommitmentRow } from '../../../../src/view/api-record.ts';
import { usePages } from '../../api/pages.ts';
import { say } from '../../messages/commitments/say.ts';
import { useKeys } from '../../state/keys.ts';
import { formatDay } from '../../text/format.ts';
import { link } from './acts.ts';
import { obligorsText } from './deadline-text.ts';
import { commitmentAddress } from './ledger-query.ts';

/** Others offered at most. */
const OFFERED = 5;

/** Other commitments that may be the same promise: for a person to say so, or not. */
export function Links(props: {
  readonly answer: CommitmentAnswer;
  readonly rows: readonly CommitmentRow[];
  readonly readOnly: boolean;
}) {
  const { answer, rows, readOnly } = props;
  const { commitment, history } = answer;
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const all = usePages<CommitmentRow>('commitments').data ?? rows;
  const judged = useMemo(() => new Set(history.map(({ subject }) => subject)), [history]);
  const offered = useMemo(
    () => (text.trim() === '' ? likest(commitment, all, judged) : holding(commitment, all, text)),
    [commitment.id, all, text, judged],
  );
  useKeys(
    say('keys-detail'),
    readOnly ? [] : [{ keys: 'l', label: say('key-link'), run: () => field.current?.focus() }],
  );
  if (readOnly) return null;
  return (
    <section class="section links no-print" aria-labelledby="links-title">
      <header>
        <h2 id="links-title">{say('links')}</h2>
      </header>
      <input
        ref={field}
        type="search"
        aria-label={say('links-filter')}
        placeholder={say('links-filter')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {offered.length === 0 && <p class="small quiet">{say('links-none')}</p>}
      <ul>
        {offered.map((row) => (
          <li key={row.id}>
            <a href={commitmentAddress(row.id)}>{row.action}</a>
            <p class="small quiet">
              {[obligorsText(row), row.made && formatDay(row.made)].filter(Boolean).join(', ')}
            </p>
            <button
              type="button"
              class="quiet-button"
              onClick={() => void link(commitment.id, row.id, 'same')}
            >
              {say('link-same')}
            </button>
            <button
              type="button"
              class="quiet-button"
              onClick={() => void link(commitment.id, row.id, 'different')}
            >
              {say('link-different')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOf({ action }: Pick<CommitmentRow, 'action'>): ReadonlySet<string> {
  return new Set(action.toLowerCase().match(/\p{L}{4,}|\p{Script=Han}/gu) ?? []);
}

/** Share of the words of the smaller one that a like one has at least. */
const LIKE = 0.34;

/** Those that share most words with it and were not judged yet. */
function likest(
  one: CommitmentRow,
  all: readonly CommitmentRow[],
  judged: ReadonlySet<string>,
): readonly CommitmentRow[] {
  const own = wordsOf(one);
  if (own.size === 0) return [];
  const isJudged = ({ id }: CommitmentRow): boolean =>
    judged.has(`${one.id}~${id}`) || judged.has(`${id}~${one.id}`);
  return all
    .filter((row) => row.id !== one.id && !isJudged(row))
    .map((row) => {
      const words = wordsOf(row);
      const shared = [...own].filter((word) => words.has(word)).length;
      return { row, like: shared / Math.max(2, Math.min(own.size, words.size)) };
    })
    .filter(({ like }) => like >= LIKE)
    .sort((a, b) => b.like - a.like)
    .slice(0, OFFERED)
    .map(({ row }) => row);
}

function holding(
  one: CommitmentRow,
  all: readonly CommitmentRow[],
  text: string,
): readonly CommitmentRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter((row) => {
    const line = `${row.id} ${obligorsText(row)} ${row.action}`.toLowerCase();
    return row.id !== one.id && words.every((word) => line.includes(word));
  });
  return found.slice(0, OFFERED);
}
