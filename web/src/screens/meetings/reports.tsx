import type { DocumentLabel } from '../../../../src/view/api.ts';
import type { MeetingAnswer } from '../../../../src/view/api-record.ts';
import { say } from '../../messages/meetings/say.ts';
import { address } from '../../state/router.ts';
import { formatDay } from '../../text/format.ts';

/** The reports, those of one origin together: copies are one witness. */
export function Reports(props: { readonly answer: MeetingAnswer; readonly label: string }) {
  const { documents, origins } = props.answer;
  const labels = new Map(documents.map((one) => [one.id, one]));
  return (
    <ul class="origins" aria-label={props.label}>
      {origins.map(({ id, documents: ids }) => (
        <li key={id} class="origin">
          <ol>
            {ids.map((document) => {
              const label = labels.get(document);
              return label ? <Report key={document} label={label} /> : null;
            })}
          </ol>
          {ids.length > 1 && <span class="tag">{say('same-text')}</span>}
        </li>
      ))}
    </ul>
  );
}

function Report({ label }: { readonly label: DocumentLabel }) {
  const { id, title, name, publisher, date } = label;
  return (
    <li>
      <a href={address(['reader', id])}>{title ?? name}</a>{' '}
      <span class="quiet small">
        {[publisher, date && formatDay(date)].filter(Boolean).join(' · ')}
      </span>
    </li>
  );
}
