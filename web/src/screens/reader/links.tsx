import { useEffect, useRef } from 'preact/hooks';
import type { ClaimView, JudgementView } from '../../../../src/view/api.ts';
import type { PeersAnswer, PeerView } from '../../../../src/view/api-peers.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { Loaded } from '../../components/states.tsx';
import { sourceName } from '../../components/web-pen.tsx';
import { say } from '../../messages/reader/say.ts';
import { draft } from '../../state/drafts.ts';
import { judge } from '../../state/judge.ts';
import { formatDay } from '../../text/format.ts';
import { quoted } from '../../text/quotes.ts';
import { TakeBack } from './decide.tsx';
import { openLinks } from './reader-state.ts';
import { claimAddress, clip } from './why.tsx';

/** Whether claims of this kind are brought together over documents: meetings and commitments are. */
export function hasLinks({ kind }: ClaimView): boolean {
  return kind === 'meeting' || kind === 'commitment';
}

/** What was decided about a claim and others: that they are the same, or not. */
function linksOf(
  { id }: ClaimView,
  judgements: readonly JudgementView[],
): readonly JudgementView[] {
  return judgements.filter(({ subject }) => subject.split('~').includes(id) && subject !== id);
}

/** The decisions on links that stand, each with a way to take it back. */
export function StandingLinks(props: {
  readonly claim: ClaimView;
  readonly judgements: readonly JudgementView[];
  readonly readOnly: boolean;
}) {
  const { claim, judgements, readOnly } = props;
  const links = new Map(linksOf(claim, judgements).map((one) => [one.subject, one]));
  return (
    <>
      {[...links.values()].map(({ subject, verdict, by }) => {
        const text = say(verdict === 'same' ? 'held-same' : 'held-different', { by });
        return (
          <p key={subject} class="small quiet">
            {text} <code>{subject.split('~').find((id) => id !== claim.id)}</code>
            {!readOnly && <TakeBack subject={subject} label={text} />}
          </p>
        );
      })}
    </>
  );
}

/** The claims that tell of the same thing, to be split off, and others of its kind, to be brought together with it. */
export function Links(props: { readonly claim: ClaimView }) {
  const { claim } = props;
  const words = draft(`reader.same.${claim.id}`);
  const field = useRef<HTMLInputElement>(null);
  const peers = useResource<PeersAnswer>(
    apiPath(`claims/${encodeURIComponent(claim.id)}/peers`, { q: words.value }),
    { keep: true },
  );
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const decide = (other: PeerView, verdict: 'same' | 'different'): void => {
    const subject = `${claim.id}~${other.claim}`;
    field.current?.focus({ preventScroll: true });
    void judge([{ subject, verdict }], say(verdict === 'same' ? 'same-toast' : 'different-toast'));
  };
  return (
    <div
      class="links"
      role="group"
      aria-label={say('same')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        openLinks.value = undefined;
        document.querySelector<HTMLElement>(`[data-card="${claim.id}"] .card-head`)?.focus();
      }}
    >
      <input
        ref={field}
        type="search"
        aria-label={say('find-others')}
        placeholder={say('find-others')}
        value={words.value}
        onInput={(event) => {
          words.value = event.currentTarget.value;
        }}
      />
      <Loaded resource={peers}>
        {({ together, apart }) => (
          <>
            <Peers
              title={say('together')}
              empty={say('none-together')}
              rows={together}
              label={say('split')}
              run={(other) => decide(other, 'different')}
            />
            <Peers
              title={say('apart')}
              empty={say('none-apart')}
              rows={apart}
              label={say('merge')}
              run={(other) => decide(other, 'same')}
            />
          </>
        )}
      </Loaded>
    </div>
  );
}

function Peers(props: {
  readonly title: string;
  readonly empty: string;
  readonly rows: readonly PeerView[];
  readonly label: string;
  readonly run: (other: PeerView) => void;
}) {
  const { title, empty, rows, label, run } = props;
  return (
    <section>
      <h3>{title}</h3>
      {rows.length === 0 && <p class="small quiet">{empty}</p>}
      <ul>
        {rows.map((other) => (
          <li key={other.claim}>
            <div>
              <a href={claimAddress(other.words, other.claim)}>{other.headline}</a>
              <p class="small quiet">
                {sourceName(other.document)}
                {other.document.date !== undefined && ` · ${formatDay(other.document.date)}`}
                {' · '}
                <span class="quote-small">{quoted(clip(other.words.exact))}</span>
              </p>
            </div>
            <button
              type="button"
              class="button small"
              aria-label={`${label}: ${other.headline}`}
              onClick={() => run(other)}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
