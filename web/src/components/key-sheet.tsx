import { say } from '../messages/shell/say.ts';
import { keyGroups } from '../state/keys.ts';
import { closeOverlay } from '../state/overlay.ts';
import { prefer, preferences } from '../state/preferences.ts';
import { Dialog } from './dialog.tsx';
import { Icon } from './icon.tsx';
import { PALETTE_KEY } from './rail.tsx';

/** The sheet of keys: those of the shell and those of the open screen. */
export function KeySheet() {
  const groups = new Map<string, Map<string, string>>();
  groups.set(say('keys-everywhere'), new Map([[PALETTE_KEY, say('key-palette')]]));
  for (const { title, bindings } of keyGroups.value) {
    const rows = groups.get(title) ?? new Map<string, string>();
    for (const { keys, label } of bindings) rows.set(keys, label);
    groups.set(title, rows);
  }
  return (
    <Dialog label={say('keys')} onClose={closeOverlay} class="key-sheet">
      <header>
        <h2>{say('keys')}</h2>
        <button
          type="button"
          class="quiet-button icon-only"
          aria-label={say('close')}
          onClick={closeOverlay}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="key-groups">
        {[...groups].map(([title, rows]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {[...rows].map(([keys, label]) => (
                <div key={keys}>
                  <dt>
                    <Keys keys={keys} />
                  </dt>
                  <dd>{label}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={preferences.value.singleKeys}
          onChange={(event) => prefer({ singleKeys: event.currentTarget.checked })}
        />
        {say('keys-single')}
      </label>
    </Dialog>
  );
}

function Keys({ keys }: { readonly keys: string }) {
  return (
    <>
      {keys.split(' ').map((key) => (
        <kbd key={key}>{/^[A-Z]$/.test(keys) ? `⇧ ${key}` : key}</kbd>
      ))}
    </>
  );
}
