import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ChangesAnswer, NamedEntry, SupportChange } from '../../../../src/view/api.ts';
import { apiPath } from '../../api/client.ts';
import { reload, useResource } from '../../api/resource.ts';
import { Loaded } from '../../components/states.tsx';
import { say } from '../../messages/inbox/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { address, query, setQuery } from '../../state/router.ts';
import { formatDay, formatMoment } from '../../text/format.ts';

const SPANS = { day: 1, week: 7, month: 30 } as const;
const DAY_MS = 86_400_000;
const SHOWN = 6;

/** The moment that a choice of span means, to the hour, so that the answer can be kept. */
function momentOf(span: string | undefined): string | undefined {
  if (span === undefined || !(span in SPANS)) return undefined;
  const hour = Math.floor(Date.now() / 3_600_000) * 3_600_000;
  return new Date(hour - SPANS[span as keyof typeof SPANS] * DAY_MS).toISOString();
}

/** What changed since the last visit, or since a day, week or month ago; what contradicts comes first. */
export function Changes() {
  const { since } = query.value;
  const path = apiPath('changes', { since: momentOf(since) });
  const changes = useResource<ChangesAnswer>(path, { keep: true });
  const moment = changes.data?.since;
  return (
    <section class="section" aria-labelledby="changes-title">
      <header>
        <h2 id="changes-title">{say('changes')}</h2>
        {moment !== undefined && (
          <span class="quiet">
            {say(since === undefined ? 'since-visit' : 'since-moment', {
              moment: formatMoment(moment),
            })}
          </span>
        )}
        <select
          class="quiet-select since"
          aria-label={say('since')}
          value={since ?? ''}
          onChange={(event) => setQuery({ since: event.currentTarget.value })}
        >
          <option value="">{say('since-last')}</option>
          <option value="day">{say('since-day')}</option>
          <option value="week">{say('since-week')}</option>
          <option value="month">{say('since-month')}</option>
        </select>
      </header>
      <Loaded resource={changes} retry={() => reload(path)}>
        {(data) => <Groups changes={data} />}
      </Loaded>
    </section>
  );
}

function Groups({ changes }: { readonly changes: ChangesAnswer }) {
  const { contradictions, overdue, added, changed, withdrawn, documents, judgements } = changes;
  const all = [contradictions, overdue, added, changed, withdrawn, documents, judgements];
  if (all.every((list) => list.length === 0)) {
    const first = changes.since === undefined;
    return <p class="quiet">{say(first ? 'first-visit' : 'no-changes')}</p>;
  }
  return (
    <div class="changes">
      <Group title={say('new-contradictions', { count: contradictions.length })} tone="error">
        {contradictions.map((entry) => (
          <li key={`${entry.id} ${entry.field}`}>
            <Entry entry={entry} /> <span class="tag">{entry.field}</span>
            {entry.why && <div class="quiet small">{entry.why}</div>}
          </li>
        ))}
      </Group>
      <Group title={say('deadlines', { count: overdue.length })} tone="warning">
        {overdue.map(({ id, action, obligor, deadline }) => (
          <li key={id}>
            <a href={address(['commitments', id])}>
              {[obligor, action].filter(Boolean).join(': ')}
            </a>{' '}
            <span class="quiet small">{say('deadline-on', { day: formatDay(deadline) })}</span>
          </li>
        ))}
      </Group>
      <Group title={say('facts-added', { count: added.length })} tone="good">
        {added.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} />
          </li>
        ))}
      </Group>
      <Group title={say('facts-changed', { count: changed.length })}>
        {changed.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} /> <Support change={entry} />
          </li>
        ))}
      </Group>
      <Group title={say('facts-withdrawn', { count: withdrawn.length })}>
        {withdrawn.map((entry) => (
          <li key={entry.id}>
            <span class={`kind kind-${entry.kind}`}>{sayShell(`kind-${entry.kind}`)}</span>{' '}
            <s>{entry.text}</s>
          </li>
        ))}
      </Group>
      <Group title={say('documents-changed', { count: documents.length })}>
        {documents.map(({ kind, document, name, at }) => (
          <li key={`${kind} ${document} ${at}`}>
            {kind === 'removed' ? name : <a href={address(['reader', document])}>{name}</a>}{' '}
            <span class={kind === 'added' ? 'tag tag-good' : 'tag'}>{say(kind)}</span>
          </li>
        ))}
      </Group>
      <Group title={say('decisions', { count: judgements.length })}>
        {judgements.map(({ position, by, verdict, subject, at, note }) => (
          <li key={position}>
            <b>{verdict}</b> <code>{subject}</code>{' '}
            <span class="quiet small">
              {[by, formatMoment(at), note].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </Group>
    </div>
  );
}

/** A group of changes; a long one opens on demand. */
function Group(props: {
  readonly title: string;
  readonly tone?: 'error' | 'warning' | 'good';
  readonly children: readonly ComponentChildren[];
}) {
  const { title, tone = 'plain', children } = props;
  const [all, setAll] = useState(false);
  if (children.length === 0) return null;
  const shown = all ? children : children.slice(0, SHOWN);
  return (
    <section class={`change-group tone-${tone}`}>
      <h3>{title}</h3>
      <ul>{shown}</ul>
      {children.length > SHOWN && (
        <button type="button" class="quiet-button small" onClick={() => setAll(!all)}>
          {all ? say('show-less') : say('show-all', { count: children.length - SHOWN })}
        </button>
      )}
    </section>
  );
}

/** An entry with its kind; meetings lead to their page, others to where they are found. */
function Entry({ entry }: { readonly entry: NamedEntry }) {
  const { id, kind, text } = entry;
  const href = kind === 'meeting' ? address(['meetings', id]) : address(['explore'], { q: text });
  return (
    <>
      <span class={`kind kind-${kind}`}>{sayShell(`kind-${kind}`)}</span> <a href={href}>{text}</a>
    </>
  );
}

function Support({ change }: { readonly change: SupportChange }) {
  const [before, after] = change.origins;
  const [fewer, more] = change.documents;
  const same = before === after;
  const values = same ? { before: fewer, after: more } : { before, after };
  return (
    <span class="quiet small">
      {say('support', values)}{' '}
      {same
        ? sayShell('reports', { count: more }).replace(/^\S+\s/, '')
        : sayShell('origins', { count: after }).replace(/^\S+\s/, '')}
    </span>
  );
}
