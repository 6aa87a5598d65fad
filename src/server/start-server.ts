import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { UserError } from '../model/user-error.ts';
import type { Reference } from '../reference/reference.ts';
import type { DossierStore } from '../store/port.ts';
import { buildApp } from './app.ts';

/** How the server is started. */
export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly dossier?: DossierStore;
  readonly reference: Reference;
  readonly version: string;
}

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  readonly url: string;
  /** Ends all connections and stops listening. */
  close(): Promise<void>;
}

/** Only this machine can reach it. */
const HOST = '127.0.0.1';

/** Serves the web app on 127.0.0.1; throws `port-in-use`. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  let port = options.port;
  const app = buildApp({ ...options, port: () => port });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, options.port)));
    server.listen(options.port, HOST, resolve);
  });
  port = (server.address() as AddressInfo).port;
  return {
    port,
    url: `http://${HOST}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function explained(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error;
  return new UserError('port-in-use', String(port), 'Name another with --port, or --port 0.');
}
