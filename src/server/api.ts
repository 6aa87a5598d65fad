/** The API: everything under /api, and the JSON twin of every page. */
import type { Hono } from 'hono';
import { UserError } from '../model/user-error.ts';
import { type ApiOptions, type Env, makeRoutes } from './api-context.ts';
import type { Desk } from './desk.ts';
import { openApi } from './openapi.ts';
import { checkRoutes } from './routes/checks.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { exploreRoutes } from './routes/explore.ts';
import { ledgerFileRoutes } from './routes/ledger-files.ts';
import { commitmentRoutes, recordRoutes } from './routes/record.ts';
import { submitRoutes } from './routes/submit.ts';

/** All routes of the API. Without a dossier there is nothing to tell: `dossier-missing`. */
export function apiRoutes({
  desk,
  ...rest
}: Omit<ApiOptions, 'desk'> & { readonly desk?: Desk }): Hono<Env> {
  const routes = makeRoutes();
  if (!desk) {
    routes.all('*', () => {
      throw new UserError('dossier-missing', 'serve', 'Start it with --dossier FILE.');
    });
    return routes;
  }
  const options: ApiOptions = { desk, ...rest };
  routes.get('/openapi.json', (context) => context.json(openApi(rest.version)));
  for (const part of [
    recordRoutes,
    commitmentRoutes,
    checkRoutes,
    ledgerFileRoutes,
    decisionRoutes,
    submitRoutes,
    exploreRoutes,
  ])
    routes.route('/', part(options));
  return routes;
}

/** The answer of the API that each page shows. */
const TWINS: Readonly<Record<string, string>> = {
  inbox: 'changes',
  meetings: 'meetings',
  reader: 'documents',
  documents: 'documents',
  commitments: 'commitments',
  checks: 'findings',
  explore: 'query',
};

/** Every page has its JSON at the same address with .json behind it. */
export function serveTwins(app: Hono<Env>): void {
  app.get('*', async (context, next) => {
    const found = /^\/([a-z]+)(\/[^/]+)?\.json$/.exec(context.req.path);
    const twin = TWINS[found?.[1] ?? ''];
    if (!found || twin === undefined) return next();
    const url = new URL(context.req.url);
    url.pathname = `/api/${twin}${found[2] ?? ''}`;
    return app.fetch(new Request(url, { headers: context.req.raw.headers }), context.env);
  });
}
