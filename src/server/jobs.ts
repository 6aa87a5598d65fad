/** Reading jobs: what is handed in is read in the background, with progress for those who listen. */
import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { UserError } from '../model/user-error.ts';
import { readDocuments, type SourceItem } from '../pipeline/read-documents.ts';
import type { JobView } from '../view/api.ts';
import type { Desk } from './desk.ts';
import { readSubmission, type Submission } from './submission.ts';

type State = { -readonly [K in keyof JobView]: JobView[K] };

/** Characters that are read in this thread; more go to threads of their own, so that the server answers meanwhile. */
const AT_ONCE = 60_000;
/** Jobs that are remembered. */
const REMEMBERED = 50;

/** The jobs of a server. */
export class Jobs {
  readonly #desk: Desk;
  readonly #jobs = new Map<string, State>();
  readonly #listeners = new Map<string, Set<(job: JobView) => void>>();
  /** Documents go into the dossier one job after another. */
  #last: Promise<void> = Promise.resolve();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Starts to read; the answer is the id of the job. */
  start(submission: Submission): string {
    const job = randomUUID();
    const state: State = {
      job,
      state: 'reading',
      done: 0,
      total: 0,
      claims: 0,
      findings: 0,
      documents: [],
      errors: [],
    };
    this.#jobs.set(job, state);
    for (const id of [...this.#jobs.keys()].slice(0, -REMEMBERED)) this.#jobs.delete(id);
    this.#last = this.#last.then(() => this.#run(state, submission));
    return job;
  }

  view(job: string): JobView | undefined {
    const state = this.#jobs.get(job);
    return state && { ...state };
  }

  /** Tells each step of a job, and the last one. */
  listen(job: string, listener: (job: JobView) => void): () => void {
    const listeners = this.#listeners.get(job) ?? new Set();
    this.#listeners.set(job, listeners);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(job);
    };
  }

  async #run(state: State, submission: Submission): Promise<void> {
    try {
      await this.#read(state, submission);
    } catch {
      const remedy = 'This is a bug of ours, please report it.';
      const error = { name: state.name ?? '', code: 'internal-error', value: '', remedy };
      state.errors = [...state.errors, error];
    }
    state.state = 'done';
    state.revision = this.#desk.revision;
    this.#tell(state);
    this.#desk.changed();
  }

  async #read(state: State, submission: Submission): Promise<void> {
    const { documents, errors } = await readSubmission(submission);
    state.errors = errors.map(errorView);
    state.total = documents.length;
    this.#tell(state);
    const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
    const items = documents.map((document): SourceItem => ({ kind: 'document', document }));
    const tables = this.#desk.store.factTables();
    const results = readDocuments(inTurn(items), {
      ...(tables.length === 0 ? {} : { tables }),
      ...(characters > AT_ONCE ? { threshold: 0, warmUpMs: 0 } : {}),
    });
    for await (const result of results) {
      state.done++;
      if (result.kind === 'error') continue;
      const { document } = result;
      state.name = document.name;
      if (result.kind === 'done') this.#keep(state, result.result);
      else {
        const remedy = 'This is a bug of ours, please report it.';
        const error = { name: document.name, code: 'internal-error', value: document.name, remedy };
        state.errors = [...state.errors, error];
      }
      this.#tell(state);
      await setImmediate();
    }
  }

  #keep(state: State, reading: Parameters<Desk['store']['addDocument']>[0]): void {
    const { document, claims, findings } = reading;
    const addition = this.#desk.store.addDocument(reading);
    state.claims += claims.length;
    state.findings += findings.length;
    state.documents = [
      ...state.documents,
      {
        id: document.id,
        name: document.name,
        ...(document.title === undefined ? {} : { title: document.title }),
        claims: claims.length,
        findings: findings.length,
        addition,
      },
    ];
  }

  #tell(state: State): void {
    for (const listener of this.#listeners.get(state.job) ?? []) listener({ ...state });
  }
}

/** Items one by one, with a breath between them in which the server answers. */
async function* inTurn(items: readonly SourceItem[]): AsyncGenerator<SourceItem> {
  for (const item of items) {
    await setImmediate();
    yield item;
  }
}

function errorView({ code, value, remedy }: UserError): JobView['errors'][number] {
  return { name: value, code, value, remedy };
}
