import type { RecordValueView } from '../../../src/view/api-record.ts';

/** A value in words: those of the program, else those of the document. */
export function valueText({ text, words, value }: RecordValueView): string {
  return text ?? words[0]?.exact ?? (typeof value === 'string' ? value : JSON.stringify(value));
}
