import type {
  MeetingAnswer,
  MeetingLink,
  RecordFieldView,
} from '../../../../src/view/api-record.ts';
import { Participants } from '../../../../src/view/participants.tsx';
import { Icon } from '../../components/icon.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { valueText } from '../../components/value-text.ts';
import { Said } from '../../components/words.tsx';
import { say } from '../../messages/meetings/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { useKeys } from '../../state/keys.ts';
import { address, navigate } from '../../state/router.ts';
import { formatDay, formatInterval, formatNumber, formatOrdinal } from '../../text/format.ts';
import { language } from '../../text/language.ts';
import { differencesOf } from './contradictions.tsx';

/** Who, where, when, which of the series, and from how many reports of how many origins. */
export function MeetingHead({ answer }: { readonly answer: MeetingAnswer }) {
  const { meeting, series, previous, next, partOf } = answer;
  useMeetingKeys(previous, next);
  return (
    <>
      <PageHead
        title={meeting.title}
        kicker={
          <>
            <a href="/meetings">{say('back')}</a>
            {series && (
              <>
                {' / '}
                <a href={address(['meetings'], { series: series.id })}>{series.name}</a>
              </>
            )}
            {meeting.ordinal !== undefined && <> · {formatOrdinal(meeting.ordinal)}</>}
          </>
        }
        facts={<Facts answer={answer} />}
        actions={
          <>
            <Neighbour meeting={previous} which="previous" />
            <Neighbour meeting={next} which="next" />
          </>
        }
      />
      <Participants actors={meeting.participants} language={language.value} />
      {partOf && (
        <p class="small quiet">
          {say('part-of')} <a href={address(['meetings', partOf.id])}>{partOf.title}</a>
        </p>
      )}
      {series && series.gaps.length > 0 && (
        <p class="small quiet">
          {say('gap', { count: series.gaps.length, which: gapsText(series.gaps) })}
        </p>
      )}
    </>
  );
}

function Facts({ answer }: { readonly answer: MeetingAnswer }) {
  const { meeting, origins } = answer;
  const { time, place, status } = meeting.fields;
  const contradictions = differencesOf(answer).length;
  const when = formatInterval(meeting.earliest, meeting.latest) || meeting.time?.text;
  return (
    <ul class="meeting-facts">
      <li>
        <span class="unseen">{say('when')}: </span>
        {when ? <Value field={time} text={when} /> : say('undated')}
      </li>
      {meeting.place !== undefined && (
        <li>
          <span class="unseen">{say('where')}: </span>
          <Value field={place} text={meeting.place} />
        </li>
      )}
      {status?.values[0] && (
        <li>
          <Value field={status} text={valueText(status.values[0])} />
        </li>
      )}
      <li>
        <a href="#reports">
          {sayShell('reports', { count: meeting.documents })},{' '}
          {sayShell('origins', { count: origins.length })}
        </a>
      </li>
      {contradictions > 0 && (
        <li>
          <a href="#contradictions" class="tag tag-error">
            {sayShell('contradictions', { count: contradictions })}
          </a>
        </li>
      )}
    </ul>
  );
}

function Value(props: { readonly field: RecordFieldView | undefined; readonly text: string }) {
  const [first] = props.field?.values ?? [];
  if (!first) return <>{props.text}</>;
  return (
    <Said words={first.words} {...(first.by !== undefined && { by: first.by })}>
      {props.text}
    </Said>
  );
}

function Neighbour(props: {
  readonly meeting: MeetingLink | undefined;
  readonly which: 'previous' | 'next';
}) {
  const { meeting, which } = props;
  if (!meeting) return null;
  const { id, title, earliest, ordinal } = meeting;
  const label = [
    ordinal === undefined ? title : formatOrdinal(ordinal),
    earliest && formatDay(earliest),
  ];
  return (
    <a class="button neighbour" href={address(['meetings', id])} title={title}>
      {which === 'previous' && <Icon name="previous" size={16} />}
      <span>
        <span class="neighbour-word">{say(which)}</span>
        <span class="small quiet">{label.filter(Boolean).join(', ')}</span>
      </span>
      {which === 'next' && <Icon name="next" size={16} />}
    </a>
  );
}

function useMeetingKeys(previous: MeetingLink | undefined, next: MeetingLink | undefined): void {
  const go = (meeting: MeetingLink | undefined): void => {
    if (meeting) navigate(address(['meetings', meeting.id]));
  };
  useKeys(say('keys-meeting'), [
    { keys: '[', label: say('key-previous-meeting'), run: () => go(previous) },
    { keys: ']', label: say('key-next-meeting'), run: () => go(next) },
    { keys: 'b', label: say('key-list'), run: () => navigate('/meetings') },
  ]);
}

/** Ordinals, or years, that the documents say nothing of. */
function gapsText(gaps: readonly number[]): string {
  const shown = gaps.slice(0, 8).map((gap) => (gap > 1000 ? String(gap) : formatNumber(gap)));
  return shown.join(', ') + (gaps.length > shown.length ? ' …' : '');
}
