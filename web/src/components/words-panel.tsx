import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../../src/view/api.ts';
import { say } from '../messages/shell/say.ts';
import { place } from '../state/router.ts';
import { shownWords } from '../state/words.ts';
import { formatDay } from '../text/format.ts';
import { Icon } from './icon.tsx';
import { InContext, useDocument } from './in-context.tsx';
import { readerAddress } from './words.tsx';

const AROUND = 140;
const MOST = 12;
const GAP = 6;
const MARGIN = 12;

/** The panel with the words that were asked for: beside the place, closed by Escape or a click elsewhere. */
export function WordsPanel() {
  const shown = shownWords.value;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    shownWords.value = undefined;
  }, [place.value.path.join('/')]);
  useLayoutEffect(() => {
    const { current } = panel;
    if (!shown || !current) return undefined;
    position(current, shown.at);
    current.focus({ preventScroll: true });
    return closingHandlers(current, shown.at);
  }, [shown]);
  if (!shown) return null;
  return (
    <div class="words-panel" role="dialog" aria-label={say('words')} tabIndex={-1} ref={panel}>
      <div class="words-head">
        <span>{say('words-of', { count: shown.words.length })}</span>
        <button
          type="button"
          class="quiet-button icon-only"
          aria-label={say('close')}
          onClick={() => close(shown.at)}
        >
          <Icon name="close" size={16} />
        </button>
      </div>
      <ol>
        {shown.words.slice(0, MOST).map((words) => (
          <Passage key={`${words.document} ${words.start} ${words.end}`} words={words} />
        ))}
      </ol>
    </div>
  );
}

function close(at: HTMLElement | SVGElement): void {
  shownWords.value = undefined;
  at.focus({ preventScroll: true });
}

function closingHandlers(panel: HTMLElement, at: HTMLElement | SVGElement): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close(at);
  };
  const onPress = (event: PointerEvent): void => {
    const target = event.target as Node;
    if (!panel.contains(target) && !at.contains(target)) shownWords.value = undefined;
  };
  const onResize = (): void => position(panel, at);
  document.addEventListener('keydown', onKey);
  document.addEventListener('pointerdown', onPress);
  window.addEventListener('resize', onResize);
  return () => {
    document.removeEventListener('keydown', onKey);
    document.removeEventListener('pointerdown', onPress);
    window.removeEventListener('resize', onResize);
  };
}

/** Under the place where there is room, else above it; within the window. */
function position(panel: HTMLElement, at: HTMLElement | SVGElement): void {
  const anchor = at.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - MARGIN;
  const left = Math.max(MARGIN, Math.min(anchor.left, room));
  const below = anchor.bottom + GAP;
  const fits = below + height + MARGIN <= window.innerHeight || anchor.top < height + GAP + MARGIN;
  const top = fits ? below : anchor.top - GAP - height;
  panel.style.left = `${left + window.scrollX}px`;
  panel.style.top = `${top + window.scrollY}px`;
}

/** The words with what stands around them, and the document they are from. */
function Passage({ words }: { readonly words: Words }) {
  const document = useDocument(words.document);
  const { title, name, date, publisher } = document ?? {};
  return (
    <li>
      <blockquote>
        <InContext words={words} document={document} around={AROUND} />
      </blockquote>
      <div class="words-foot">
        <span class="source">{title ?? name ?? words.document.slice(0, 8)}</span>
        <span class="source-facts">
          {[publisher, date && formatDay(date)].filter(Boolean).join(' · ')}
        </span>
        <a href={readerAddress(words)}>{say('words-open')}</a>
      </div>
    </li>
  );
}
