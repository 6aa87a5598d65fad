import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Reading } from '../model/reading.ts';
import { UserError } from '../model/user-error.ts';
import { collectReading } from '../pipeline/collect.ts';
import { readingOfDossier } from '../pipeline/dossier-reading.ts';
import { readDocument } from '../pipeline/steps.ts';
import { exportNamed } from '../publish/index.ts';
import type { Reference } from '../reference/reference.ts';
import type { DossierStore } from '../store/port.ts';
import { apiRoutes, serveTwins } from './api.ts';
import { type Env, errorOf, sentenceOf } from './api-context.ts';
import { Desk } from './desk.ts';
import { onlyLocal, onlyWithToken, protections } from './guards.ts';
import { startPage, withWayBack } from './pages.ts';
import { serveClient } from './static-files.ts';
import { mayRead, readSubmission, submissionOfForm, submissionOfJson } from './submission.ts';

/** What the server stands on. */
export interface AppOptions {
  readonly reference: Reference;
  /** The port it listens on, known once it does. */
  readonly port: () => number;
  readonly dossier?: DossierStore;
  /** The dossier with its reading in memory; made of `dossier` where it is not given. */
  readonly desk?: Desk;
  /** Makes the nonce of an answer. */
  readonly nonce?: () => string;
  readonly version: string;
  /** The name under which decisions are written. */
  readonly user?: string;
  readonly readOnly?: boolean;
  /** The dossier is gone when the program ends. */
  readonly temporary?: boolean;
  /** Only those who know it are answered. */
  readonly token?: string;
  /** Further names under which the server may be asked for. */
  readonly hosts?: readonly string[];
  /** The folder of the built client; without one there is the start page alone. */
  readonly client?: string;
  /** The moment in UTC: ISO 8601. */
  readonly now?: () => string;
}

/** The largest request, in bytes. */
export const MAX_BODY_BYTES = 20_000_000;

/** The web app: its client and API where there is a dossier, a page to hand reports in, and the overview of what they say. */
export function buildApp(options: AppOptions): Hono<Env> {
  const app = new Hono<Env>();
  const frame = { ...(options.dossier && { dossier: options.dossier }) };
  app.use(protections(options.nonce ?? (() => randomBytes(16).toString('base64'))));
  app.use(onlyLocal(options.port, options.hosts));
  if (options.token !== undefined) app.use(onlyWithToken(options.token));
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (context) => tooLarge(context) }));
  app.post('/api/read', async (context) => {
    const reading = await readRequest(context, options);
    return context.body(written('json', reading, options), 200, { 'Content-Type': JSON_TYPE });
  });
  app.route('/api', apiOf(options));
  serveTwins(app);
  if (options.client !== undefined) serveClient(app, options.client);
  app.get('/', (context) => context.html(startPage({ ...frame, nonce: context.get('nonce') })));
  app.post('/read', async (context) => {
    mustKeep(options);
    const reading = await readForm(context.req.raw, options);
    return context.html(withWayBack(overview(reading, options)));
  });
  app.get('/dossier', (context) => {
    if (!options.dossier) return notFound(context);
    const reading = readingOfDossier(options.dossier, options.reference);
    return context.html(withWayBack(overview(reading, options)));
  });
  app.get('/documents/:id', (context) => {
    const reading = readingOfOne(options, context.req.param('id'));
    return reading ? context.html(withWayBack(overview(reading, options))) : notFound(context);
  });
  app.notFound((context) => notFound(context));
  app.onError((error, context) => failed(error, context, frame));
  return app;
}

/** The routes of the API over the dossier; without one they say so. */
function apiOf(options: AppOptions): Hono<Env> {
  const { dossier, reference, version } = options;
  const desk =
    options.desk ??
    (dossier && new Desk({ store: dossier, reference, readOnly: options.readOnly ?? false }));
  return apiRoutes({
    ...(desk && { desk }),
    version,
    user: options.user ?? 'unknown',
    readOnly: options.readOnly ?? false,
    isOpen: isOpen(options),
    temporary: options.temporary ?? false,
    now: options.now ?? (() => new Date().toISOString()),
  });
}

/** Whether other machines may ask. */
function isOpen({ hosts = [] }: AppOptions): boolean {
  return hosts.length > 0;
}

/** With --read-only nothing is kept, not even by the old pages. */
function mustKeep({ readOnly }: AppOptions): void {
  if (readOnly)
    throw new UserError('read-only', 'serve --read-only', 'Start it without --read-only to write.');
}

const JSON_TYPE = 'application/json; charset=UTF-8';

async function readForm(request: Request, options: AppOptions): Promise<Reading> {
  return read(submissionOfForm(await formOf(request)), options);
}

async function readRequest(context: Context<Env>, options: AppOptions): Promise<Reading> {
  const type = context.req.header('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(context.req.raw, options);
  const value: unknown = await context.req.json().catch(() => undefined);
  return read(submissionOfJson(value), options);
}

async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new UserError('option-invalid', 'body of the request', 'Send a form.');
  }
}

/** Reads and keeps; a submission of which nothing can be read is the error of its first part. */
async function read(
  submission: Parameters<typeof readSubmission>[0],
  options: AppOptions,
): Promise<Reading> {
  const { reference, dossier, readOnly } = options;
  mayRead(submission, isOpen(options));
  const { documents, errors } = await readSubmission(submission);
  const [first] = errors;
  if (documents.length === 0) {
    throw first ?? new UserError('file-empty', 'the form', 'Paste a text, or choose a file.');
  }
  const parts = documents.map((document) => readDocument(document, reference));
  if (dossier && !readOnly) for (const part of parts) dossier.addDocument(part);
  const reading = collectReading(parts, reference);
  return { ...reading, remarks: [...errors.map((error) => error.message), ...reading.remarks] };
}

function readingOfOne({ dossier, reference }: AppOptions, id: string): Reading | undefined {
  const document = dossier?.document(id);
  if (!dossier || !document) return undefined;
  const claims = dossier.claims().filter((claim) => claim.documentId === id);
  const findings = dossier.findings().filter((finding) => finding.evidence[0].documentId === id);
  return collectReading([{ document, claims, findings }], reference);
}

function overview(reading: Reading, options: AppOptions): string {
  return written('html', reading, options);
}

function written(format: string, reading: Reading, { version }: AppOptions): string {
  const chosen = exportNamed(format);
  if (!chosen) throw new Error(`no export ${format}`);
  return chosen.write(reading, { all: true, version });
}

function wantsPage(context: Context): boolean {
  return !context.req.path.startsWith('/api/');
}

function notFound(context: Context): Response | Promise<Response> {
  const error = { code: 'not-found', value: context.req.path, remedy: 'Open /.' };
  return context.json(error, 404);
}

function tooLarge(context: Context): Response {
  const limit = `${MAX_BODY_BYTES / 1_000_000} MB`;
  const error = { code: 'file-too-large', value: 'the request', remedy: `The limit is ${limit}.` };
  return context.json(error, 413);
}

/** The user's mistakes as JSON or as the page with a message; a bug as a bare 500 without its inside. */
function failed(
  error: Error,
  context: Context<Env>,
  frame: { readonly dossier?: DossierStore },
): Response | Promise<Response> {
  const { body, status } = errorOf(error);
  if (!wantsPage(context)) return context.json(body, status);
  const message = status === 500 ? body.remedy : sentenceOf(body);
  return context.html(startPage({ ...frame, nonce: context.get('nonce'), message }), status);
}
