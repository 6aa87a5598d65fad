import { useEffect } from 'preact/hooks';
import type { FindingView } from '../../../../src/view/api.ts';
import type { FindingAnswer } from '../../../../src/view/api-checks.ts';
import { useResource } from '../../api/resource.ts';
import { Icon } from '../../components/icon.tsx';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { Said } from '../../components/words.tsx';
import { checkName } from '../../messages/check-names/say.ts';
import { say } from '../../messages/checks/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { address } from '../../state/router.ts';
import { AboutCheck } from './about-check.tsx';
import { copyText } from './as-text.ts';
import { Decision } from './decision.tsx';
import { copyFinding, findingPath } from './keys.ts';
import { pointed } from './marks.ts';
import { Passages } from './passages.tsx';
import { listAddress } from './selection.ts';
import { Working } from './working.tsx';

/** The chosen finding. What the list knows of it is shown at once, its sentences when they are there. */
export function Detail(props: {
  readonly id: string;
  readonly document: string | undefined;
  readonly row: FindingView | undefined;
  readonly place: { readonly number: number; readonly total: number } | undefined;
  readonly go: (step: 1 | -1) => void;
  /** Whether another one is open. */
  readonly more: boolean;
  readonly decided: () => void;
}) {
  const { id, document, row, place, go, more, decided } = props;
  const { data, error } = useResource<FindingAnswer>(findingPath(id, document));
  useEffect(() => {
    pointed.value = undefined;
  }, [id]);
  const finding = row ?? data?.finding;
  if (!finding) {
    if (error?.status === 404) return <Missing />;
    return error ? <Failure error={error} /> : <Loading />;
  }
  return (
    <article class="finding-detail" aria-labelledby="finding-message">
      <nav class="detail-nav no-print" aria-label={say('list')}>
        <a class="back" href={listAddress()}>
          <Icon name="previous" size={16} />
          {say('back')}
        </a>
        <span class="quiet" role="status">
          {place && say('position', place)}
        </span>
        <Step
          icon="previous"
          label={say('previous')}
          keys="p"
          disabled={!more}
          run={() => go(-1)}
        />
        <Step icon="next" label={say('next')} keys="n" disabled={!more} run={() => go(1)} />
      </nav>
      <Head finding={finding} />
      <Decision
        key={finding.id}
        finding={finding}
        history={data?.history ?? []}
        decided={decided}
      />
      <Passages finding={finding} answer={data} />
      <Working finding={finding} />
      <Suggestion finding={finding} />
      {data && <Claims answer={data} />}
      <AboutCheck check={finding.check} />
    </article>
  );
}

function Step(props: {
  readonly icon: 'previous' | 'next';
  readonly label: string;
  readonly keys: string;
  readonly disabled: boolean;
  readonly run: () => void;
}) {
  const { icon, label, keys, disabled, run } = props;
  return (
    <button
      type="button"
      class="quiet-button icon-only"
      aria-label={label}
      title={`${label} (${keys})`}
      disabled={disabled}
      onClick={run}
    >
      <Icon name={icon} size={16} />
    </button>
  );
}

function Head({ finding }: { readonly finding: FindingView }) {
  const { severity, check, message, saidBy, id, document } = finding;
  return (
    <header class="detail-head">
      <p class="detail-kicker">
        <span class={severity === 'note' ? 'tag' : `tag tag-${severity}`}>
          {say(`severity-${severity}`)}
        </span>
        <span>{checkName(check)}</span>
        <span class="quiet">{say(`meaning-${severity}`)}</span>
        <button
          type="button"
          class="quiet-button copy-button no-print"
          onClick={() => void copyFinding(id, document)}
        >
          {say('copy')} <kbd>c</kbd>
        </button>
      </p>
      <h2 id="finding-message" lang="en">
        {message}
      </h2>
      {saidBy !== undefined && <p class="cited">{say('said-by', { who: saidBy })}</p>}
    </header>
  );
}

function Suggestion({ finding: { suggestion } }: { readonly finding: FindingView }) {
  if (suggestion === undefined) return null;
  return (
    <section class="detail-part">
      <h3>{say('suggestion')}</h3>
      <p class="suggestion">
        <span lang="en">{suggestion}</span>
        <button
          type="button"
          class="quiet-button no-print"
          aria-label={say('copy-suggestion')}
          onClick={() => void copyText(suggestion, say('copied-suggestion'))}
        >
          {say('copy-short')}
        </button>
      </p>
    </section>
  );
}

/** The claims that the finding bears on. */
function Claims({ answer: { claims } }: { readonly answer: FindingAnswer }) {
  if (claims.length === 0) return null;
  return (
    <section class="detail-part">
      <h3>{say('claims')}</h3>
      <ul class="concerned">
        {claims.map(({ id, kind, headline, words, meeting }) => (
          <li key={id}>
            <span class={`kind kind-${kind}`}>{sayShell(`kind-${kind}`)}</span>{' '}
            <Said words={[words]}>{headline}</Said>
            {meeting !== undefined && (
              <>
                {' '}
                <a class="small" href={address(['meetings', meeting])}>
                  {say('claim-meeting')}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For an address of a finding that is no more. */
function Missing() {
  return (
    <Empty title={say('missing-title')}>
      <p>{say('missing-text')}</p>
      <p>
        <a href={listAddress()}>{say('back')}</a>
      </p>
    </Empty>
  );
}
