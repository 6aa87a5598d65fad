import type { DocumentLabel } from '../../../../src/view/api.ts';

/** What a document is called in the list and under its words: its title, else the name of its file without the folders. */
export function documentTitle(label: DocumentLabel): string {
  return label.title ?? label.name.split(/[\\/]/).at(-1) ?? label.name;
}
