import { useEffect, useState } from 'preact/hooks';
import type { InventoryAnswer, InventoryBody } from '../../../../src/view/api-inventory.ts';
import { ApiError, send } from '../../api/client.ts';
import { Dialog } from '../../components/dialog.tsx';
import { errorText } from '../../components/states.tsx';
import { say } from '../../messages/commitments/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { heardRevision } from '../../state/connection.ts';
import { tellError, undo } from '../../state/judge.ts';
import { toast } from '../../state/toasts.ts';
import { ImportColumns, withField } from './import-columns.tsx';
import { ImportPreview } from './import-preview.tsx';

interface Chosen {
  readonly file: string;
  readonly text: string;
}

/** An inventory that others made: choose the file, say what its columns are, see its rows, take it in. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const [chosen, setChosen] = useState<Chosen | undefined>(undefined);
  const [columns, setColumns] = useState<Readonly<Record<string, string>>>({});
  const [series, setSeries] = useState('');
  const { answer, error } = usePreview(chosen, columns, series);
  const write = async (): Promise<void> => {
    if (!chosen) return;
    try {
      const body = { ...bodyOf(chosen, columns, series), write: true };
      const done = await send<InventoryAnswer>('/api/inventory', body);
      heardRevision(done.revision);
      toast(say('imported', { count: done.rows }), {
        action: { label: sayShell('undo'), run: () => void undo(done.subject) },
      });
      onClose();
    } catch (failure) {
      tellError(failure);
    }
  };
  return (
    <Dialog label={say('import')} onClose={onClose} class="import-dialog">
      <h2>{say('import')}</h2>
      <p class="quiet">{say('import-text')}</p>
      <label class="field">
        <span class="label">{say('import-file')}</span>
        <input
          type="file"
          accept=".csv,.tsv,text/csv"
          onChange={async (event) => {
            const [file] = event.currentTarget.files ?? [];
            if (!file) return;
            setColumns({});
            setChosen({ file: file.name, text: await file.text() });
          }}
        />
      </label>
      {error && (
        <p class="import-error" role="alert">
          {errorText(error)}
        </p>
      )}
      {chosen && (
        <ImportColumns
          columns={inOrder(answer?.columns, headerOf(chosen.text))}
          taken={answer?.taken ?? {}}
          onChange={(column, field) => setColumns(withField(columns, column, field))}
        />
      )}
      {chosen && (
        <label class="field">
          <span class="label">{say('import-series')}</span>
          <input
            type="text"
            value={series}
            onInput={(event) => setSeries(event.currentTarget.value)}
          />
        </label>
      )}
      {answer && <ImportPreview answer={answer} />}
      <div class="actions">
        <button
          type="button"
          class="button primary"
          disabled={!answer || answer.rows === 0 || answer.knownSince !== undefined}
          onClick={() => void write()}
        >
          {answer ? say('import-do', { count: answer.rows }) : say('import')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {sayShell('cancel')}
        </button>
      </div>
    </Dialog>
  );
}

function bodyOf(
  { file, text }: Chosen,
  columns: Readonly<Record<string, string>>,
  series: string,
): InventoryBody {
  return { file, text, columns, ...(series.trim() !== '' && { fixed: { series: series.trim() } }) };
}

/** What the file would bring as its columns are named now. */
function usePreview(
  chosen: Chosen | undefined,
  columns: Readonly<Record<string, string>>,
  series: string,
): { readonly answer?: InventoryAnswer; readonly error?: ApiError } {
  const [seen, setSeen] = useState<{ answer?: InventoryAnswer; error?: ApiError }>({});
  useEffect(() => {
    if (!chosen) return undefined;
    let wanted = true;
    send<InventoryAnswer>('/api/inventory', bodyOf(chosen, columns, series)).then(
      (answer) => wanted && setSeen({ answer }),
      (error: unknown) => wanted && error instanceof ApiError && setSeen({ error }),
    );
    return () => {
      wanted = false;
    };
  }, [chosen, columns, series]);
  return seen;
}

/** The columns in the order of the file, where its header is as plain as it looks. */
function inOrder(
  known: readonly string[] | undefined,
  header: readonly string[],
): readonly string[] {
  if (!known) return header;
  return known.every((column) => header.includes(column))
    ? header.filter((column) => known.includes(column))
    : known;
}

/** The columns of a file that could not be read yet. */
function headerOf(text: string): readonly string[] {
  const [line = ''] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const mark = [',', ';', '\t'].sort((a, b) => line.split(b).length - line.split(a).length)[0];
  return line.split(mark ?? ',').map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
}
