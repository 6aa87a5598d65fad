import { useEffect, useState } from 'preact/hooks';
import type { SqlAnswer } from '../../../../src/view/api-record.ts';
import { send } from '../../api/client.ts';
import { say } from '../../messages/explore/say.ts';
import { SCHEMA } from './sql-examples.ts';

type Tables = ReadonlyMap<string, readonly { readonly name: string; readonly type: string }[]>;

/** The tables of the dossier and their columns; pressing a name puts it into the question. */
export function SqlTables({ onInsert }: { readonly onInsert: (name: string) => void }) {
  const [tables, setTables] = useState<Tables>(new Map());
  useEffect(() => {
    send<SqlAnswer>('/api/sql', { sql: SCHEMA, limit: 1000 })
      .then((answer) => setTables(tablesOf(answer)))
      .catch(() => undefined);
  }, []);
  return (
    <section aria-labelledby="sql-tables">
      <h2 id="sql-tables">{say('sql-schema')}</h2>
      {[...tables].map(([table, columns]) => (
        <details key={table} class="facet" open={table === 'claim' || table === 'document'}>
          <summary>
            <code>{table}</code>
          </summary>
          <ul>
            {columns.map(({ name, type }) => (
              <li key={name}>
                <button
                  type="button"
                  class="facet-value"
                  title={say('sql-insert', { name })}
                  onClick={() => onInsert(quotedName(name))}
                >
                  <code class="facet-label">{name}</code>
                  <span class="facet-count">{type.toLowerCase()}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

const WORDS = new Set(['end', 'check', 'by', 'order', 'group', 'table']);

/** A name as SQL takes it. */
function quotedName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/i.test(name) && !WORDS.has(name.toLowerCase()) ? name : `"${name}"`;
}

function tablesOf({ rows }: SqlAnswer): Tables {
  const tables = new Map<string, { name: string; type: string }[]>();
  for (const [table, name, type] of rows) {
    const columns = tables.get(String(table)) ?? [];
    columns.push({ name: String(name), type: String(type ?? '') });
    tables.set(String(table), columns);
  }
  return tables;
}
