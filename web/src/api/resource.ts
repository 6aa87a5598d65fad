import { effect, type Signal, signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { heardRevision, returns, revision } from '../state/connection.ts';
import { ApiError, request } from './client.ts';

/** An answer of the server, as far as it is there. Data stay while they are fetched again. */
export interface Resource<Answer> {
  readonly data?: Answer;
  readonly error?: ApiError;
  readonly loading: boolean;
}

interface Entry {
  readonly state: Signal<Resource<unknown>>;
  /** The revision of the data; other ones are stale. */
  revision: string | undefined;
  users: number;
  running: AbortController | undefined;
}

const MOST = 200;
const entries = new Map<string, Entry>();

function entryOf(path: string): Entry {
  const known = entries.get(path);
  if (known) {
    entries.delete(path);
    entries.set(path, known);
    return known;
  }
  const made: Entry = {
    state: signal<Resource<unknown>>({ loading: true }),
    revision: undefined,
    users: 0,
    running: undefined,
  };
  entries.set(path, made);
  forgetOldest();
  return made;
}

function forgetOldest(): void {
  for (const [path, { users }] of entries) {
    if (entries.size <= MOST) return;
    if (users === 0) entries.delete(path);
  }
}

function isFresh(entry: Entry): boolean {
  const { data } = entry.state.peek();
  return data !== undefined && entry.revision !== undefined && entry.revision === revision.peek();
}

async function load(path: string, entry: Entry): Promise<void> {
  entry.running?.abort();
  const running = new AbortController();
  entry.running = running;
  const { data } = entry.state.peek();
  entry.state.value = { loading: true, ...(data !== undefined && { data }) };
  try {
    const answer = await request<unknown>(path, { signal: running.signal });
    const of = revisionOf(answer);
    entry.revision = of ?? revision.peek();
    if (revision.peek() === undefined) heardRevision(of);
    entry.state.value = { loading: false, data: answer };
  } catch (error) {
    if (running.signal.aborted) return;
    const known = error instanceof ApiError ? error : new ApiError(0, undefined);
    entry.state.value = { loading: false, error: known, ...(data !== undefined && { data }) };
  } finally {
    if (entry.running === running) entry.running = undefined;
  }
}

function revisionOf(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('revision' in answer)) return undefined;
  return String(answer.revision);
}

/** Fetches again what is shown, and marks the rest as stale. */
function refreshShown(): void {
  for (const [path, entry] of entries) {
    if (entry.users > 0 && !isFresh(entry)) void load(path, entry);
  }
}

/** Starts to fetch again whenever the dossier changes or the server comes back. */
export function startRefreshing(): void {
  let heard = revision.peek();
  effect(() => {
    const now = revision.value;
    if (now !== heard && heard !== undefined) refreshShown();
    heard = now;
  });
  effect(() => {
    if (returns.value === 0) return;
    for (const entry of entries.values()) entry.revision = undefined;
    refreshShown();
  });
}

/** Fetches a path again, whether or not the dossier has changed. */
export function reload(path: string): void {
  void load(path, entryOf(path));
}

const NOTHING: Resource<never> = { loading: false };
const IDLE = signal<Resource<unknown>>(NOTHING);

/**
 * The answer of a GET, cached by revision and fetched again when the dossier changes. Undefined asks for nothing.
 * With `keep`, the answer of the path before stands until the new one is there, as a filter wants it.
 */
export function useResource<Answer>(
  path: string | undefined,
  { keep = false } = {},
): Resource<Answer> {
  const kept = useRef<Answer | undefined>(undefined);
  useEffect(() => {
    if (path === undefined) return undefined;
    const entry = entryOf(path);
    entry.users += 1;
    if (!isFresh(entry) && !entry.running) void load(path, entry);
    return () => {
      entry.users -= 1;
    };
  }, [path]);
  const { state } = path === undefined ? { state: IDLE } : entryOf(path);
  const resource = state.value as Resource<Answer>;
  if (resource.data !== undefined) kept.current = resource.data;
  const { current } = kept;
  if (!keep || resource.data !== undefined || current === undefined) return resource;
  return { ...resource, data: current };
}

/** The answer of a GET, from the cache where it is fresh; for code outside of components. */
export async function fetchResource<Answer>(path: string): Promise<Answer> {
  const entry = entryOf(path);
  if (!isFresh(entry)) await load(path, entry);
  const { data, error } = entry.state.peek();
  if (error) throw error;
  return data as Answer;
}
