import type { Words } from '../../../../src/view/api.ts';
import type { CommitmentAnswer } from '../../../../src/view/api-record.ts';
import { Icon } from '../../components/icon.tsx';
import { useDocument } from '../../components/in-context.tsx';
import { sourceName } from '../../components/web-pen.tsx';
import { Quote, Said } from '../../components/words.tsx';
import { say } from '../../messages/commitments/say.ts';
import { address } from '../../state/router.ts';

/** How words are named as evidence: "DOCUMENT@START-END". */
export function referenceOf({ document, start, end }: Words): string {
  return `${document}@${start}-${end}`;
}

const WORDS = /^([^@\s/]+)@(\d+)-(\d+)$/;

/** What a decision stands on: words, claims, addresses, or whatever the person wrote. */
export function EvidenceList(props: {
  readonly references: readonly string[];
  readonly answer: CommitmentAnswer;
  readonly onRemove?: (reference: string) => void;
}) {
  const { references, answer, onRemove } = props;
  if (references.length === 0) return null;
  return (
    <ul class="evidence-list">
      {references.map((reference) => (
        <li key={reference}>
          <div>
            <Reference reference={reference} answer={answer} />
          </div>
          {onRemove && (
            <button
              type="button"
              class="quiet-button icon-only"
              aria-label={say('evidence-remove')}
              onClick={() => onRemove(reference)}
            >
              <Icon name="close" size={14} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Reference(props: { readonly reference: string; readonly answer: CommitmentAnswer }) {
  const { reference, answer } = props;
  const [, document, start, end] = WORDS.exec(reference) ?? [];
  if (document !== undefined) {
    return <WordsOf document={document} start={Number(start)} end={Number(end)} />;
  }
  if (/^https?:\/\/\S+$/.test(reference)) {
    return (
      <a href={reference} target="_blank" rel="noreferrer noopener">
        {reference} <Icon name="external" size={14} />
      </a>
    );
  }
  const version = answer.versions.find(({ claim }) => claim === reference);
  if (version?.words) return <Quoted words={version.words} />;
  return <span class="evidence-free">{reference}</span>;
}

function WordsOf(props: {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}) {
  const { document: id, start, end } = props;
  const document = useDocument(id);
  if (!document) return <a href={address(['reader', id], { at: `${start}-${end}` })}>{id}</a>;
  const words: Words = { document: id, start, end, exact: document.text.slice(start, end) };
  return (
    <>
      <Quoted words={words} /> <span class="small quiet">{sourceName(document)}</span>
    </>
  );
}

function Quoted({ words }: { readonly words: Words }) {
  return (
    <Said words={[words]}>
      <Quote words={words} />
    </Said>
  );
}
