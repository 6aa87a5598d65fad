import { useEffect, useState } from 'preact/hooks';
import { say } from '../messages/shell/say.ts';
import { dismissToast, type Toast, toasts } from '../state/toasts.ts';
import { Icon } from './icon.tsx';

const SHOWN_MS = 8000;

/** The notices at the edge of the page, read out as they come. */
export function Toasts() {
  return (
    <div class="toasts" role="log" aria-live="polite" aria-label={say('notices')}>
      {toasts.value.map((one) => (
        <Notice key={one.id} toast={one} />
      ))}
    </div>
  );
}

/** It goes by itself after a while, but not while one points at it or stands on it; an error stays. */
function Notice({ toast }: { readonly toast: Toast }) {
  const { id, text, tone, action } = toast;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || tone === 'error') return undefined;
    const timer = setTimeout(() => dismissToast(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, id, tone]);
  const hold = (): void => setHeld(true);
  const release = (): void => setHeld(false);
  return (
    <div
      class={`toast toast-${tone}`}
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocusIn={hold}
      onFocusOut={release}
    >
      <span class="toast-text">{text}</span>
      {action && (
        <button
          type="button"
          class="toast-action"
          onClick={() => {
            dismissToast(id);
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <button
        type="button"
        class="toast-close"
        aria-label={say('close')}
        onClick={() => dismissToast(id)}
      >
        <Icon name="close" size={14} />
      </button>
    </div>
  );
}
