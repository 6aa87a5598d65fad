import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isUserError, UserError } from '../model/user-error.ts';
import { parseAddress } from './address.ts';
import { megabytes } from './files.ts';
import { request } from './http-request.ts';

/** Limits of one fetch, in milliseconds and bytes. */
export interface FetchLimits {
  readonly maxBytes: number;
  readonly totalMs: number;
  readonly connectMs: number;
  readonly allowPrivate: boolean;
}

/** What a server answered, decompressed. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** Address after redirects. */
  readonly uri: string;
  readonly mediaType?: string;
  readonly charset?: string;
}

const REDIRECTS = 5;

/**
 * Fetches a page of the web. Redirects are followed five times, each checked like the first address. Throws the url-*
 * errors; names of hosts are checked by the address that is connected to.
 */
export async function fetchUrl(address: string, limits: FetchLimits): Promise<Fetched> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), limits.totalMs);
  try {
    return await follow(address, limits, abort.signal);
  } catch (error) {
    if (isUserError(error)) throw error;
    throw unreachable(
      address,
      abort.signal.aborted ? `no answer in ${limits.totalMs / 1000} s` : reason(error),
    );
  } finally {
    clearTimeout(timer);
  }
}

async function follow(address: string, limits: FetchLimits, signal: AbortSignal): Promise<Fetched> {
  let url = parseAddress(address);
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    const response = await request(url, limits, signal);
    const status = response.statusCode ?? 0;
    const location = response.headers.location;
    if (status >= 300 && status < 400 && location !== undefined) {
      response.destroy();
      url = redirected(address, location, url);
      continue;
    }
    if (status < 200 || status >= 300) {
      response.destroy();
      throw new UserError(
        'url-status',
        `${url.href} (${status})`,
        'Check the address in a browser.',
      );
    }
    return {
      bytes: await body(response, url, limits, signal),
      uri: url.href,
      ...contentType(response),
    };
  }
  throw badRedirect(`${address} (more than ${REDIRECTS})`);
}

function redirected(address: string, location: string, from: URL): URL {
  try {
    return parseAddress(location, from.href);
  } catch (error) {
    if (isUserError(error)) throw badRedirect(`${address} to ${error.value}`);
    throw error;
  }
}

/** Reads an answer and takes the compression off; the limit holds for both sizes. */
async function body(
  response: IncomingMessage,
  url: URL,
  { maxBytes }: FetchLimits,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) {
    response.destroy();
    throw tooLarge(url, maxBytes);
  }
  const stream = decompressed(response, url);
  const stop = (): void => {
    stream.destroy(new Error('aborted'));
  };
  signal.addEventListener('abort', stop);
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of stream) {
      length += (part as Buffer).length;
      if (length > maxBytes) throw tooLarge(url, maxBytes);
      parts.push(part as Buffer);
    }
  } finally {
    signal.removeEventListener('abort', stop);
    response.destroy();
  }
  return Buffer.concat(parts);
}

function decompressed(response: IncomingMessage, url: URL): Readable {
  const coding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (coding === 'identity' || coding === '') return response;
  const decoder =
    coding === 'gzip' || coding === 'x-gzip'
      ? createGunzip()
      : coding === 'br'
        ? createBrotliDecompress()
        : coding === 'deflate'
          ? createInflate()
          : undefined;
  if (!decoder) {
    response.destroy();
    throw unreachable(url.href, `compressed as ${coding}, which was not asked for`);
  }
  response.on('error', (error) => decoder.destroy(error));
  return response.pipe(decoder);
}

function contentType(response: IncomingMessage): Pick<Fetched, 'mediaType' | 'charset'> {
  const header = response.headers['content-type'] ?? '';
  const mediaType = header.split(';')[0]?.trim().toLowerCase();
  const charset = /;\s*charset\s*=\s*"?([\w:.-]+)/i.exec(header)?.[1];
  return { ...(mediaType && { mediaType }), ...(charset !== undefined && { charset }) };
}

function tooLarge(url: URL, maxBytes: number): UserError {
  return new UserError(
    'url-too-large',
    `${url.href} (more than ${megabytes(maxBytes)})`,
    'Save it and split it first.',
  );
}

function badRedirect(value: string): UserError {
  return new UserError('url-redirects', value, 'Give the address where it ends in a browser.');
}

function unreachable(url: string, why: string): UserError {
  return new UserError(
    'url-unreachable',
    `${url} (${why})`,
    'Check the address and the connection, or save the page first.',
  );
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message ?? 'unknown';
}
