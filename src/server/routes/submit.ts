/** Handing in documents, and the events of jobs and of the dossier. */
import type { Context, Hono } from 'hono';
import { UserError } from '../../model/user-error.ts';
import type { JobView } from '../../view/api.ts';
import { submissionBody } from '../../view/schemas.ts';
import { type ApiOptions, type Env, found, jsonOf, makeRoutes, mustWrite } from '../api-context.ts';
import { eventStream } from '../event-stream.ts';
import { Jobs } from '../jobs.ts';
import {
  isEmpty,
  mayRead,
  type Submission,
  submissionOfFields,
  submissionOfForm,
} from '../submission.ts';
import { bodyOf } from './decisions.ts';

/** The routes that hand in documents and tell of what happens. */
export function submitRoutes(options: ApiOptions): Hono<Env> {
  const { desk } = options;
  const jobs = new Jobs(desk);
  const routes = makeRoutes();
  routes.post('/documents', async (context) => {
    mustWrite(options);
    const submission = await submissionOf(context);
    if (isEmpty(submission))
      throw new UserError('file-empty', 'the form', 'Paste a text, or choose a file.');
    mayRead(submission, options.isOpen);
    return context.json({ job: jobs.start(submission) }, 202);
  });
  routes.get('/jobs/:id', (context) => found(context, jobs.view(jobOf(context, jobs))));
  routes.get('/jobs/:id/events', (context) => {
    const job = jobOf(context, jobs);
    return eventStream((send, end) => {
      const tell = (view: JobView): void => {
        send(view.state === 'done' ? 'done' : 'progress', view);
        if (view.state === 'done') end();
      };
      const stop = jobs.listen(job, tell);
      tell(jobs.view(job) as JobView);
      return stop;
    });
  });
  routes.get('/events', () =>
    eventStream((send) => {
      send('revision', { revision: desk.revision });
      return desk.listen((revision) => send('revision', { revision }));
    }),
  );
  return routes;
}

function jobOf(context: Context, jobs: Jobs): string {
  const job = context.req.param('id') ?? '';
  if (jobs.view(job)) return job;
  throw new UserError('job-unknown', job, 'Hand the documents in again.');
}

async function submissionOf(context: Context): Promise<Submission> {
  const type = context.req.header('content-type') ?? '';
  if (!type.startsWith('multipart/form-data'))
    return submissionOfFields(bodyOf(submissionBody, await jsonOf(context)));
  try {
    return submissionOfForm(await context.req.raw.formData());
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('option-invalid', 'body of the request', 'Send a form.');
  }
}
