import { serverIsGone } from '../state/connection.ts';

/** What the server says when it cannot do as asked. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  /** The stable code; "server-gone" where there was no answer. */
  readonly code: string;
  readonly value: string;
  readonly remedy: string;
  /** The whole body, for answers that say more (such as who wrote meanwhile). */
  readonly body: unknown;

  constructor(status: number, body: unknown) {
    const { code, value, remedy } = fieldsOf(body);
    super(`${code} ${value} ${remedy}`.trim());
    this.status = status;
    this.code = code;
    this.value = value;
    this.remedy = remedy;
    this.body = body;
  }
}

function fieldsOf(body: unknown): { code: string; value: string; remedy: string } {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const text = (name: string): string => {
    const value = fields[name];
    return typeof value === 'string' ? value : '';
  };
  return { code: text('code') || 'internal-error', value: text('value'), remedy: text('remedy') };
}

/** Sends a request to the server of this page; throws `ApiError`. */
export async function request<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    serverIsGone();
    throw new ApiError(0, { code: 'server-gone' });
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok || body === undefined) throw new ApiError(response.status, body);
  return body as Answer;
}

/** Sends JSON; throws `ApiError`. */
export function send<Answer>(path: string, body: unknown, method = 'POST'): Promise<Answer> {
  const headers = { 'Content-Type': 'application/json' };
  return request<Answer>(path, { method, headers, body: JSON.stringify(body) });
}

/** An address of the API with a query; undefined and empty values are left out. */
export function apiPath(
  path: string,
  values: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  return `/api/${path}${search.size > 0 ? `?${search}` : ''}`;
}
