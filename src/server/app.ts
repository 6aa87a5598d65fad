import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Reading } from '../model/reading.ts';
import { ERROR_CODES, isUserError, UserError } from '../model/user-error.ts';
import { collectReading } from '../pipeline/collect.ts';
import { readingOfDossier } from '../pipeline/dossier-reading.ts';
import { readDocument } from '../pipeline/steps.ts';
import { exportNamed } from '../publish/index.ts';
import type { Reference } from '../reference/reference.ts';
import type { DossierStore } from '../store/port.ts';
import { onlyLocal, protections } from './guards.ts';
import { startPage, withWayBack } from './pages.ts';
import { readSubmission, submissionOfForm, submissionOfJson } from './submission.ts';

/** What the server stands on. */
export interface AppOptions {
  readonly reference: Reference;
  /** The port it listens on, known once it does. */
  readonly port: () => number;
  readonly dossier?: DossierStore;
  /** Makes the nonce of an answer. */
  readonly nonce?: () => string;
  readonly version: string;
}

/** The largest request, in bytes. */
export const MAX_BODY_BYTES = 20_000_000;

type Env = { Variables: { nonce: string } };

/** The web app: a page to hand reports in, the overview of what they say, and the same as JSON. */
export function buildApp(options: AppOptions): Hono<Env> {
  const app = new Hono<Env>();
  const frame = { ...(options.dossier && { dossier: options.dossier }) };
  app.use(protections(options.nonce ?? (() => randomBytes(16).toString('base64'))));
  app.use(onlyLocal(options.port));
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (context) => tooLarge(context) }));
  app.get('/', (context) => context.html(startPage({ ...frame, nonce: context.get('nonce') })));
  app.post('/read', async (context) => {
    const reading = await readForm(context.req.raw, options);
    return context.html(withWayBack(overview(reading, options)));
  });
  app.post('/api/read', async (context) => {
    const reading = await readRequest(context, options);
    return context.body(written('json', reading, options), 200, { 'Content-Type': JSON_TYPE });
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
  { reference, dossier }: AppOptions,
): Promise<Reading> {
  const { documents, errors } = await readSubmission(submission);
  const [first] = errors;
  if (documents.length === 0) {
    throw first ?? new UserError('file-empty', 'the form', 'Paste a text, or choose a file.');
  }
  const parts = documents.map((document) => readDocument(document, reference));
  if (dossier) for (const part of parts) dossier.addDocument(part);
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
  const known = isUserError(error);
  const status = known ? 400 : 500;
  const { code, value, remedy } = known
    ? error
    : { code: 'internal-error', value: '', remedy: 'This is a bug of ours, please report it.' };
  if (!wantsPage(context)) return context.json({ code, value, remedy }, status);
  const message = known ? `${value}: ${ERROR_CODES[error.code]} ${remedy}` : remedy;
  return context.html(startPage({ ...frame, nonce: context.get('nonce'), message }), status);
}
