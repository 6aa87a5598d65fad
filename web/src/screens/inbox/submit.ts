import { signal } from '@preact/signals';
import type { JobAnswer, JobView, SubmissionBody } from '../../../../src/view/api.ts';
import { request, send } from '../../api/client.ts';
import { heardRevision } from '../../state/connection.ts';
import { draft } from '../../state/drafts.ts';

/** A job of reading as far as it is known; `lost` where the server no longer knows it. */
export interface FollowedJob {
  readonly id: string;
  readonly view?: JobView;
  readonly lost: boolean;
}

/** What a field of text holds: a text, an address, or the path of files. */
export type Kind = 'text' | 'url' | 'path';

/** Tells one line that is an address or a path from a text. */
export function kindOf(typed: string): Kind {
  const line = typed.trim();
  if (/\s*\n\s*\S/.test(line) || line.length > 1000) return 'text';
  if (/^https?:\/\/\S+$/i.test(line)) return 'url';
  return /^(?:\/|~\/|\.{1,2}\/|[a-z]:\\)\S/i.test(line) ? 'path' : 'text';
}

/** Jobs handed in from this tab, newest first. */
export const jobs = signal<readonly FollowedJob[]>([]);

const remembered = draft('inbox.jobs');
const sources = new Map<string, EventSource>();

/** Hands in what the form holds. */
export async function submit(body: SubmissionBody): Promise<void> {
  follow((await send<JobAnswer>('/api/documents', body)).job);
}

/** Hands in files, with what the form says about them. */
export async function submitFiles(
  files: readonly File[],
  about: SubmissionBody = {},
): Promise<void> {
  const form = new FormData();
  for (const file of files) form.append('file', file);
  for (const [name, value] of Object.entries(about)) if (value) form.append(name, value);
  follow((await request<JobAnswer>('/api/documents', { method: 'POST', body: form })).job);
}

/** Takes up the jobs that this tab had handed in before it was loaded anew. */
export function resumeJobs(): void {
  const known = new Set(jobs.value.map(({ id }) => id));
  for (const id of remembered.value.split(' ').filter(Boolean)) if (!known.has(id)) follow(id);
}

/** Takes a job off the page. */
export function dismissJob(id: string): void {
  sources.get(id)?.close();
  jobs.value = jobs.value.filter((job) => job.id !== id);
  remember();
}

function follow(id: string): void {
  jobs.value = [{ id, lost: false }, ...jobs.value];
  remember();
  const source = new EventSource(`/api/jobs/${encodeURIComponent(id)}/events`);
  sources.set(id, source);
  const heard = (event: MessageEvent<string>): void => {
    const view = JSON.parse(event.data) as JobView;
    change(id, { id, view, lost: false });
    if (view.state !== 'done') return;
    source.close();
    heardRevision(view.revision);
  };
  source.addEventListener('progress', heard);
  source.addEventListener('done', heard);
  source.addEventListener('error', () => {
    if (source.readyState !== EventSource.CLOSED) return;
    const view = jobs.value.find((job) => job.id === id)?.view;
    if (view?.state !== 'done') change(id, { id, lost: true, ...(view && { view }) });
  });
}

function change(id: string, job: FollowedJob): void {
  jobs.value = jobs.value.map((one) => (one.id === id ? job : one));
}

function remember(): void {
  remembered.value = jobs.value.map(({ id }) => id).join(' ');
}
