import { signal } from '@preact/signals';

/** What lies over the page: the palette, the sheet of keys, or nothing. */
export const overlay = signal<'palette' | 'keys' | undefined>(undefined);

/** Opens an overlay. */
export function openOverlay(name: 'palette' | 'keys'): void {
  overlay.value = name;
}

/** Closes what lies over the page; the dialog gives the focus back. */
export function closeOverlay(): void {
  overlay.value = undefined;
}
