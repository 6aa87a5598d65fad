import type { DocumentAnswer } from '../../../../src/view/api.ts';
import { PageHead } from '../../components/page-head.tsx';
import { sourceName } from '../../components/web-pen.tsx';
import { say } from '../../messages/reader/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { address } from '../../state/router.ts';
import { formatDay, formatNumber } from '../../text/format.ts';

/** What is read: its title, where it comes from, what it repeats and what repeats it, and its meetings. */
export function ReaderHead({ answer }: { readonly answer: DocumentAnswer }) {
  const { document, meetings } = answer;
  const { title, name, date, publisher, characters, claims, findings, uri } = document;
  return (
    <PageHead
      title={title ?? name}
      kicker={
        <>
          <a href="/reader">{say('all-documents')}</a>
          {publisher !== undefined && ` · ${publisher}`}
          {date !== undefined && ` · ${formatDay(date)}`}
        </>
      }
      facts={
        <div class="reader-facts">
          <p>
            {say('characters', { count: characters })} · {sayShell('claims', { count: claims })} ·{' '}
            {findings > 0 ? (
              <a href={address(['checks'], { document: document.id })}>
                {sayShell('findings', { count: findings })}
              </a>
            ) : (
              sayShell('findings', { count: findings })
            )}
            {title !== undefined && title !== name && ` · ${name}`}
            {uri !== undefined && /^https?:\/\//.test(uri) && (
              <>
                {' · '}
                <a href={uri} rel="noreferrer" target="_blank">
                  {say('original')}
                </a>
              </>
            )}
          </p>
          <Copies answer={answer} />
          {meetings.length > 0 && (
            <p>
              {say('its-meetings')}{' '}
              {meetings.slice(0, MOST).map((meeting, i) => (
                <span key={meeting.id}>
                  {i > 0 && ' · '}
                  <a href={address(['meetings', meeting.id])}>{meeting.title}</a>
                </span>
              ))}
              {meetings.length > MOST && ` · ${formatNumber(meetings.length - MOST)} …`}
            </p>
          )}
        </div>
      }
    />
  );
}

const MOST = 4;

function Copies({ answer }: { readonly answer: DocumentAnswer }) {
  const { document, others, repeatedBy, passages } = answer;
  const { copyOf, share = 0 } = document;
  if (copyOf === undefined && repeatedBy.length === 0) return null;
  const link = (id: string, at?: string) => {
    const label = others.find((one) => one.id === id);
    return (
      <a key={id} href={address(['reader', id], { at })}>
        {label ? (label.title ?? sourceName(label)) : id.slice(0, 8)}
      </a>
    );
  };
  const [first] = passages;
  return (
    <>
      {copyOf !== undefined && (
        <p>
          <span class="copied-sample">
            {say('copied-share', { share: Math.round(share * 100) })}
          </span>{' '}
          {link(copyOf, first && `${first.sourceStart}-${first.sourceEnd}`)}
        </p>
      )}
      {repeatedBy.length > 0 && (
        <p>
          {say('repeated-by')}{' '}
          {repeatedBy.slice(0, MOST).map((id, i) => (
            <span key={id}>
              {i > 0 && ' · '}
              {link(id)}
            </span>
          ))}
          {repeatedBy.length > MOST && ` · ${formatNumber(repeatedBy.length - MOST)} …`}
        </p>
      )}
    </>
  );
}
