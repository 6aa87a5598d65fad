import type { LookupAddress, LookupOptions } from 'node:dns';
import { lookup } from 'node:dns';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestOptions } from 'node:http';
import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { isIP } from 'node:net';
import { isPrivateAddress, refusedAddress } from './address.ts';

/** What bounds one request. */
export interface RequestLimits {
  readonly connectMs: number;
  readonly allowPrivate: boolean;
}

const VERSION = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  }
).version;

/** Sends one GET and gives the answer's head; throws url-refused when it would connect to a private address. */
export function request(
  url: URL,
  limits: RequestLimits,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A literal address is never looked up.
  if (!limits.allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) {
    return Promise.reject(refusedAddress(url.href, host));
  }
  return new Promise((resolve, reject) => {
    const secure = url.protocol === 'https:';
    const sent = (secure ? https : http).get(url, options(url, limits, signal), resolve);
    const timer = setTimeout(
      () => sent.destroy(new Error(`no connection in ${limits.connectMs / 1000} s`)),
      limits.connectMs,
    );
    sent.on('socket', (socket: Socket) => {
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        clearTimeout(timer);
        const { remoteAddress = '' } = socket;
        if (!limits.allowPrivate && isPrivateAddress(remoteAddress)) {
          sent.destroy(refusedAddress(url.href, remoteAddress));
        }
      });
    });
    sent.on('error', reject);
    sent.on('close', () => clearTimeout(timer));
  });
}

function options(url: URL, limits: RequestLimits, signal: AbortSignal): RequestOptions {
  return {
    agent: false,
    signal,
    headers: {
      'user-agent': `rapporteur/${VERSION}`,
      accept:
        'text/html, application/xhtml+xml, application/pdf, text/plain, text/markdown, */*;q=0.5',
      'accept-encoding': 'gzip, br, deflate',
    },
    ...(!limits.allowPrivate && { lookup: publicLookup(url) }),
  };
}

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/**
 * Looks a name up and refuses it when any of its addresses is private. The addresses checked are those that are
 * connected to: a server of names that answers otherwise the second time changes nothing.
 */
function publicLookup(url: URL) {
  return (hostname: string, asked: LookupOptions, callback: LookupCallback): void => {
    lookup(hostname, { ...asked, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const bad = addresses.find(({ address }) => isPrivateAddress(address));
      if (bad) return callback(refusedAddress(url.href, bad.address) as Error, []);
      const [first] = addresses;
      if (asked.all || !first) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}
