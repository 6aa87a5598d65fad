import type { DocumentAnswer, DocumentRow, Words } from '../../../src/view/api.ts';
import { apiPath } from '../api/client.ts';
import { useResource } from '../api/resource.ts';

type Text = DocumentRow & { readonly text: string };

/** The document of some words, with its text; undefined until it is there. */
export function useDocument(id: string): Text | undefined {
  return useResource<DocumentAnswer>(apiPath(`documents/${encodeURIComponent(id)}`)).data?.document;
}

/** Words with what stands around them in their line, cut at a blank after about `around` characters. */
export function InContext(props: {
  readonly words: Words;
  readonly document: Text | undefined;
  readonly around: number;
}) {
  const { words, document, around } = props;
  if (!document) return <span class="quote in-context">{words.exact}</span>;
  const { text } = document;
  const before = text.slice(Math.max(0, words.start - around), words.start);
  const after = text.slice(words.end, words.end + around);
  return (
    <span class="quote in-context" lang={document.language}>
      <span class="around">{tailOf(before, words.start > around)}</span>
      <mark>{words.exact}</mark>
      <span class="around">{headOf(after, words.end + around < text.length)}</span>
    </span>
  );
}

/** The last line of what stands before; where it is cut, from a blank on. */
function tailOf(text: string, cut: boolean): string {
  const line = text.split('\n').at(-1) ?? '';
  return cut && line.length === text.length ? `… ${line.slice(line.indexOf(' ') + 1)}` : line;
}

/** The first line of what stands after; where it is cut, up to a blank. */
function headOf(text: string, cut: boolean): string {
  const [line = ''] = text.split('\n');
  if (!cut || line.length < text.length) return line;
  const at = line.lastIndexOf(' ');
  return `${at > 0 ? line.slice(0, at) : line} …`;
}
