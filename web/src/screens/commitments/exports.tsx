import { useEffect, useRef } from 'preact/hooks';
import { apiPath } from '../../api/client.ts';
import { Icon } from '../../components/icon.tsx';
import { say } from '../../messages/commitments/say.ts';
import { filterValues } from './ledger-query.ts';

const FORMATS = ['csv', 'ics', 'json', 'md', 'html'] as const;

/** What is filtered, as a file to keep. */
export function Exports() {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const shut = (event: Event): void => {
      const { current } = menu;
      if (current?.open && event.target instanceof Node && !current.contains(event.target)) {
        current.open = false;
      }
    };
    document.addEventListener('pointerdown', shut);
    document.addEventListener('focusin', shut);
    return () => {
      document.removeEventListener('pointerdown', shut);
      document.removeEventListener('focusin', shut);
    };
  }, []);
  return (
    <details
      ref={menu}
      class="menu no-print"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        menu.current.open = false;
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary class="button">
        {say('export')} <Icon name="down" size={14} />
      </summary>
      <ul class="menu-list">
        {FORMATS.map((format) => (
          <li key={format}>
            <a
              href={apiPath(`commitments.${format}`, filterValues())}
              download={`commitments.${format}`}
            >
              {say(`export-${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
