import { useEffect, useState } from 'preact/hooks';
import type { DocumentsAnswer, MeetingsAnswer } from '../../../src/view/api.ts';
import type { CommitmentsAnswer, QueryAnswer } from '../../../src/view/api-record.ts';
import { apiPath } from '../api/client.ts';
import { useResource } from '../api/resource.ts';
import { say } from '../messages/shell/say.ts';
import { SCREENS } from '../screens/list.ts';
import { redo, undo } from '../state/judge.ts';
import { openOverlay } from '../state/overlay.ts';
import { prefer } from '../state/preferences.ts';
import { address, navigate } from '../state/router.ts';
import { formatDay, formatInterval } from '../text/format.ts';
import { LANGUAGES } from '../text/language.ts';
import type { IconName } from './icon.tsx';
import { readerAddress } from './words.tsx';

/** A line of the palette. */
export interface PaletteItem {
  readonly key: string;
  readonly group: string;
  readonly icon: IconName;
  readonly text: string;
  readonly note?: string;
  readonly run: () => void;
}

const WAIT_MS = 120;
const MOST = 6;
const LISTED = 500;

/** What the palette offers for some words: screens, meetings, documents, commitments, actions, then the record itself. */
export function usePaletteItems(words: string): {
  readonly items: readonly PaletteItem[];
  readonly waiting: boolean;
} {
  const settled = useSettled(words.trim());
  const found = useResource<QueryAnswer>(
    settled.length > 1 ? apiPath('query', { q: settled, limit: MOST }) : undefined,
    { keep: true },
  );
  const meetings = useResource<MeetingsAnswer>(apiPath('meetings', { limit: LISTED }));
  const documents = useResource<DocumentsAnswer>(apiPath('documents', { limit: LISTED }));
  const ledger = useResource<CommitmentsAnswer>(
    settled === '' ? undefined : apiPath('commitments', { limit: LISTED }),
  );
  const asked = words.trim().toLowerCase();
  const limit = asked === '' ? 4 : MOST;
  const groups = [
    screens(),
    (meetings.data?.rows ?? []).map(meetingItem),
    (documents.data?.rows ?? []).map(documentItem),
    asked === '' ? [] : (ledger.data?.rows ?? []).map(commitmentItem),
    actions(),
  ];
  const named = groups.flatMap((group, i) =>
    group
      .filter(({ text, note }) => matches(`${text} ${note ?? ''}`, asked))
      .slice(0, i === 0 || i === 4 ? 8 : limit),
  );
  const inRecord =
    settled.length > 1 && asked !== '' ? (found.data?.rows ?? []).map(foundItem) : [];
  return { items: [...named, ...inRecord], waiting: meetings.loading || found.loading };
}

function useSettled(words: string): string {
  const [settled, setSettled] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), WAIT_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return settled;
}

/** Every word asked for begins a word of the text, or stands anywhere in it where words are not spaced. */
function matches(text: string, asked: string): boolean {
  const lower = text.toLowerCase();
  return asked.split(/\s+/).every((word) => lower.includes(word));
}

function screens(): readonly PaletteItem[] {
  return SCREENS.map(({ name, label, icon, key }) => ({
    key: `screen ${name}`,
    group: say('palette-screens'),
    icon,
    text: say(label),
    note: `g ${key}`,
    run: () => navigate(`/${name}`),
  }));
}

function meetingItem(row: MeetingsAnswer['rows'][number]): PaletteItem {
  return {
    key: `meeting ${row.id}`,
    group: say('palette-meetings'),
    icon: 'meetings',
    text: row.title,
    note: [formatInterval(row.earliest, row.latest), row.place].filter(Boolean).join(' · '),
    run: () => navigate(address(['meetings', row.id])),
  };
}

function documentItem(row: DocumentsAnswer['rows'][number]): PaletteItem {
  return {
    key: `document ${row.id}`,
    group: say('palette-documents'),
    icon: 'file',
    text: row.title ?? row.name,
    note: [row.publisher, row.date && formatDay(row.date)].filter(Boolean).join(' · '),
    run: () => navigate(address(['reader', row.id])),
  };
}

function commitmentItem(row: CommitmentsAnswer['rows'][number]): PaletteItem {
  return {
    key: `commitment ${row.id}`,
    group: say('palette-commitments'),
    icon: 'commitments',
    text: [row.obligors.map(({ name }) => name).join(', '), row.action].filter(Boolean).join(': '),
    ...(row.due && { note: formatDay(row.due) }),
    run: () => navigate(address(['commitments', row.id])),
  };
}

function foundItem(row: QueryAnswer['rows'][number]): PaletteItem {
  const { document, words } = row;
  return {
    key: `found ${row.type} ${row.claim ?? ''} ${words.document} ${words.start}`,
    group: say('palette-words'),
    icon: 'reader',
    text: row.headline ?? row.sentence,
    note: document.title ?? document.name,
    run: () => navigate(readerAddress(words)),
  };
}

function actions(): readonly PaletteItem[] {
  const group = say('palette-actions');
  const action = (key: string, icon: IconName, text: string, run: () => void): PaletteItem => ({
    key: `action ${key}`,
    group,
    icon,
    text,
    run,
  });
  return [
    action('undo', 'undo', say('key-undo'), () => void undo()),
    action('redo', 'undo', say('key-redo'), () => void redo()),
    action('keys', 'help', say('keys'), () => openOverlay('keys')),
    ...(['system', 'light', 'dark'] as const).map((theme) =>
      action(theme, theme, `${say('theme')}: ${say(`theme-${theme}`)}`, () => prefer({ theme })),
    ),
    ...LANGUAGES.map(({ code, name }) =>
      action(code, 'explore', `${say('language')}: ${name}`, () => prefer({ language: code })),
    ),
  ];
}
