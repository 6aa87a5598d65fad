import './sql.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SqlAnswer } from '../../../../src/view/api-record.ts';
import { ApiError, send } from '../../api/client.ts';
import { Icon } from '../../components/icon.tsx';
import { errorText } from '../../components/states.tsx';
import { say } from '../../messages/explore/say.ts';
import { draft } from '../../state/drafts.ts';
import { query, setQuery } from '../../state/router.ts';
import { EXAMPLES } from './sql-examples.ts';
import { SqlResult } from './sql-result.tsx';
import { SqlTables } from './sql-tables.tsx';

const LIMIT = 5000;
/** Longer questions are not kept in the address. */
const LONGEST = 2000;

const written = draft('explore.sql');

interface Outcome {
  readonly answer?: SqlAnswer;
  readonly error?: ApiError;
  readonly running: boolean;
}

/** A question to the dossier in SQL, which only reads. */
export function Sql() {
  const [outcome, setOutcome] = useState<Outcome>({ running: false });
  const editor = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const asked = query.peek()['sql'];
    if (asked) written.value = asked;
  }, []);
  const run = async (): Promise<void> => {
    const sql = written.peek().trim();
    if (sql === '' || outcome.running) return;
    setQuery({ sql: sql.length <= LONGEST ? sql : undefined });
    setOutcome((old) => ({ ...old, running: true }));
    try {
      const answer = await send<SqlAnswer>('/api/sql', { sql, limit: LIMIT });
      setOutcome({ answer, running: false });
    } catch (error) {
      const known = error instanceof ApiError ? error : new ApiError(0, undefined);
      setOutcome({ error: known, running: false });
    }
  };
  return (
    <div class="sql">
      <div class="sql-main">
        <Editor editor={editor} running={outcome.running} onRun={() => void run()} />
        {outcome.error && (
          <div class="sql-error" role="alert">
            <p>
              <Icon name="alert" /> <b>{say('sql-error')}</b>
            </p>
            <p>{errorText(outcome.error)}</p>
          </div>
        )}
        {outcome.answer && <SqlResult answer={outcome.answer} />}
        {!outcome.answer && !outcome.error && <p class="quiet">{say('sql-empty')}</p>}
      </div>
      <aside class="sql-side">
        <Examples editor={editor} />
        <SqlTables onInsert={(name) => insert(editor.current, name)} />
      </aside>
    </div>
  );
}

function Editor(props: {
  readonly editor: { current: HTMLTextAreaElement | null };
  readonly running: boolean;
  readonly onRun: () => void;
}) {
  return (
    <div class="sql-editor">
      <label class="label" for="sql-text">
        {say('sql-title')}
      </label>
      <textarea
        id="sql-text"
        ref={props.editor}
        rows={9}
        spellcheck={false}
        autocomplete="off"
        value={written.value}
        aria-describedby="sql-hint"
        onInput={(event) => {
          written.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          props.onRun();
        }}
      />
      <div class="sql-run">
        <button type="button" class="button primary" disabled={props.running} onClick={props.onRun}>
          {say(props.running ? 'sql-running' : 'sql-run')}
        </button>
        <span class="quiet small" id="sql-hint">
          {say('sql-hint')}
        </span>
      </div>
    </div>
  );
}

function Examples({ editor }: { readonly editor: { current: HTMLTextAreaElement | null } }) {
  return (
    <section aria-labelledby="sql-examples">
      <h2 id="sql-examples">{say('sql-examples')}</h2>
      <ul>
        {EXAMPLES.map(({ name, sql }) => (
          <li key={name}>
            <button
              type="button"
              class="quiet-button"
              onClick={() => {
                written.value = sql;
                editor.current?.focus();
              }}
            >
              {say(name)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Puts a name where the cursor stands. */
function insert(editor: HTMLTextAreaElement | null, name: string): void {
  if (!editor) return;
  const { selectionStart, selectionEnd } = editor;
  editor.setRangeText(name, selectionStart, selectionEnd, 'end');
  written.value = editor.value;
  editor.focus();
}
