import type { ComponentChildren } from 'preact';
import { say } from '../../messages/explore/say.ts';
import { tellError } from '../../state/judge.ts';
import { toast } from '../../state/toasts.ts';

/** Hands text to the clipboard and says so. */
async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast(done);
  } catch {
    toast(say('copy-failed'), { tone: 'error' });
  }
}

/** Saves text as a file of the browser. */
export function download(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** What can be taken away of a view: its table as CSV, and the address that shows it. */
export function TableActions(props: {
  /** The name of the file without its ending. */
  readonly name: string;
  readonly csv: () => string | Promise<string>;
  readonly children?: ComponentChildren;
}) {
  const withCsv = async (use: (text: string) => void | Promise<void>): Promise<void> => {
    try {
      await use(await props.csv());
    } catch (error) {
      tellError(error);
    }
  };
  return (
    <div class="table-actions no-print">
      <button
        type="button"
        class="quiet-button small"
        onClick={() => void withCsv((text) => copy(text, say('copied-csv')))}
      >
        {say('copy-csv')}
      </button>
      <button
        type="button"
        class="quiet-button small"
        onClick={() =>
          // The mark at the beginning tells spreadsheets that it is UTF-8.
          void withCsv((text) => download(`\uFEFF${text}`, `${props.name}.csv`, 'text/csv'))
        }
      >
        {say('download-csv')}
      </button>
      <button
        type="button"
        class="quiet-button small"
        onClick={() => void copy(window.location.href, say('copied-link'))}
      >
        {say('copy-link')}
      </button>
      {props.children}
    </div>
  );
}
