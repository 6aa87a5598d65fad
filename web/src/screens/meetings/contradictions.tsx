import type { Words } from '../../../../src/view/api.ts';
import type {
  MeetingAnswer,
  RecordFieldView,
  RecordValueView,
} from '../../../../src/view/api-record.ts';
import { SideBySide, type SideView } from '../../../../src/view/differences.tsx';
import type { Pen } from '../../../../src/view/pen.ts';
import { InContext, useDocument } from '../../components/in-context.tsx';
import { valueText } from '../../components/value-text.ts';
import { Said } from '../../components/words.tsx';
import { say } from '../../messages/meetings/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';

/** A field whose values cannot all hold, and the agreement or figure that it is of; a meeting's own have none. */
interface Difference {
  readonly name: string;
  readonly field: RecordFieldView;
  readonly of?: {
    readonly id: string;
    readonly kind: 'agreement' | 'figure';
    readonly headline: string;
  };
}

/** What contradicts: fields of the meeting, then of its agreements and figures. */
export function differencesOf({ meeting, entries }: MeetingAnswer): readonly Difference[] {
  const own = Object.entries(meeting.fields).map(([name, field]) => ({ name, field }));
  const theirs = entries.flatMap((entry) =>
    Object.entries(entry.fields).map(([name, field]) => ({ name, field, of: entry })),
  );
  return [...own, ...theirs].filter(({ field }) => field.verdict === 'differing');
}

/** The contradictions side by side; where there are none, why that may mean little. */
export function Contradictions(props: {
  readonly answer: MeetingAnswer;
  readonly differences: readonly Difference[];
  readonly pen: Pen;
}) {
  const { answer, differences, pen } = props;
  if (differences.length === 0) return <p class="quiet">{nothingText(answer)}</p>;
  return (
    <>
      {differences.map(({ name, field, of }) => (
        <SideBySide
          key={`${of?.id ?? ''} ${name}`}
          say={pen.say}
          heading="h3"
          name={name}
          verdict={field.verdict}
          why={field.why}
          sides={field.values.map((value) => sideOf(pen, value))}
          of={
            of && (
              <>
                <span class={`kind kind-${of.kind}`}>{sayShell(`kind-${of.kind}`)}</span>{' '}
                {of.headline}:{' '}
              </>
            )
          }
        />
      ))}
    </>
  );
}

function sideOf(pen: Pen, value: RecordValueView): SideView {
  return {
    key: value.claims.join(' '),
    value: pen.said(valueText(value), value.words, value.by),
    reports: value.documents.length,
    origins: value.origins,
    words: value.words.map((words) => (
      <SideWords key={`${words.document} ${words.start}`} words={words} pen={pen} />
    )),
  };
}

const AROUND = 90;

function SideWords({ words, pen }: { readonly words: Words; readonly pen: Pen }) {
  const document = useDocument(words.document);
  return (
    <>
      <Said words={[words]}>
        <InContext words={words} document={document} around={AROUND} />
      </Said>{' '}
      <span class="side-source">{pen.source(words.document)}</span>
    </>
  );
}

function nothingText({ documents, origins }: MeetingAnswer): string {
  if (documents.length < 2) return say('one-report');
  if (origins.length < 2) return say('one-origin', { count: documents.length });
  return say('no-contradictions');
}
