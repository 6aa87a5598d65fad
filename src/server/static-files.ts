/** The built client: its page, its scripts and styles. */
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import type { Env } from './api-context.ts';

/** The media types of what a build makes. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=UTF-8',
  '.html': 'text/html; charset=UTF-8',
  '.js': 'text/javascript; charset=UTF-8',
  '.json': 'application/json; charset=UTF-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
/** Addresses at which the client shows a screen. */
const SCREENS = ['/inbox', '/meetings', '/reader', '/commitments', '/checks', '/explore'];
/** The build puts a hash of the content into these names: they never change. */
const HASHED = /^assets\/[^/]+-[\w-]{8,}\.\w+$/;
const FOREVER = 'private, max-age=31536000, immutable';

/** The folder of the client that was built with this program; undefined where there is none. */
export function builtClient(): string | undefined {
  const folder = fileURLToPath(new URL('../web/', import.meta.url));
  return existsSync(path.join(folder, 'index.html')) ? folder : undefined;
}

/** Serves the client that was built into a folder: its page at / and at its screens, its files by their names. */
export function serveClient(app: Hono<Env>, folder: string): void {
  const page = (): string => readFileSync(path.join(folder, 'index.html'), 'utf8');
  const screens = ['/', ...SCREENS.flatMap((screen) => [screen, `${screen}/*`])];
  for (const screen of screens)
    app.get(screen, (context, next) => {
      if (context.req.path.endsWith('.json')) return next();
      context.set('policy', 'app');
      return context.html(page());
    });
  app.get('*', async (context, next) => {
    const name = decodedPath(context.req.path);
    const type = name === undefined ? undefined : TYPES[path.posix.extname(name)];
    if (name === undefined || type === undefined) return next();
    const bytes = await readFile(path.join(folder, name)).catch(() => undefined);
    if (bytes === undefined) return next();
    context.set('policy', 'app');
    if (HASHED.test(name)) context.header('Cache-Control', FOREVER);
    return context.body(new Uint8Array(bytes), 200, { 'Content-Type': type });
  });
}

/** The path within the folder; undefined for one that leads out of it or is not written soundly. */
function decodedPath(asked: string): string | undefined {
  try {
    const name = decodeURIComponent(asked).replace(/^\/+/, '');
    const isSound = /^[\w.-]+(?:\/[\w.-]+)*$/.test(name) && !name.split('/').includes('..');
    return isSound ? name : undefined;
  } catch {
    return undefined;
  }
}
