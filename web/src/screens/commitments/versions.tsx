import type { CommitmentAnswer } from '../../../../src/view/api-record.ts';
import { VersionColumns, type VersionPen } from '../../../../src/view/version-columns.tsx';
import { sourceName } from '../../components/web-pen.tsx';
import { readerAddress, Said } from '../../components/words.tsx';
import { say } from '../../messages/commitments/say.ts';
import { say as sayRecord } from '../../messages/record/say.ts';
import { address } from '../../state/router.ts';
import { formatDay, formatNumber } from '../../text/format.ts';
import { link } from './acts.ts';
import { deadlineText } from './deadline-text.ts';

/** The promise as each report has it, side by side; which later meetings are silent on it. */
export function Versions(props: { readonly answer: CommitmentAnswer; readonly readOnly: boolean }) {
  const { answer, readOnly } = props;
  const { versions, silence } = answer;
  const [first] = versions;
  const pen: VersionPen = {
    say: sayRecord,
    day: formatDay,
    deadline: deadlineText,
    source: ({ document, words }) =>
      document && (
        <a href={words ? readerAddress(words) : address(['reader', document.id])}>
          {sourceName(document)}
        </a>
      ),
    said: (content, { words }) => <Said words={words ? [words] : []}>{content}</Said>,
    actions: ({ claim }, at) =>
      at > 0 &&
      !readOnly &&
      first && (
        <button
          type="button"
          class="quiet-button version-apart no-print"
          onClick={() => void link(first.claim, claim, 'different')}
        >
          {say('other-promise')}
        </button>
      ),
  };
  return (
    <section class="section" aria-labelledby="versions-title">
      <header>
        <h2 id="versions-title">{say('versions')}</h2>
        <span class="quiet">{formatNumber(versions.length)}</span>
      </header>
      <VersionColumns versions={versions} pen={pen} />
      {silence.length > 0 && (
        <p class="silence">
          {say('silence', { count: silence.length })}{' '}
          {silence.slice(0, 6).map(({ id, title, earliest }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <a href={address(['meetings', id])}>{title}</a>
              {earliest !== undefined && <span class="quiet"> {formatDay(earliest)}</span>}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
