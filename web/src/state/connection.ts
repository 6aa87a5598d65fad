import { signal } from '@preact/signals';

/** Whether the server answers: "opening" until the first sign of it. */
export const connection = signal<'opening' | 'open' | 'lost'>('opening');

/** The revision of the dossier as last heard of; answers of an older one are stale. */
export const revision = signal<string | undefined>(undefined);

/** Counts the times the server came back after it had been away. */
export const returns = signal(0);

const AGAIN_MS = 1500;
let source: EventSource | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says that the server gave no answer; the page says so and tries again until it does. */
export function serverIsGone(): void {
  connection.value = 'lost';
  source?.close();
  source = undefined;
  clearTimeout(timer);
  timer = setTimeout(listen, AGAIN_MS);
}

/** Takes note of the revision that an answer or an event bears. */
export function heardRevision(value: string | number | undefined): void {
  if (value !== undefined) revision.value = String(value);
}

/** Listens for changes of the dossier, by whomever they are made; starts again when the server was away. */
export function listen(): void {
  source?.close();
  const opened = new EventSource('/api/events');
  source = opened;
  const isOpen = (): void => {
    if (connection.value === 'lost') returns.value += 1;
    connection.value = 'open';
  };
  const heard = (event: MessageEvent<string>): void => {
    isOpen();
    heardRevision(revisionOf(event.data));
  };
  opened.addEventListener('open', isOpen);
  opened.addEventListener('message', heard);
  opened.addEventListener('revision', heard as EventListener);
  opened.addEventListener('error', () => {
    if (source === opened) serverIsGone();
  });
}

function revisionOf(data: string): string | undefined {
  try {
    const value: unknown = JSON.parse(data);
    if (typeof value === 'object' && value !== null && 'revision' in value) {
      return String(value.revision);
    }
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  } catch {
    return undefined;
  }
}
