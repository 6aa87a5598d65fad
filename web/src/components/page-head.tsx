import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { titleWaits } from '../state/router.ts';

/** The head of a screen: its title (which takes the focus on arrival), a line of facts and, at the right, actions. */
export function PageHead(props: {
  readonly title: string;
  /** A line above the title. */
  readonly kicker?: ComponentChildren;
  readonly facts?: ComponentChildren;
  readonly actions?: ComponentChildren;
}) {
  const { title, kicker, facts, actions } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!titleWaits.current) return;
    titleWaits.current = false;
    if (document.activeElement?.matches('main, body')) {
      heading.current?.focus({ preventScroll: true });
    }
  }, []);
  useEffect(() => {
    document.title = `${title} – Rapporteur`;
  }, [title]);
  return (
    <header class="page-head">
      <div class="page-head-words">
        {kicker && <p class="kicker">{kicker}</p>}
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {facts && <div class="facts">{facts}</div>}
      </div>
      {actions && <div class="actions">{actions}</div>}
    </header>
  );
}
