import { signal } from '@preact/signals';

/** A short notice at the edge of the page. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'error';
  /** What one can do about it, such as undo. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** The notices shown now, oldest first. */
export const toasts = signal<readonly Toast[]>([]);

const MOST = 4;
let last = 0;

/** Shows a notice; the oldest gives way when there are too many. */
export function toast(text: string, options: Partial<Pick<Toast, 'tone' | 'action'>> = {}): void {
  last += 1;
  toasts.value = [...toasts.value, { id: last, text, tone: 'plain' as const, ...options }].slice(
    -MOST,
  );
}

/** Takes a notice away. */
export function dismissToast(id: number): void {
  toasts.value = toasts.value.filter((one) => one.id !== id);
}
