import type { Context } from 'hono';
import { Hono } from 'hono';
import { ERROR_CODES, type ErrorCode, isUserError, UserError } from '../model/user-error.ts';
import type { ApiError } from '../view/api.ts';
import type { Desk } from './desk.ts';

/** What the routes of the API stand on. */
export interface ApiOptions {
  readonly desk: Desk;
  readonly version: string;
  /** The name under which decisions are written where a request names none. */
  readonly user: string;
  readonly readOnly: boolean;
  /** Whether it may be asked for from other machines. */
  readonly isOpen: boolean;
  /** The dossier is gone when the program ends. */
  readonly temporary: boolean;
  /** The moment in UTC: ISO 8601. */
  readonly now: () => string;
}

/** What hono keeps for one request. */
export interface Env {
  Variables: { nonce: string; policy: 'page' | 'app' };
}

type Status = 400 | 403 | 404 | 409 | 503;

/** The status of an error where it is not 400. */
const STATUSES: Readonly<Partial<Record<ErrorCode, Status>>> = {
  'id-unknown': 404,
  'nothing-to-undo': 409,
  'revision-stale': 409,
  'read-only': 403,
  'path-refused': 403,
  'dossier-missing': 404,
  'dossier-locked': 503,
};

/** The answer for something that went wrong; a bug tells nothing of its inside. */
export function errorOf(error: unknown): {
  readonly body: ApiError;
  readonly status: Status | 500;
} {
  if (isUserError(error)) {
    const { code, value, remedy } = error;
    return { body: { code, value, remedy }, status: STATUSES[code] ?? 400 };
  }
  const remedy = 'This is a bug of ours, please report it.';
  return { body: { code: 'internal-error', value: '', remedy }, status: 500 };
}

/** What an error says in one sentence. */
export function sentenceOf({ code, value, remedy }: ApiError): string {
  const meaning = code in ERROR_CODES ? `${ERROR_CODES[code as ErrorCode]} ` : '';
  return `${value}: ${meaning}${remedy}`;
}

/** A set of routes whose errors are told as JSON. */
export function makeRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.onError((error, context) => {
    const { body, status } = errorOf(error);
    return context.json(body, status);
  });
  return routes;
}

/** The answer, or 404 for an id that nothing has. */
export function found<T extends object>(context: Context, answer: T | undefined): Response {
  if (answer) return context.json(answer);
  throw new UserError('id-unknown', context.req.param('id') ?? '', 'It may have been taken out.');
}

/** The parameters of the address of a request. */
export function askedOf(context: Context): URLSearchParams {
  return new URL(context.req.url).searchParams;
}

/** Refuses to write where the server is started with --read-only. */
export function mustWrite({ readOnly }: ApiOptions): void {
  if (readOnly)
    throw new UserError('read-only', 'serve --read-only', 'Start it without --read-only to write.');
}

/** The body of a request as JSON; undefined where it is none. */
export async function jsonOf(context: Context): Promise<unknown> {
  return context.req.json().catch(() => undefined);
}
