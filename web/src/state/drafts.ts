import { effect, type Signal, signal } from '@preact/signals';

const drafts = new Map<string, Signal<string>>();

/** What is typed under a name: kept in this tab over reloads and while the server is away. */
export function draft(name: string, initial = ''): Signal<string> {
  const known = drafts.get(name);
  if (known) return known;
  const key = `rapporteur.draft.${name}`;
  const made = signal(read(key) ?? initial);
  drafts.set(name, made);
  effect(() => write(key, made.value === initial ? undefined : made.value));
  return made;
}

function read(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, value: string | undefined): void {
  try {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // Too large for the storage, or none: it still stands in the field.
  }
}
