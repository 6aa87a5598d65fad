import type { ComponentChildren } from 'preact';
import type { ApiError } from '../api/client.ts';
import type { Resource } from '../api/resource.ts';
import { say } from '../messages/shell/say.ts';
import { Icon } from './icon.tsx';

/** What stands where there is nothing yet: what belongs here, and how to get it. */
export function Empty(props: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <div class="state">
      <p class="state-title">{props.title}</p>
      {props.children && <div class="state-text">{props.children}</div>}
    </div>
  );
}

/** Lines where content will be; they appear only when it takes a while. */
export function Loading({ lines = 6 }: { readonly lines?: number }) {
  return (
    <div class="loading" role="status" aria-label={say('loading')}>
      {Array.from({ length: lines }, (_, i) => (
        <div key={i} class="loading-line" />
      ))}
    </div>
  );
}

/** An error in words, with its remedy and a way to try again. */
export function Failure(props: { readonly error: ApiError; readonly retry?: () => void }) {
  const { error, retry } = props;
  return (
    <div class="state state-error" role="alert">
      <p class="state-title">
        <Icon name="alert" /> {say('error-title')}
      </p>
      <p class="state-text">{errorText(error)}</p>
      {retry && (
        <button type="button" class="button" onClick={retry}>
          {say('try-again')}
        </button>
      )}
    </div>
  );
}

/** What went wrong, in one line. */
export function errorText(error: ApiError): string {
  if (error.code === 'server-gone') return say('error-server-gone');
  if (error.code === 'not-found') return say('error-not-found');
  if (error.code === 'revision-stale') return say('error-stale');
  if (error.code === 'internal-error') return say('error-internal');
  return [error.value, error.remedy].filter(Boolean).join(': ');
}

/** Shows an answer when it is there, lines while it is not, and the error when there is none. */
export function Loaded<Answer>(props: {
  readonly resource: Resource<Answer>;
  readonly retry?: () => void;
  readonly children: (data: Answer) => ComponentChildren;
}) {
  const { data, error } = props.resource;
  if (data !== undefined) return <>{props.children(data)}</>;
  if (error) return <Failure error={error} {...(props.retry && { retry: props.retry })} />;
  return <Loading />;
}
