import type { MetaAnswer } from '../../../src/view/api.ts';
import { say } from '../messages/shell/say.ts';
import { SCREENS } from '../screens/list.ts';
import { connection } from '../state/connection.ts';
import { useMeta } from '../state/meta.ts';
import { openOverlay } from '../state/overlay.ts';
import { prefer, preferences } from '../state/preferences.ts';
import { screenName } from '../state/router.ts';
import { formatNumber } from '../text/format.ts';
import { LANGUAGES, type Language, language } from '../text/language.ts';
import { Icon } from './icon.tsx';

const MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);
/** How the key of the palette is written on this machine. */
export const PALETTE_KEY: string = MAC ? '⌘K' : 'Ctrl K';

/** The rail: name, dossier, search, screens, and what belongs to the browser. */
export function Rail() {
  const { data } = useMeta();
  return (
    <div class="rail">
      <header class="rail-head">
        <a class="wordmark" href="/inbox">
          Rapporteur
        </a>
        {data && <DossierName meta={data} />}
        <button type="button" class="search-button" onClick={() => openOverlay('palette')}>
          <Icon name="search" size={16} />
          <span>{say('search-or-go')}</span>
          <kbd>{PALETTE_KEY}</kbd>
        </button>
      </header>
      <nav aria-label={say('screens')}>
        <ul>
          {SCREENS.map(({ name, label, short, icon }) => (
            <li key={name}>
              <a href={`/${name}`} aria-current={screenName.value === name ? 'page' : undefined}>
                <Icon name={icon} />
                <span class="long">{say(label)}</span>
                <span class="short">{say(short)}</span>
                <Count name={name} meta={data} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <footer class="rail-foot">
        <LanguageChoice />
        <ThemeChoice />
        <button
          type="button"
          class="quiet-button icon-only"
          aria-label={say('keys')}
          title={`${say('keys')} (?)`}
          onClick={() => openOverlay('keys')}
        >
          <Icon name="help" />
        </button>
      </footer>
    </div>
  );
}

function DossierName({ meta }: { readonly meta: MetaAnswer }) {
  const { dossier, readOnly } = meta;
  return (
    <p class="dossier-name" title={dossier.path}>
      <span class={`dot dot-${connection.value}`} aria-hidden="true" />
      <span class="unseen">{say('dossier')} </span>
      <span class="name">{dossier.temporary ? say('no-dossier') : dossier.name}</span>
      {readOnly && <span class="tag">{say('read-only')}</span>}
    </p>
  );
}

function Count(props: { readonly name: string; readonly meta: MetaAnswer | undefined }) {
  const { dossier } = props.meta ?? {};
  const counts: Readonly<Record<string, number | undefined>> = {
    reader: dossier?.documents,
    checks: dossier?.findings,
  };
  const count = counts[props.name];
  return count ? (
    <span class="count" aria-hidden="true">
      {formatNumber(count)}
    </span>
  ) : null;
}

function LanguageChoice() {
  return (
    <select
      class="quiet-select"
      aria-label={say('language')}
      value={language.value}
      onChange={(event) => prefer({ language: event.currentTarget.value as Language })}
    >
      {LANGUAGES.map(({ code, name }) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}

const THEMES = ['system', 'light', 'dark'] as const;

function ThemeChoice() {
  const { theme } = preferences.value;
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  return (
    <button
      type="button"
      class="quiet-button icon-only"
      aria-label={`${say('theme')}: ${say(`theme-${theme}`)}`}
      title={`${say('theme')}: ${say(`theme-${theme}`)}`}
      onClick={() => prefer({ theme: next })}
    >
      <Icon name={theme} />
    </button>
  );
}
