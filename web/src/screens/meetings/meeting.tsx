import type { ComponentChildren } from 'preact';
import type { MatrixRowView, MeetingAnswer } from '../../../../src/view/api-record.ts';
import { AspectMatrix } from '../../../../src/view/aspect-matrix.tsx';
import { clipped } from '../../../../src/view/clipped.ts';
import type { Pen } from '../../../../src/view/pen.ts';
import { apiPath } from '../../api/client.ts';
import { reload, useResource } from '../../api/resource.ts';
import { PageHead } from '../../components/page-head.tsx';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { webPen } from '../../components/web-pen.tsx';
import { say } from '../../messages/meetings/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { Chains } from './chains.tsx';
import { Contradictions, differencesOf } from './contradictions.tsx';
import { Agreements, Commitments, Figures, Stances } from './entries.tsx';
import { Fields } from './fields.tsx';
import { MeetingFindings } from './findings.tsx';
import { MeetingHead } from './meeting-head.tsx';
import { Reports } from './reports.tsx';

const LONGEST = 140;

/** One meeting with all that the reports say of it; what contradicts comes first. */
export function Meeting({ id }: { readonly id: string }) {
  const path = apiPath(`meetings/${encodeURIComponent(id)}`);
  const { data, error } = useResource<MeetingAnswer>(path);
  if (data) return <Page answer={data} />;
  if (!error) return <Loading lines={9} />;
  if (error.status !== 404) return <Failure error={error} retry={() => reload(path)} />;
  return (
    <>
      <PageHead title={say('missing-title')} />
      <Empty title={say('missing-text')}>
        <a href="/meetings">{say('back')}</a>
      </Empty>
    </>
  );
}

/** A part of the page, with how many things it holds. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  readonly body: ComponentChildren;
}

function Page({ answer }: { readonly answer: MeetingAnswer }) {
  const pen = webPen(answer.documents);
  const parts = partsOf(answer, pen);
  return (
    <div class="meeting">
      <MeetingHead answer={answer} />
      <div class="meeting-body">
        <div class="meeting-parts">
          {parts.map(({ id, title, count, body }) => (
            <section key={id} id={id} class="section" aria-labelledby={`${id}-title`}>
              <header>
                <h2 id={`${id}-title`}>{title}</h2>
                {count !== undefined && <span class="quiet">{count}</span>}
              </header>
              {body}
            </section>
          ))}
        </div>
        <nav class="contents no-print" aria-label={say('contents')}>
          <ul>
            {parts.map(({ id, title, count }) => (
              <li key={id}>
                <a href={`#${id}`}>
                  {title}
                  {count !== undefined && <span class="count">{count}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}

function Matrix(props: { readonly rows: readonly MatrixRowView[]; readonly pen: Pen }) {
  const { rows, pen } = props;
  return (
    <AspectMatrix
      say={pen.say}
      rows={rows}
      draw={({ words }) => pen.said(clipped(words.exact, LONGEST), [words])}
      kindOf={({ kind }) => kind}
    />
  );
}

/** The parts that this meeting has, in their order: contradictions first. */
function partsOf(answer: MeetingAnswer, pen: Pen): readonly Part[] {
  const { entries, stances, commitments, findings, matrix, chains, documents } = answer;
  const differences = differencesOf(answer);
  const agreements = entries.filter(({ kind }) => kind === 'agreement');
  const figures = entries.filter(({ kind }) => kind === 'figure');
  const part = (id: string, title: string, count: number, body: ComponentChildren): Part[] =>
    count > 0 ? [{ id, title, count, body }] : [];
  return [
    {
      id: 'contradictions',
      title: say('contradictions'),
      count: differences.length,
      body: <Contradictions answer={answer} differences={differences} pen={pen} />,
    },
    {
      id: 'fields',
      title: say('fields'),
      body: <Fields fields={answer.meeting.fields} pen={pen} />,
    },
    ...part('aspects', say('matrix'), matrix.length, <Matrix rows={matrix} pen={pen} />),
    ...part('agreements', say('agreements'), agreements.length, <Agreements rows={agreements} />),
    ...part(
      'commitments',
      say('commitments'),
      commitments.length,
      <Commitments rows={commitments} />,
    ),
    ...part('figures', say('figures'), figures.length, <Figures rows={figures} />),
    ...part('stances', say('stances'), stances.length, <Stances rows={stances} />),
    ...part(
      'checks',
      say('checks'),
      findings.length,
      <MeetingFindings rows={findings} pen={pen} />,
    ),
    ...part('chains', say('chains'), chains.length, <Chains answer={answer} />),
    {
      id: 'reports',
      title: say('reports'),
      count: documents.length,
      body: <Reports answer={answer} label={sayShell('reports', { count: documents.length })} />,
    },
  ];
}
