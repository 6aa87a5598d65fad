import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { preferences } from './preferences.ts';

/** A key, or two in turn ("g i"), and what it does; upper case means with Shift. */
export interface KeyBinding {
  readonly keys: string;
  readonly label: string;
  readonly run: () => void;
}

interface Group {
  readonly title: string;
  readonly bindings: readonly KeyBinding[];
}

/** What the keys do now: the groups of the shell and of the open screen; later ones win. */
export const keyGroups = signal<readonly Group[]>([]);

/** Binds keys while a component is shown; the bindings may change with each render. */
export function useKeys(title: string, bindings: readonly KeyBinding[]): void {
  const latest = useRef(bindings);
  latest.current = bindings;
  const shown = `${title}\n${bindings.map(({ keys, label }) => `${keys} ${label}`).join('\n')}`;
  useEffect(() => {
    const group: Group = {
      title,
      bindings: latest.current.map((binding) => ({
        ...binding,
        run: () => latest.current.find(({ keys }) => keys === binding.keys)?.run(),
      })),
    };
    keyGroups.value = [...keyGroups.peek(), group];
    return () => {
      keyGroups.value = keyGroups.peek().filter((other) => other !== group);
    };
  }, [shown]);
}

const TYPING = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]';
let first: string | undefined;

/** Starts to listen; keys are left alone while one types, in dialogs, and with Ctrl, Alt or Meta. */
export function startKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!preferences.value.singleKeys || event.key.length !== 1) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (target.closest(TYPING) || document.querySelector('dialog[open]')) return;
    const pair = first === undefined ? undefined : `${first} ${event.key}`;
    const binding = bindingFor(pair) ?? bindingFor(event.key);
    const starts = allBindings().some(({ keys }) => keys.startsWith(`${event.key} `));
    first = binding === undefined && starts ? event.key : undefined;
    if (!binding) return;
    event.preventDefault();
    binding.run();
  });
}

function allBindings(): readonly KeyBinding[] {
  return keyGroups.value.flatMap(({ bindings }) => bindings);
}

function bindingFor(keys: string | undefined): KeyBinding | undefined {
  return keys === undefined ? undefined : allBindings().findLast((one) => one.keys === keys);
}
