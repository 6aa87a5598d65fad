/** Asking: claims and passages, what the whole record shows, and SQL. */
import type { Hono } from 'hono';
import { sqlBody } from '../../view/schemas-record.ts';
import { type ApiOptions, askedOf, type Env, jsonOf, makeRoutes } from '../api-context.ts';
import type { DossierView } from '../dossier-view.ts';
import { answerSql } from '../sql.ts';
import { daysAnswer } from '../views/days.ts';
import {
  figuresAnswer,
  mapAnswer,
  matrixAnswer,
  networkAnswer,
  timelineAnswer,
} from '../views/explore.ts';
import { queryAnswer, queryCsv } from '../views/query.ts';
import { bodyOf } from './decisions.ts';
import { file } from './record.ts';

/** The pictures of the record, each from the filter of an address. */
const PICTURES = {
  days: daysAnswer,
  timeline: timelineAnswer,
  matrix: matrixAnswer,
  network: networkAnswer,
  map: mapAnswer,
  figures: figuresAnswer,
} as const;

/** The routes of the screen Explore. */
export function exploreRoutes({ desk }: ApiOptions): Hono<Env> {
  const routes = makeRoutes();
  routes.get('/query', (context) =>
    context.json(queryAnswer(desk.view, desk.store, askedOf(context))),
  );
  routes.get('/query.csv', (context) =>
    file('query.csv', 'text/csv', queryCsv(desk.view, desk.store, askedOf(context))),
  );
  for (const [name, answer] of Object.entries(PICTURES))
    routes.get(`/explore/${name}`, (context) => {
      const { view } = desk;
      const { search } = new URL(context.req.url);
      return context.json(
        keptAnswer(view, `${name}${search}`, () => answer(view, askedOf(context))),
      );
    });
  routes.post('/sql', async (context) => {
    const { sql, limit } = bodyOf(sqlBody, await jsonOf(context));
    const options = limit === undefined ? {} : { limit };
    return context.json(await answerSql(desk.store.path, sql, options));
  });
  return routes;
}

/** Pictures of one revision that are kept. */
const KEPT = 20;

/** A picture as it was drawn before for the same question, or drawn now. */
function keptAnswer(view: DossierView, key: string, make: () => object): object {
  const kept = view.once('pictures', () => new Map<string, object>());
  const known = kept.get(key);
  if (known) return known;
  for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT))) kept.delete(old);
  const made = make();
  kept.set(key, made);
  return made;
}
