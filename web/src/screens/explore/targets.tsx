import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { nearest, type Spot } from './nearest.ts';

/** A part of a drawing that can be pressed. */
export interface Target extends Spot {
  readonly key: string;
  /** What it says to those who hear it, and in the line below the drawing. */
  readonly label: string;
  /** The area to press; it stays unseen until it is pointed at or has the focus. */
  readonly shape: ComponentChildren;
  readonly onPress: (element: SVGGElement) => void;
  /** Whether it is chosen, for those that can be. */
  readonly pressed?: boolean;
}

/**
 * The parts of a drawing that can be pressed, laid over it. One of them is reached by the Tab key; arrow keys lead to
 * the nearest in their direction.
 */
export function Targets(props: {
  readonly label: string;
  readonly items: readonly Target[];
  /** Told what is pointed at or has the focus. */
  readonly onHint: (label: string | undefined) => void;
  readonly width: number;
  readonly height: number;
}) {
  const { label, items, onHint } = props;
  const group = useRef<HTMLFieldSetElement>(null);
  const [walked, setWalked] = useState<string | undefined>(undefined);
  const found = items.findIndex(({ key }) => key === walked);
  const chosen = items.findIndex(({ pressed }) => pressed);
  const current = Math.max(0, found >= 0 ? found : chosen);
  const onKeyDown = (event: KeyboardEvent, item: Target, index: number): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      item.onPress(event.currentTarget as SVGGElement);
      return;
    }
    const next = nearest(items, index, event.key);
    const to = next === undefined ? undefined : items[next];
    if (!to) return;
    event.preventDefault();
    setWalked(to.key);
    const element = group.current?.querySelector<SVGGElement>(
      `[data-target="${CSS.escape(to.key)}"]`,
    );
    element?.focus();
  };
  return (
    <fieldset class="targets" aria-label={label} ref={group}>
      <svg width={props.width} height={props.height} role="presentation">
        {items.map((item, index) => (
          <g
            key={item.key}
            data-target={item.key}
            class="target"
            role="button"
            aria-label={item.label}
            aria-pressed={item.pressed}
            tabindex={index === current ? 0 : -1}
            onClick={(event) => {
              setWalked(item.key);
              item.onPress(event.currentTarget);
            }}
            onKeyDown={(event) => onKeyDown(event, item, index)}
            onFocus={() => onHint(item.label)}
            onBlur={() => onHint(undefined)}
            onPointerEnter={() => onHint(item.label)}
            onPointerLeave={() => onHint(undefined)}
          >
            <title>{item.label}</title>
            {item.shape}
          </g>
        ))}
      </svg>
    </fieldset>
  );
}
