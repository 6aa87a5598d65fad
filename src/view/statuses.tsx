/** The three statuses of a commitment, never mixed: each has a shape of its own beside its word. */
import type { VNode } from 'preact';
import type { SayTerm } from './pen.ts';
import { isTerm } from './terms.ts';

/** Which of the three: what the parties say, what documents show, where the day stands. */
export type StatusKind = 'official' | 'evidence' | 'schedule';

/** Lines on a grid of 16: squares for what parties say, circles for what documents show, flags for the calendar. */
const SHAPES: Readonly<Record<string, string>> = {
  'official-announced': 'M3 3h10v10H3z',
  'official-in progress': 'M3 3h10v10H3zM8 3v10M8 5h5M8 7h5M8 9h5M8 11h5',
  'official-completed': 'M3 3h10v10H3zM5.500 8l2 2 3.500-4',
  'official-suspended': 'M3 3h10v10H3zM6.500 6v4M9.500 6v4',
  'official-withdrawn': 'M3 3h10v10H3zM3 13L13 3',
  'evidence-none found': 'M8 2.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11z',
  'evidence-partial':
    'M8 2.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11zM8 2.500v11M8 5h4.500M8 7h5.300M8 9h5.300M8 11h4.500',
  'evidence-fulfilled':
    'M8 2.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11zM5.500 8l2 2 3.200-4',
  'evidence-contradicted':
    'M8 2.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11zM5.800 5.800l4.400 4.400M10.200 5.800l-4.400 4.400',
  'schedule-overdue': 'M4 14V2.500h8.500L10.500 6l2 3.500H4M7.500 4.500v2M7.500 7.800v.100',
  'schedule-due': 'M4 14V2.500h8.500L10.500 6l2 3.500H4M4 5h7M4 7h7',
  'schedule-not yet due': 'M4 14V2.500h8.500L10.500 6l2 3.500H4',
  'schedule-no deadline': 'M4 14V2.500M2.500 14h5',
};

/** One status in words, with its shape; those who hear it are told which of the three it is. */
export function Status(props: {
  readonly kind: StatusKind;
  readonly status: string;
  readonly say: SayTerm;
  /** How often, where it is a value to choose by. */
  readonly count?: string | undefined;
}): VNode {
  const { kind, status, say, count } = props;
  const key = `${kind}-${status}`;
  return (
    <span class={`status status-${kind} ${key.replaceAll(' ', '-')}`}>
      <svg class="status-shape" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[key] ?? ''} />
      </svg>
      <span class="unseen">{say(kind)}: </span>
      <span class="status-word">{isTerm(key) ? say(key) : status}</span>
      {count !== undefined && <span class="status-count"> {count}</span>}
    </span>
  );
}
