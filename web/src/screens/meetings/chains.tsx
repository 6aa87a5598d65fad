import type { MeetingAnswer, MeetingLink } from '../../../../src/view/api-record.ts';
import { Quote, Said } from '../../components/words.tsx';
import type { en } from '../../messages/meetings/en.ts';
import { say } from '../../messages/meetings/say.ts';
import { address } from '../../state/router.ts';
import { formatDay } from '../../text/format.ts';

type Relation = Extract<keyof typeof en, `relation-${string}`>;
const RELATIONS: ReadonlySet<string> = new Set<Relation>([
  'relation-builds-on',
  'relation-carries-out',
  'relation-repeats',
  'relation-reviews',
]);

/** What this meeting takes up of before, and which later ones take it up, each with the words that tie them. */
export function Chains({ answer }: { readonly answer: MeetingAnswer }) {
  const { id } = answer.meeting;
  return (
    <ul class="lines">
      {answer.chains.map(({ relation, meeting, earlier, words }) => (
        <li key={`${words.document} ${words.start} ${earlier?.id ?? ''}`} class="line line-meeting">
          <p class="line-title">
            <Name meeting={meeting} here={id} /> <span class="quiet">{relationText(relation)}</span>{' '}
            {earlier && <Name meeting={earlier} here={id} />}
          </p>
          <p class="line-facts">
            <Said words={[words]}>
              <Quote words={words} />
            </Said>
          </p>
        </li>
      ))}
    </ul>
  );
}

function relationText(relation: string): string {
  const key = `relation-${relation}`;
  return RELATIONS.has(key) ? say(key as Relation) : relation;
}

function Name({ meeting, here }: { readonly meeting: MeetingLink; readonly here: string }) {
  if (meeting.id === here) return <>{say('here')}</>;
  const day = meeting.earliest && ` (${formatDay(meeting.earliest)})`;
  return (
    <>
      <a href={address(['meetings', meeting.id])}>{meeting.title}</a>
      {day}
    </>
  );
}
