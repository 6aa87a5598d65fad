import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say } from '../messages/shell/say.ts';
import { closeOverlay } from '../state/overlay.ts';
import { navigate } from '../state/router.ts';
import { quoted } from '../text/quotes.ts';
import { Dialog } from './dialog.tsx';
import { Icon } from './icon.tsx';
import { type PaletteItem, usePaletteItems } from './palette-items.ts';

/** Search and commands: one field, a list below it that the arrow keys walk. */
export function Palette() {
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const { items, waiting } = usePaletteItems(words);
  const last = items.length;
  const chosen = Math.min(at, last);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const run = (index: number): void => {
    closeOverlay();
    const item = items[index];
    if (item) item.run();
    else if (words.trim() !== '') navigate(`/explore?q=${encodeURIComponent(words.trim())}`);
  };
  const everywhere = words.trim() !== '';
  const onKeyDown = (event: KeyboardEvent): void => {
    const size = last + (everywhere ? 1 : 0);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: (chosen + 1) % Math.max(1, size),
      ArrowUp: (chosen - 1 + Math.max(1, size)) % Math.max(1, size),
    };
    const next = steps[event.key];
    if (next !== undefined) setAt(next);
    else if (event.key === 'Enter' && !event.isComposing) run(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog label={say('palette')} onClose={closeOverlay} class="palette">
      <Field
        id={id}
        chosen={chosen}
        value={words}
        onWords={(typed) => {
          setWords(typed);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={id} class="palette-list" role="listbox" aria-label={say('palette')} ref={list}>
        {items.map((item, index) => (
          <Option
            key={item.key}
            id={`${id}-${index}`}
            item={item}
            head={items[index - 1]?.group === item.group ? undefined : item.group}
            selected={index === chosen}
            onChoose={() => run(index)}
          />
        ))}
        {everywhere && (
          <Option
            id={`${id}-${last}`}
            item={{
              key: 'everywhere',
              group: '',
              icon: 'explore',
              text: say('palette-everywhere', { words: quoted(words.trim()) }),
              run: () => undefined,
            }}
            selected={chosen === last}
            onChoose={() => run(last)}
          />
        )}
      </div>
      <footer class="palette-foot">
        <span id={`${id}-hint`}>{say('palette-hint')}</span>
        <span role="status">
          {waiting ? say('loading') : say('palette-count', { count: items.length })}
        </span>
      </footer>
    </Dialog>
  );
}

function Field(props: {
  readonly id: string;
  readonly chosen: number;
  readonly value: string;
  readonly onWords: (words: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const { id, chosen, value, onWords, onKeyDown } = props;
  return (
    <div class="palette-field">
      <Icon name="search" />
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-label={say('palette')}
        aria-describedby={`${id}-hint`}
        aria-activedescendant={`${id}-${chosen}`}
        autocomplete="off"
        spellcheck={false}
        placeholder={say('search-or-go')}
        value={value}
        onInput={(event) => onWords(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

function Option(props: {
  readonly id: string;
  readonly item: PaletteItem;
  readonly head?: string | undefined;
  readonly selected: boolean;
  readonly onChoose: () => void;
}) {
  const { id, item, head, selected, onChoose } = props;
  return (
    <>
      {head && (
        <div class="palette-group" role="presentation">
          {head}
        </div>
      )}
      <div id={id} role="option" class="palette-item" aria-selected={selected} onClick={onChoose}>
        <Icon name={item.icon} size={16} />
        <span class="palette-text">{item.text}</span>
        {item.note && <span class="palette-note">{item.note}</span>}
      </div>
    </>
  );
}
