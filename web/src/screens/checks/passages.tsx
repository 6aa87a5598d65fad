import { useState } from 'preact/hooks';
import type { DocumentLabel, FindingView, Words } from '../../../../src/view/api.ts';
import type { FindingAnswer, PassageView } from '../../../../src/view/api-checks.ts';
import { readerAddress } from '../../components/words.tsx';
import { say } from '../../messages/checks/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { formatDay } from '../../text/format.ts';
import { documentTitle } from './document-title.ts';
import { type Piece, piecesOf, pointed } from './marks.ts';

/** Passages shown at first. */
const MOST = 6;

/** The sentences of the finding, each input lit and numbered as in the working, and where they are from. */
export function Passages(props: {
  readonly finding: FindingView;
  readonly answer: FindingAnswer | undefined;
}) {
  const { finding, answer } = props;
  const [all, setAll] = useState('');
  const passages = answer?.passages ?? finding.evidence.slice(0, 1).map(quoteOf);
  const shown = all === finding.id ? passages : passages.slice(0, MOST);
  const labels = new Map(answer?.documents.map((label) => [label.id, label]));
  return (
    <section class="detail-part">
      <h3>{say('in-text')}</h3>
      {shown.map((passage) => (
        <Passage
          key={`${passage.document} ${passage.start}`}
          passage={passage}
          finding={finding}
          label={labels.get(passage.document)}
        />
      ))}
      {shown.length < passages.length && (
        <button type="button" class="quiet-button" onClick={() => setAll(finding.id)}>
          {say('show-passages', { count: passages.length - shown.length })}
        </button>
      )}
      {answer && answer.copies.length > 0 && <Copies answer={answer} labels={labels} />}
    </section>
  );
}

/** What stands in for a sentence until it is there. */
function quoteOf({ document, start, end, exact }: Words): PassageView {
  return { document, start, end, text: exact, cut: { before: true, after: true } };
}

function Passage(props: {
  readonly passage: PassageView;
  readonly finding: FindingView;
  readonly label: DocumentLabel | undefined;
}) {
  const { passage, finding, label } = props;
  const { evidence } = finding;
  const first = evidence.find(
    ({ document, start, end }) =>
      document === passage.document && start >= passage.start && end <= passage.end,
  );
  return (
    <figure class="passage">
      <blockquote class="quote" lang={label?.language}>
        {passage.cut.before && '… '}
        {piecesOf(passage, evidence).map((piece, i) => (
          <Lit key={`${i} ${piece.text}`} piece={piece} finding={finding} />
        ))}
        {passage.cut.after && ' …'}
      </blockquote>
      <figcaption>
        <SourceFacts label={label} />
        {first && (
          <a class="no-print" href={readerAddress(first)}>
            {sayShell('words-open')}
          </a>
        )}
      </figcaption>
    </figure>
  );
}

function SourceFacts({ label }: { readonly label: DocumentLabel | undefined }) {
  if (!label) return <span> </span>;
  const { publisher, date, name } = label;
  const facts = [publisher, date && formatDay(date)].filter(Boolean).join(' · ');
  return (
    <span>
      <cite title={name}>{documentTitle(label)}</cite> {facts && <span class="quiet">{facts}</span>}
    </span>
  );
}

/** The number that an input has in the working; undefined for words that only stand by. */
export function inputNumber(finding: FindingView, evidence: number): number | undefined {
  const at = finding.derivation.inputs.findIndex((input) => input.evidence === evidence);
  return at < 0 ? undefined : at + 1;
}

/** Words of the text; those that went into the working are lit and lead to their place in the reader. */
function Lit({ piece, finding }: { readonly piece: Piece; readonly finding: FindingView }) {
  const { text, lit, begins } = piece;
  const [inner] = lit;
  const words = inner === undefined ? undefined : finding.evidence[inner];
  if (inner === undefined || !words) return <>{text}</>;
  const number = inputNumber(finding, inner);
  const name = number === undefined ? undefined : finding.derivation.inputs[number - 1]?.name;
  const here = pointed.value !== undefined && lit.includes(pointed.value);
  return (
    <a
      class={here ? 'lit pointed' : 'lit'}
      href={readerAddress(words)}
      id={begins.includes(inner) ? `evidence-${inner}` : undefined}
      title={name === undefined ? undefined : say('input-in-text', { number: number ?? 0, name })}
      onPointerEnter={() => point(inner)}
      onPointerLeave={() => point(undefined)}
      onFocus={() => point(inner)}
      onBlur={() => point(undefined)}
    >
      <mark>{text}</mark>
      {begins.map((index) => {
        const label = inputNumber(finding, index);
        return label === undefined ? null : <sup key={index}>{label}</sup>;
      })}
    </a>
  );
}

function point(evidence: number | undefined): void {
  pointed.value = evidence;
}

/** Other documents that say the same, for which a decision holds too. */
function Copies(props: {
  readonly answer: FindingAnswer;
  readonly labels: ReadonlyMap<string, DocumentLabel>;
}) {
  const { copies } = props.answer;
  return (
    <p class="copies small">
      {say('copies', { count: copies.length })}{' '}
      {copies.map((words, i) => {
        const label = props.labels.get(words.document);
        return (
          <span key={words.document}>
            {i > 0 && ', '}
            <a href={readerAddress(words)}>{label ? documentTitle(label) : words.document}</a>
          </span>
        );
      })}
    </p>
  );
}
