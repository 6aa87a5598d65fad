/** An app over a dossier of its own, and answers that are held to their schemas. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { makeDocument } from '../../src/model/document.ts';
import { readDocument } from '../../src/pipeline/steps.ts';
import { loadReference } from '../../src/reference/load.ts';
import { type AppOptions, buildApp } from '../../src/server/app.ts';
import { schemaNamed } from '../../src/server/openapi.ts';
import type { DossierStore } from '../../src/store/port.ts';
import { openDossier } from '../../src/store/sqlite/open.ts';

export const HOST = '127.0.0.1:4477';

/** What a test talks to. */
export interface OpenApp {
  readonly folder: string;
  readonly dossier: DossierStore;
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** A GET under /api whose answer must be 200 and what its schema says. */
  get<T>(path: string, schema: string): Promise<T>;
  /** The same for a POST with a JSON body. */
  post<T>(path: string, body: unknown, schema: string, status?: number): Promise<T>;
  add(name: string, text: string, publishedAt?: string): string;
  close(): void;
}

/** The three reports of the example. */
export const EXAMPLES = ['blog', 'readout', 'wire'] as const;
const DAYS = { blog: '2025-11-05', readout: '2025-11-03', wire: '2025-11-04' } as const;

/** Opens an app over a new dossier; times run from 1 January 2026, a second each time they are asked for. */
export async function openApp(options: Partial<AppOptions> = {}): Promise<OpenApp> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-api-'));
  let seconds = 0;
  const now = (): string => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds++)).toISOString();
  const dossier = await openDossier(join(folder, 'talks.rapporteur'), { create: true, now });
  const reference = loadReference();
  const app = buildApp({
    reference,
    port: () => 4477,
    version: '0.0.0',
    user: 'ana',
    dossier,
    now,
    ...options,
  });
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (!headers.has('host')) headers.set('host', HOST);
    return app.request(`http://${HOST}${path}`, { ...init, headers });
  };
  const held = async <T>(response: Response, schema: string, status: number): Promise<T> => {
    const answer: unknown = await response.json();
    expect(response.status, JSON.stringify(answer).slice(0, 300)).toBe(status);
    const known = schemaNamed(schema);
    if (!known) throw new Error(`no schema ${schema}`);
    return known.parse(answer) as T;
  };
  return {
    folder,
    dossier,
    ask,
    get: async (path, schema) => held(await ask(`/api${path}`), schema, 200),
    post: async (path, body, schema, status = 200) =>
      held(
        await ask(`/api${path}`, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        }),
        schema,
        status,
      ),
    add(name, text, publishedAt) {
      const document = makeDocument({
        name,
        text,
        language: 'en',
        ...(publishedAt === undefined ? {} : { publishedAt }),
      });
      dossier.addDocument(readDocument(document, reference));
      return document.id;
    },
    close() {
      dossier.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Puts the three reports of the example in; the answer is their ids. */
export function addExamples(app: OpenApp): readonly string[] {
  return EXAMPLES.map((name) =>
    app.add(`${name}.txt`, readFileSync(`examples/hangzhou/${name}.txt`, 'utf8'), DAYS[name]),
  );
}
