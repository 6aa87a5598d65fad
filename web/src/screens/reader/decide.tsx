import { Icon, type IconName } from '../../components/icon.tsx';
import { say } from '../../messages/reader/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { judge, undo } from '../../state/judge.ts';
import { type Item, standingOf } from './items.ts';

/** Accepts or rejects an item; asked again, takes that back. */
export async function decide(item: Item, verdict: 'accept' | 'reject'): Promise<void> {
  const wanted = verdict === 'accept' ? 'accepted' : 'rejected';
  if (standingOf(item) === wanted) return undo(item.id);
  const finding = item.type === 'finding';
  const told =
    verdict === 'accept' ? 'accepted-toast' : finding ? 'dismissed-toast' : 'rejected-toast';
  await judge([{ subject: item.id, verdict }], say(told));
}

/** The buttons that every item has: accept, and reject or dismiss. */
export function Decide({ item }: { readonly item: Item }) {
  const standing = standingOf(item);
  return (
    <>
      <Action
        pressed={standing === 'accepted'}
        keys="a"
        label={say('accept')}
        run={() => void decide(item, 'accept')}
      />
      <Action
        pressed={standing === 'rejected'}
        keys="r"
        label={say(item.type === 'finding' ? 'dismiss' : 'reject')}
        run={() => void decide(item, 'reject')}
      />
    </>
  );
}

/** A button of a card with the key that does the same. */
export function Action(props: {
  readonly label: string;
  readonly run: () => void;
  readonly keys?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly icon?: IconName;
}) {
  const { label, run, keys, pressed, expanded, icon } = props;
  return (
    <button
      type="button"
      class="action"
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-keyshortcuts={keys}
      onClick={run}
    >
      {icon && <Icon name={icon} size={15} />}
      {label}
      {keys && (
        <span class="key" aria-hidden="true">
          {keys}
        </span>
      )}
    </button>
  );
}

/** A small button that takes a correction back. */
export function TakeBack({ subject, label }: { readonly subject: string; readonly label: string }) {
  return (
    <button
      type="button"
      class="quiet-button take-back"
      aria-label={`${sayShell('undo')}: ${label}`}
      title={`${sayShell('undo')}: ${label}`}
      onClick={() => void undo(subject)}
    >
      <Icon name="undo" size={15} />
    </button>
  );
}
