import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import { say } from '../../messages/reader/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { judge } from '../../state/judge.ts';
import { quoted } from '../../text/quotes.ts';
import { type SpanDraft, spanDraft } from './reader-state.ts';
import { nextEdge } from './text-place.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
};

/** Other words for a claim: selected in the text, or by moving either end word by word with the arrow keys. */
export function SpanEditor(props: {
  readonly draft: SpanDraft;
  readonly text: string;
  readonly language: string;
}) {
  const { draft, text, language } = props;
  const last = useRef<HTMLDivElement>(null);
  const words = text.slice(draft.start, draft.end);
  useEffect(() => {
    if (document.getSelection()?.isCollapsed !== false)
      last.current?.focus({ preventScroll: true });
  }, []);
  const close = (): void => {
    spanDraft.value = undefined;
    document.getSelection()?.removeAllRanges();
    document.querySelector<HTMLElement>(`[data-card="${draft.claim}"] .card-head`)?.focus();
  };
  const use = async (): Promise<void> => {
    const { claim, start, end } = draft;
    const value = { start, end };
    if (await judge([{ subject: `${claim}/span`, verdict: 'set', value }], say('words-toast')))
      close();
  };
  const move = (edge: 'start' | 'end', step: 1 | -1, byCharacter = false): void => {
    const from = draft[edge];
    const to = byCharacter
      ? characterFrom(text, from, step)
      : nextEdge(text, from, { edge, step, language });
    const moved = { ...draft, [edge]: Math.max(0, Math.min(text.length, to)) };
    if (moved.start < moved.end) spanDraft.value = moved;
  };
  const onKey = (edge: 'start' | 'end') => (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) move(edge, step, event.ctrlKey || event.altKey);
    else if (event.key === 'Enter') void use();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      class="span-editor"
      role="group"
      aria-label={say('words')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <p class="quote" aria-live="polite">
        {quoted(shortened(words))}
      </p>
      <p class="hint">{say('words-hint')}</p>
      <div class="edges">
        <Edge edge="start" draft={draft} text={text} move={move} onKeyDown={onKey('start')} />
        <Edge edge="end" draft={draft} text={text} move={move} onKeyDown={onKey('end')} at={last} />
      </div>
      <div class="editor-actions">
        <button type="button" class="button primary small" onClick={() => void use()}>
          {say('use-words')}
        </button>
        <button type="button" class="quiet-button small" onClick={close}>
          {sayShell('cancel')}
        </button>
      </div>
    </div>
  );
}

function Edge(props: {
  readonly edge: 'start' | 'end';
  readonly draft: SpanDraft;
  readonly text: string;
  readonly move: (edge: 'start' | 'end', step: 1 | -1) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly at?: RefObject<HTMLDivElement | null>;
}) {
  const { edge, draft, text, move, onKeyDown, at } = props;
  const label = say(`edge-${edge}`);
  return (
    <div class="edge">
      <button
        type="button"
        class="quiet-button icon-only"
        aria-label={say(`${edge}-earlier`)}
        onClick={() => move(edge, -1)}
      >
        <Icon name="previous" size={16} />
      </button>
      <div
        ref={at ?? null}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={text.length}
        aria-valuenow={draft[edge]}
        aria-valuetext={wordAt(text, draft, edge)}
        onKeyDown={onKeyDown}
      >
        {label}
      </div>
      <button
        type="button"
        class="quiet-button icon-only"
        aria-label={say(`${edge}-later`)}
        onClick={() => move(edge, 1)}
      >
        <Icon name="next" size={16} />
      </button>
    </div>
  );
}

/** The word at an end, for those who hear it. */
function wordAt(text: string, { start, end }: SpanDraft, edge: 'start' | 'end'): string {
  const words = text.slice(start, end).split(/\s+/);
  return (edge === 'start' ? words[0] : words.at(-1)) ?? '';
}

const LONGEST = 220;

/** Both ends of long words. */
function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, LONGEST / 2)} … ${words.slice(-LONGEST / 2)}`;
}

/** The next place that does not lie within a pair of surrogates. */
function characterFrom(text: string, from: number, step: 1 | -1): number {
  const to = from + step;
  const code = text.charCodeAt(to);
  return code >= 0xdc00 && code < 0xe000 ? to + step : to;
}
