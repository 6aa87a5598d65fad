import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { Env } from './api-context.ts';

/** Names under which this machine is asked for; anything else is another site's name that points here. */
const LOCAL_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** The values that `Host` may have for a port: the names of this machine, and those under which it is opened to others. */
export function localHosts(port: number, others: readonly string[] = []): readonly string[] {
  return [...LOCAL_NAMES, ...others.map(bracketed)].map((name) => `${name}:${port}`.toLowerCase());
}

/** An address of IPv6 as it stands in an address of the web. */
function bracketed(name: string): string {
  return name.includes(':') && !name.startsWith('[') ? `[${name}]` : name;
}

/** Refuses requests that another site's page could have caused: by host name (DNS rebinding) or by origin (forgery). */
export function onlyLocal(port: () => number, others: readonly string[] = []): MiddlewareHandler {
  return async (context, next) => {
    const hosts = localHosts(port(), others);
    if (!hosts.includes(context.req.header('host')?.toLowerCase() ?? '')) {
      return context.json(
        {
          code: 'host-refused',
          value: context.req.header('host') ?? '',
          remedy: `Open http://${hosts[0]}/.`,
        },
        403,
      );
    }
    const origin = context.req.header('origin');
    const site = context.req.header('sec-fetch-site');
    const safe = ['GET', 'HEAD'].includes(context.req.method);
    const own = origin === undefined || hosts.some((host) => origin === `http://${host}`);
    if (!safe && (!own || !(site === undefined || site === 'same-origin' || site === 'none'))) {
      return context.json(
        {
          code: 'origin-refused',
          value: origin ?? site ?? '',
          remedy: `Send it from http://${hosts[0]}/.`,
        },
        403,
      );
    }
    return next();
  };
}

/** The cookie that keeps the token; not sent by other sites' pages, not seen by scripts. */
const COOKIE = 'rapporteur';

/**
 * Answers only those who know the token: in the address once (`/?token=...`), then in a cookie, or as
 * `Authorization: Bearer`.
 */
export function onlyWithToken(token: string): MiddlewareHandler {
  return async (context, next) => {
    const url = new URL(context.req.url);
    const named = url.searchParams.get('token');
    if (named !== null && context.req.method === 'GET' && isSame(named, token)) {
      url.searchParams.delete('token');
      context.header(
        'Set-Cookie',
        `${COOKIE}=${encodeURIComponent(token)}; HttpOnly; SameSite=Strict; Path=/`,
      );
      return context.redirect(`${url.pathname.replace(/^\/+/, '/')}${url.search}`, 303);
    }
    if (tokensOf(context).some((one) => isSame(one, token))) return next();
    const remedy = 'Open the address that the program printed, with ?token= in it.';
    return context.json({ code: 'token-missing', value: context.req.path, remedy }, 401);
  };
}

function tokensOf(context: Context): readonly string[] {
  const cookies = (context.req.header('cookie') ?? '').split(/;\s*/);
  const kept = cookies.flatMap((cookie) => {
    const [name, value = ''] = cookie.split('=');
    return name === COOKIE ? [decoded(value)] : [];
  });
  const bearer = /^Bearer (.+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
  return bearer === undefined ? kept : [...kept, bearer];
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}

/** Compares in a time that tells nothing: hashes have one length. */
function isSame(a: string, b: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}

/** What the client's page may do: its own scripts and styles, its own server; nothing inline, nothing from elsewhere. */
const APP_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Headers of every answer: nothing is loaded from elsewhere, only the script with the nonce of this answer runs, nothing
 * is kept. The referrer goes to this server alone; without it browsers would send forms with the origin "null".
 */
export function protections(nonce: () => string): MiddlewareHandler<Env> {
  return async (context, next) => {
    const value = nonce();
    context.set('nonce', value);
    context.set('policy', 'page');
    await next();
    context.header(
      'Content-Security-Policy',
      context.get('policy') === 'app'
        ? APP_POLICY
        : `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'nonce-${value}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    );
    if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-store');
    context.header('Referrer-Policy', 'same-origin');
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
  };
}
