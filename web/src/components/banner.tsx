import { useEffect, useRef } from 'preact/hooks';
import { say } from '../messages/shell/say.ts';
import { connection, returns } from '../state/connection.ts';
import { toast } from '../state/toasts.ts';
import { Icon } from './icon.tsx';

/** Says that the server has stopped, and that it is back. */
export function Banner() {
  const seen = useRef(returns.value);
  useEffect(() => {
    if (returns.value > seen.current) toast(say('server-back'));
    seen.current = returns.value;
  }, [returns.value]);
  return (
    <div role="status" class="banner-place">
      {connection.value === 'lost' && (
        <p class="banner">
          <Icon name="alert" /> {say('server-gone')}
        </p>
      )}
    </div>
  );
}
