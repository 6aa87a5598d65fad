import { signal } from '@preact/signals';
import type { Words } from '../../../src/view/api.ts';

/** The words that are shown now, and the element they were asked for at. */
export const shownWords = signal<
  { readonly words: readonly Words[]; readonly at: HTMLElement | SVGElement } | undefined
>(undefined);

/** Shows words beside an element; asked again at the same element, hides them. */
export function showWords(words: readonly Words[], at: HTMLElement | SVGElement): void {
  shownWords.value = shownWords.peek()?.at === at ? undefined : { words, at };
}
