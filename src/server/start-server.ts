import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import { createAdaptorServer } from '@hono/node-server';
import { UserError } from '../model/user-error.ts';
import type { Reference } from '../reference/reference.ts';
import type { DossierStore } from '../store/port.ts';
import { type AppOptions, buildApp } from './app.ts';
import { Desk } from './desk.ts';

/** How the server is started. */
export interface ServerOptions
  extends Pick<AppOptions, 'version' | 'user' | 'readOnly' | 'temporary' | 'client'> {
  /** 0 takes any free port. */
  readonly port: number;
  /** The address to listen on; 127.0.0.1 when not given. Any other needs a token, and gets one where none is given. */
  readonly host?: string;
  readonly token?: string;
  readonly dossier?: DossierStore;
  readonly reference: Reference;
  /** Loads the facts again, after the dossier's own tables of them changed. */
  readonly reload?: () => Reference;
}

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  /** Where to open it, with the token where there is one. */
  readonly url: string;
  /** Ends all connections and stops listening. */
  close(): Promise<void>;
}

/** Only this machine can reach it. */
const LOCAL = '127.0.0.1';
const LOOPBACK = new Set([LOCAL, 'localhost', '::1']);
/** Addresses that stand for all of the machine's own. */
const ANY = new Set(['0.0.0.0', '::']);

/** Serves the web app; on 127.0.0.1 where no host is named. Throws `port-in-use` or `host-invalid`. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host = LOCAL, dossier, reference, reload } = options;
  const token = options.token ?? (LOOPBACK.has(host) ? undefined : randomBytes(24).toString('hex'));
  const desk =
    dossier &&
    new Desk({
      store: dossier,
      reference,
      readOnly: options.readOnly ?? false,
      ...(reload === undefined ? {} : { reload }),
    });
  desk?.warm();
  let port = options.port;
  const app = buildApp({
    ...options,
    port: () => port,
    hosts: namesOf(host),
    ...(desk && { desk }),
    ...(token === undefined ? {} : { token }),
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, options)));
    server.listen(options.port, host, resolve);
  });
  port = (server.address() as AddressInfo).port;
  const shown = ANY.has(host) ? (namesOf(host)[0] ?? LOCAL) : host;
  const base = `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}/`;
  return {
    port,
    url: token === undefined ? base : `${base}?token=${encodeURIComponent(token)}`,
    close: async () => {
      await desk?.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    },
  };
}

/** The names under which others reach a host. */
function namesOf(host: string): readonly string[] {
  if (!ANY.has(host)) return LOOPBACK.has(host) ? [] : [host];
  const addresses = Object.values(networkInterfaces()).flatMap((all) =>
    (all ?? []).filter(({ internal }) => !internal).map(({ address }) => address),
  );
  return [...addresses, hostname()];
}

function explained(error: NodeJS.ErrnoException, { port, host = LOCAL }: ServerOptions): Error {
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new UserError('host-invalid', host, 'Name an address of this machine with --host.');
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error;
  return new UserError('port-in-use', String(port), 'Name another with --port, or --port 0.');
}
