import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Banner } from './components/banner.tsx';
import { PageHead } from './components/page-head.tsx';
import { Rail } from './components/rail.tsx';
import { Empty, Loading } from './components/states.tsx';
import { Toasts } from './components/toasts.tsx';
import { WordsPanel } from './components/words-panel.tsx';
import { say } from './messages/shell/say.ts';
import { SCREENS } from './screens/list.ts';
import type { ScreenProps } from './screens/screen.ts';
import { redo, undo } from './state/judge.ts';
import { useKeys } from './state/keys.ts';
import { openOverlay, overlay } from './state/overlay.ts';
import { moves, navigate, place, screenName, titleWaits } from './state/router.ts';

/** The desk: the rail, the open screen, and what lies above both. */
export function App() {
  useShellKeys();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (moves.value === 0) return;
    const title = main.current?.querySelector<HTMLElement>('h1');
    titleWaits.current = !title;
    (title ?? main.current)?.focus({ preventScroll: true });
  }, [moves.value]);
  return (
    <>
      <a class="skip" href="#main">
        {say('skip')}
      </a>
      <Rail />
      <div class="stage">
        <Banner />
        <main id="main" tabIndex={-1} ref={main} data-screen={screenName.value}>
          <OpenScreen />
        </main>
      </div>
      <Overlays />
      <WordsPanel />
      <Toasts />
    </>
  );
}

/** What was loaded of the screens, so that going back to one shows it at once. */
const loaded = new Map<string, ComponentType<ScreenProps>>();

function OpenScreen() {
  const name = screenName.value;
  const [, setCount] = useState(0);
  const [failed, setFailed] = useState<string | undefined>(undefined);
  const screen = SCREENS.find((one) => one.name === name);
  useEffect(() => {
    if (!screen || loaded.has(name)) return;
    screen.load().then(
      (component) => {
        loaded.set(name, component);
        setCount(loaded.size);
      },
      () => setFailed(name),
    );
  }, [name, screen]);
  if (!screen) return <NotFound />;
  const Component = loaded.get(name);
  if (Component) return <Component rest={place.value.path.slice(1)} />;
  return failed === name ? <ScreenFailed /> : <Loading />;
}

/** Shown for an address that means nothing. */
function NotFound() {
  return (
    <>
      <PageHead title={say('not-found')} />
      <Empty title={say('not-found-text')} />
    </>
  );
}

function ScreenFailed() {
  return (
    <Empty title={say('error-title')}>
      <p>{say('error-server-gone')}</p>
      <button type="button" class="button" onClick={() => window.location.reload()}>
        {say('try-again')}
      </button>
    </Empty>
  );
}

/** Overlays are loaded when first opened. */
function Overlays() {
  const open = overlay.value;
  const [parts, setParts] = useState<Readonly<Record<string, ComponentType>>>({});
  useEffect(() => {
    if (open === undefined || parts[open]) return;
    const load = open === 'palette' ? loadPalette : loadKeySheet;
    void load().then((component) => setParts((old) => ({ ...old, [open]: component })));
  }, [open, parts]);
  const Part = open === undefined ? undefined : parts[open];
  return Part ? <Part /> : null;
}

async function loadPalette(): Promise<ComponentType> {
  return (await import('./components/palette.tsx')).Palette;
}

async function loadKeySheet(): Promise<ComponentType> {
  return (await import('./components/key-sheet.tsx')).KeySheet;
}

function useShellKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k')
        return;
      event.preventDefault();
      openOverlay('palette');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  useKeys(say('keys-everywhere'), [
    { keys: '/', label: say('key-palette'), run: () => openOverlay('palette') },
    { keys: '?', label: say('key-help'), run: () => openOverlay('keys') },
    { keys: 'u', label: say('key-undo'), run: () => void undo() },
    { keys: 'U', label: say('key-redo'), run: () => void redo() },
    ...SCREENS.map(({ key, label, name }) => ({
      keys: `g ${key}`,
      label: say('key-go', { screen: say(label) }),
      run: () => navigate(`/${name}`),
    })),
  ]);
}
