import type { MiddlewareHandler } from 'hono';

/** Names under which this machine is asked for; anything else is another site's name that points here. */
const LOCAL_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** The values that `Host` may have for a port. */
export function localHosts(port: number): readonly string[] {
  return LOCAL_NAMES.map((name) => `${name}:${port}`);
}

/** Refuses requests that another site's page could have caused: by host name (DNS rebinding) or by origin (forgery). */
export function onlyLocal(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const hosts = localHosts(port());
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

/**
 * Headers of every answer: nothing is loaded from elsewhere, only the script with the nonce of this answer runs, nothing
 * is kept. The referrer goes to this server alone; without it browsers would send forms with the origin "null".
 */
export function protections(
  nonce: () => string,
): MiddlewareHandler<{ Variables: { nonce: string } }> {
  return async (context, next) => {
    const value = nonce();
    context.set('nonce', value);
    await next();
    context.header(
      'Content-Security-Policy',
      `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'nonce-${value}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    );
    context.header('Cache-Control', 'no-store');
    context.header('Referrer-Policy', 'same-origin');
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
  };
}
