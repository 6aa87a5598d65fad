import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import { say } from '../../messages/reader/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { ClaimCard } from './claim-card.tsx';
import { FindingCard } from './finding-card.tsx';
import { type Item, standingOf } from './items.ts';

/** What a card is told when it is drawn. */
export interface CardProps {
  readonly item: Item;
  readonly chosen: boolean;
  /** Whether the Tab key reaches it. */
  readonly tab: 0 | -1;
  /** Its place among the cards that are shown, from 1, and how many these are. */
  readonly place: number;
  readonly total: number;
  readonly onChoose: (id: string | undefined) => void;
  readonly children?: ComponentChildren;
}

/** One card beside its words: a line, and all there is to know and to do once it is chosen. */
export function Card(props: CardProps) {
  const { item, chosen, tab, place, total, onChoose, children } = props;
  return useMemo(() => <Drawn {...props} />, [item, chosen, tab, place, total, onChoose, children]);
}

function Drawn(props: CardProps) {
  const { item, chosen, tab, onChoose, children } = props;
  const standing = standingOf(item);
  return (
    <li
      class={`card card-${toneOf(item)} is-${standing} ${chosen ? 'chosen' : ''}`}
      data-card={item.id}
      data-at={item.words.start}
      aria-posinset={props.place}
      aria-setsize={props.total}
    >
      <button
        type="button"
        class="card-head"
        aria-expanded={chosen}
        tabIndex={tab}
        onClick={() => onChoose(chosen ? undefined : item.id)}
      >
        <span class="card-tags">
          <KindTag item={item} />
          {item.type === 'claim' && item.claim.polarity === 'denied' && (
            <span class="tag">{say('denied')}</span>
          )}
          {standing !== 'open' && (
            <span class={standing === 'accepted' ? 'tag tag-good' : 'tag'}>
              {say(item.type === 'finding' && standing === 'rejected' ? 'dismissed' : standing)}
            </span>
          )}
          {isCorrected(item) && <span class="tag">{say('corrected')}</span>}
        </span>
        <span class="card-title">{titleOf(item)}</span>
      </button>
      {chosen && (
        <button
          type="button"
          class="quiet-button icon-only card-close"
          aria-label={sayShell('close')}
          onClick={() => onChoose(undefined)}
        >
          <Icon name="close" size={16} />
        </button>
      )}
      {children}
    </li>
  );
}

/** The inside of a chosen card. */
export function CardBody(props: {
  readonly item: Item;
  readonly text: string;
  readonly language: string;
  readonly readOnly: boolean;
  readonly judgements: Parameters<typeof ClaimCard>[0]['judgements'];
  readonly others: Parameters<typeof ClaimCard>[0]['others'];
}) {
  const { item, ...rest } = props;
  if (item.type === 'finding') return <FindingCard item={item} readOnly={props.readOnly} />;
  return <ClaimCard item={item} {...rest} />;
}

function KindTag({ item }: { readonly item: Item }) {
  if (item.type === 'claim')
    return <span class={`kind kind-${item.kind}`}>{sayShell(`kind-${item.kind}`)}</span>;
  const { severity } = item.finding;
  return (
    <span class={severity === 'note' ? 'tag' : `tag tag-${severity}`}>
      {say(`severity-${severity}`)}
    </span>
  );
}

function titleOf(item: Item): string {
  return item.type === 'claim' ? item.claim.headline : item.finding.message;
}

function toneOf(item: Item): string {
  return item.type === 'claim' ? item.kind : item.finding.severity;
}

function isCorrected(item: Item): boolean {
  return (
    item.type === 'claim' &&
    Object.values(item.claim.fields).some(({ basis }) => basis === 'corrected')
  );
}
