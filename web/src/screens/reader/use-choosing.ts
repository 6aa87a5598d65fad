import { useEffect, useRef } from 'preact/hooks';
import type { Item } from './items.ts';
import { spanDraft } from './reader-state.ts';
import { selectedStretch } from './text-place.ts';

interface Choosing {
  readonly frozen: { readonly current: HTMLElement | null };
  readonly text: string;
  readonly chosen: Item | undefined;
  readonly readOnly: boolean;
  readonly choose: (id: string | undefined) => void;
}

/** Pressing marked words chooses their card, again the next one of those that lie over them; selecting others offers them. */
export function useChoosing(choosing: Choosing): void {
  const latest = useRef(choosing);
  latest.current = choosing;
  useEffect(() => {
    const { current } = latest.current.frozen;
    if (!current) return undefined;
    const onClick = (event: MouseEvent): void => press(event, latest.current);
    const onRelease = (): void => offer(latest.current);
    current.addEventListener('click', onClick);
    document.addEventListener('pointerup', onRelease);
    document.addEventListener('selectionchange', onRelease);
    return () => {
      current.removeEventListener('click', onClick);
      document.removeEventListener('pointerup', onRelease);
      document.removeEventListener('selectionchange', onRelease);
    };
  }, []);
}

function press(event: MouseEvent, { frozen, text, chosen, choose }: Choosing): void {
  if (!(event.target instanceof Element) || !frozen.current) return;
  if (selectedStretch(frozen.current, text) || spanDraft.peek()) return;
  const ids = event.target.closest<HTMLElement>('[data-items]')?.dataset['items']?.split(' ');
  if (!ids) return;
  const next = ids[(ids.indexOf(chosen?.id ?? '') + 1) % ids.length];
  if (next !== chosen?.id) choose(next);
}

/** Words selected in the text are offered to the chosen claim. */
function offer({ frozen, text, chosen, readOnly }: Choosing): void {
  if (readOnly || chosen?.type !== 'claim' || !frozen.current) return;
  const stretch = selectedStretch(frozen.current, text);
  if (!stretch) return;
  const draft = spanDraft.peek();
  if (draft?.start === stretch.start && draft.end === stretch.end) return;
  spanDraft.value = { claim: chosen.id, ...stretch };
}
