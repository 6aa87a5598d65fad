import { useEffect } from 'preact/hooks';
import type { JobView } from '../../../../src/view/api.ts';
import { Icon } from '../../components/icon.tsx';
import { say } from '../../messages/inbox/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { address } from '../../state/router.ts';
import { dismissJob, type FollowedJob, jobs, resumeJobs } from './submit.ts';

const SHOWN = 8;

/** The readings of this tab: how far they are, what came of them, what could not be read and why. */
export function Jobs() {
  useEffect(resumeJobs, []);
  return (
    <div class="jobs" role="log" aria-label={say('reading')}>
      {jobs.value.map((job) => (
        <Job key={job.id} job={job} />
      ))}
    </div>
  );
}

function Job({ job }: { readonly job: FollowedJob }) {
  const { view, lost } = job;
  const done = view?.state === 'done';
  return (
    <section class="job panel">
      <header>
        <h2>{done ? say('job-done', { count: view.documents.length }) : say('reading')}</h2>
        <Counts view={view} />
        {(done || lost) && (
          <button
            type="button"
            class="quiet-button icon-only"
            aria-label={sayShell('close')}
            onClick={() => dismissJob(job.id)}
          >
            <Icon name="close" size={16} />
          </button>
        )}
      </header>
      {!done && !lost && <Bar view={view} />}
      {lost && !done && <p class="job-error">{say('job-lost')}</p>}
      {view && <Outcome view={view} />}
    </section>
  );
}

function Counts({ view }: { readonly view: JobView | undefined }) {
  if (!view) return null;
  const facts = [
    view.state === 'done' ? undefined : say('reading-of', { done: view.done, total: view.total }),
    sayShell('claims', { count: view.claims }),
    sayShell('findings', { count: view.findings }),
    view.errors.length > 0 ? say('job-errors', { count: view.errors.length }) : undefined,
  ];
  return <span class="quiet small">{facts.filter(Boolean).join(' · ')}</span>;
}

function Bar({ view }: { readonly view: JobView | undefined }) {
  const known = view && view.total > 0 ? { value: view.done, max: view.total } : {};
  return (
    <>
      <progress {...known} aria-label={say('reading')} />
      <p class="quiet small job-name">{view?.name ?? ' '}</p>
    </>
  );
}

function Outcome({ view }: { readonly view: JobView }) {
  const shown = view.documents.slice(0, SHOWN);
  return (
    <ul class="job-documents">
      {view.errors.map((error) => (
        <li key={`${error.name} ${error.code}`} class="job-error">
          <Icon name="alert" size={16} />
          <span>
            <b>{error.name}</b>{' '}
            {[error.value === error.name ? '' : error.value, error.remedy]
              .filter(Boolean)
              .join(': ')}{' '}
            <span class="tag">{error.code}</span>
          </span>
        </li>
      ))}
      {shown.map((document) => (
        <li key={document.id}>
          <a href={address(['reader', document.id])}>{document.title ?? document.name}</a>
          <span class={document.addition === 'added' ? 'tag tag-good' : 'tag'}>
            {say(document.addition)}
          </span>
          <span class="quiet small">
            {sayShell('claims', { count: document.claims })}
            {document.findings > 0 && ` · ${sayShell('findings', { count: document.findings })}`}
          </span>
        </li>
      ))}
      {view.documents.length > SHOWN && (
        <li class="quiet small">… {sayShell('documents', { count: view.documents.length })}</li>
      )}
    </ul>
  );
}
