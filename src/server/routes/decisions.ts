/** Deciding, and taking decisions and documents back. */
import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import { UserError } from '../../model/user-error.ts';
import { recordChange } from '../../pipeline/record-change.ts';
import type { JudgementsAnswer, StaleError } from '../../view/api.ts';
import { judgementsBody, undoBody } from '../../view/schemas.ts';
import { type ApiOptions, type Env, jsonOf, makeRoutes, mustWrite } from '../api-context.ts';
import { decide, undo } from '../decide.ts';

/** The routes that write what people decide. */
export function decisionRoutes(options: ApiOptions): Hono<Env> {
  const routes = makeRoutes();
  routes.post('/judgements', async (context) => {
    mustWrite(options);
    return told(context, decide(options, bodyOf(judgementsBody, await jsonOf(context))));
  });
  for (const verdict of ['undo', 'redo'] as const) {
    routes.post(`/${verdict}`, async (context) => {
      mustWrite(options);
      const body = (await jsonOf(context)) ?? {};
      return told(context, undo(options, verdict, bodyOf(undoBody, body)));
    });
  }
  routes.delete('/documents/:id', (context) => {
    mustWrite(options);
    return context.json(remove(options, context.req.param('id')));
  });
  return routes;
}

function told(context: Context, answer: JudgementsAnswer | StaleError): Response {
  return context.json(answer, 'code' in answer ? 409 : 200);
}

/** The body of a request as its schema takes it; throws `option-invalid` with the place and the reason. */
export function bodyOf<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') || 'body of the request';
  throw new UserError('option-invalid', place, `${issue?.message ?? 'Send JSON'}.`);
}

function remove({ desk }: ApiOptions, id: string): object {
  const before = desk.view;
  const document = before.document(id);
  if (!document || !desk.store.removeDocument(id))
    throw new UserError('id-unknown', id, 'It may have been taken out before.');
  const { withdrawn, weaker } = recordChange(before.record, desk.view.record);
  desk.changed();
  return { revision: desk.revision, removed: id, name: document.name, withdrawn, weaker };
}
