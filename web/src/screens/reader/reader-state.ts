import { signal } from '@preact/signals';
import type { Words } from '../../../../src/view/api.ts';

/** Words that were asked for in a card: of a field, a trigger, an input. They are lit in the text. */
export const lit = signal<Words | undefined>(undefined);

/** Other words for a claim, as they are being chosen. */
export interface SpanDraft {
  readonly claim: string;
  readonly start: number;
  readonly end: number;
}

/** The words that are being chosen for a claim; undefined when none are. */
export const spanDraft = signal<SpanDraft | undefined>(undefined);

/** The field that is being corrected: "ID/NAME". */
export const openField = signal<string | undefined>(undefined);

/** The claim whose likes are looked at: to say that they are the same, or not. */
export const openLinks = signal<string | undefined>(undefined);

/** Whether the chosen card says why. */
export const whyOpen = signal(false);

/** Counts the wishes to see the chosen words. */
export const looks = signal(0);

/** Closes what was open in the card that is left. */
export function leaveCard(): void {
  lit.value = undefined;
  spanDraft.value = undefined;
  openField.value = undefined;
  openLinks.value = undefined;
}

/** Lights words in the text and brings them into view. */
export function showInText(words: Words): void {
  lit.value = words;
  looks.value += 1;
}
