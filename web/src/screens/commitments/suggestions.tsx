import { useState } from 'preact/hooks';
import type { CommitmentAnswer } from '../../../../src/view/api-record.ts';
import { InContext, useDocument } from '../../components/in-context.tsx';
import { sourceName } from '../../components/web-pen.tsx';
import { readerAddress, Said } from '../../components/words.tsx';
import { say } from '../../messages/commitments/say.ts';
import { useKeys } from '../../state/keys.ts';
import { formatDay } from '../../text/format.ts';
import { setAside } from './acts.ts';
import { referenceOf } from './evidence.tsx';
import { statusDrafts } from './status-form.tsx';
import { setting } from './statuses.tsx';

type Suggestion = CommitmentAnswer['suggestions'][number];

/** Sentences of later documents that may be evidence: ranked by the program, judged by a person. */
export function Suggestions(props: {
  readonly answer: CommitmentAnswer;
  readonly readOnly: boolean;
}) {
  const { answer, readOnly } = props;
  const [all, setAll] = useState(false);
  const { suggestions, searched } = answer;
  const shown = all ? suggestions : suggestions.filter(({ standing }) => standing !== 'set aside');
  const aside = suggestions.length - shown.length;
  useSuggestionKeys(answer, readOnly);
  return (
    <section class="section" aria-labelledby="suggestions-title">
      <header>
        <h2 id="suggestions-title">{say('suggestions')}</h2>
        <span class="quiet">
          {searched.to === undefined
            ? say('searched', { count: searched.documents })
            : say('searched-up-to', { count: searched.documents, day: formatDay(searched.to) })}
        </span>
      </header>
      {shown.length === 0 && <p class="quiet">{say('no-suggestions')}</p>}
      <ol class="suggestions">
        {shown.map((one) => (
          <Item key={referenceOf(one.words)} suggestion={one} answer={answer} readOnly={readOnly} />
        ))}
      </ol>
      {(aside > 0 || all) && (
        <button type="button" class="quiet-button no-print" onClick={() => setAll(!all)}>
          {all ? say('hide-aside') : say('show-aside', { count: aside })}
        </button>
      )}
    </section>
  );
}

/** The suggestion that has the focus. */
function focused({ suggestions }: CommitmentAnswer): Suggestion | undefined {
  const item = document.activeElement?.closest<HTMLElement>('[data-suggestion]');
  const reference = item?.dataset['suggestion'];
  return suggestions.find(({ words }) => referenceOf(words) === reference);
}

function useSuggestionKeys(answer: CommitmentAnswer, readOnly: boolean): void {
  const { commitment, suggestions } = answer;
  const run = (act: (one: Suggestion) => void): void => {
    const open = suggestions.find(({ standing }) => standing === 'open');
    const one = focused(answer) ?? open;
    if (one) act(one);
  };
  useKeys(
    say('keys-suggestions'),
    readOnly || suggestions.length === 0
      ? []
      : [
          { keys: 'y', label: say('key-take'), run: () => run((one) => take(one, answer)) },
          {
            keys: 'n',
            label: say('key-aside'),
            run: () => run(({ words }) => void setAside(commitment.id, referenceOf(words))),
          },
        ],
  );
}

/** Names the words as evidence in the form of the status, where the person says what they show. */
function take({ words }: Suggestion, answer: CommitmentAnswer): void {
  const { status, evidence } = statusDrafts(answer, 'evidence');
  const references = new Set(evidence.value.split('\n').filter(Boolean));
  references.add(referenceOf(words));
  evidence.value = [...references].join('\n');
  if (status.value === 'none found') status.value = 'partial';
  setting.value = 'evidence';
  document.querySelector('.panel-evidence')?.scrollIntoView({ block: 'center' });
}

const AROUND = 160;

function Item(props: {
  readonly suggestion: Suggestion;
  readonly answer: CommitmentAnswer;
  readonly readOnly: boolean;
}) {
  const { suggestion, answer, readOnly } = props;
  const { words, document: label, date, weight, shared, parties, standing } = suggestion;
  const reference = referenceOf(words);
  const document = useDocument(words.document);
  return (
    <li class={`suggestion suggestion-${standing.replace(' ', '-')}`} data-suggestion={reference}>
      <p class="suggestion-words">
        <Said words={[words]}>
          <InContext words={words} document={document} around={AROUND} />
        </Said>
      </p>
      <p class="suggestion-facts small quiet">
        <a href={readerAddress(words)}>{sourceName(label)}</a>
        {date !== undefined && <span>{formatDay(date)}</span>}
        <span>
          {say('weight', { weight: `${Math.round(weight * 100)} %` })}
          <meter class="weight" min={0} max={1} value={weight} aria-hidden="true" />
        </span>
        {shared.length > 0 && <span>{say('shared', { words: shared.join(', ') })}</span>}
        {parties.length > 0 && <span>{parties.join(', ')}</span>}
      </p>
      {standing === 'taken' && <span class="tag tag-good">{say('taken')}</span>}
      {standing === 'set aside' && <span class="tag">{say('aside')}</span>}
      {!readOnly && standing === 'open' && (
        <div class="suggestion-actions no-print">
          <button type="button" class="button" onClick={() => take(suggestion, answer)}>
            {say('take')} <kbd>y</kbd>
          </button>
          <button
            type="button"
            class="quiet-button"
            onClick={() => void setAside(answer.commitment.id, reference)}
          >
            {say('set-aside')} <kbd>n</kbd>
          </button>
        </div>
      )}
    </li>
  );
}
