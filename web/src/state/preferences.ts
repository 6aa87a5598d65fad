import { effect, signal } from '@preact/signals';

/** How this browser shows the app; kept in it, not in the dossier. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  readonly language?: 'en' | 'zh' | 'ru';
  /** Whether keys without Ctrl act (j, k, a ...); some readers' aids need them for themselves. */
  readonly singleKeys: boolean;
}

const KEY = 'rapporteur.preferences';
const DEFAULTS: Preferences = { theme: 'system', singleKeys: true };

function stored(): Preferences {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...DEFAULTS, ...value } : DEFAULTS;
  } catch {
    return DEFAULTS;
  }
}

/** The preferences of this browser. */
export const preferences = signal<Preferences>(stored());

/** Changes some of the preferences. */
export function prefer(changes: Partial<Preferences>): void {
  preferences.value = { ...preferences.value, ...changes };
}

effect(() => {
  const { theme } = preferences.value;
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences.value));
  } catch {
    // Without storage the choice lasts as long as the page.
  }
});
