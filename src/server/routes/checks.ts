/** One finding, findings as files, and what a check does. */
import type { Hono } from 'hono';
import { type ApiOptions, askedOf, type Env, found, makeRoutes } from '../api-context.ts';
import { checkAnswer } from '../views/check-page.ts';
import { findingAnswer, findingsCsv, findingsSarif } from '../views/finding.ts';
import { file } from './record.ts';

/** The routes of the screen Checks beside the list of findings. */
export function checkRoutes({ desk, version }: ApiOptions): Hono<Env> {
  const routes = makeRoutes();
  routes.get('/findings.csv', (context) =>
    file('findings.csv', 'text/csv', findingsCsv(desk.view, askedOf(context))),
  );
  routes.get('/findings.sarif', (context) =>
    file(
      'findings.sarif',
      'application/sarif+json',
      findingsSarif(desk.view, askedOf(context), version),
    ),
  );
  routes.get('/findings/:id', (context) =>
    found(context, findingAnswer(desk.view, context.req.param('id'), askedOf(context))),
  );
  routes.get('/checks/:id', (context) =>
    found(context, checkAnswer(context.req.param('id'), desk.revision)),
  );
  return routes;
}
