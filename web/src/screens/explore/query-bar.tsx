import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import { say } from '../../messages/explore/say.ts';
import { query, setQuery } from '../../state/router.ts';
import { clear, isAsked } from './filter.ts';

/** Milliseconds after the last key before the question is asked. */
const PAUSE = 180;

/** The bar for words and days; what is typed is in the address after a short pause. */
export function QueryBar(props: {
  readonly field: { current: HTMLInputElement | null };
  readonly loading: boolean;
}) {
  const { q = '', from = '', to = '' } = query.value;
  const [typed, setTyped] = useState(q);
  const timer = useRef(0);
  useEffect(() => setTyped(q), [q]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = (words: string): void => {
    clearTimeout(timer.current);
    setQuery({ q: words, at: undefined });
  };
  return (
    <search class="query-bar no-print">
      <div class="query-field" aria-busy={props.loading}>
        <Icon name="search" />
        <input
          ref={props.field}
          type="search"
          aria-label={say('query')}
          placeholder={say('query-hint')}
          value={typed}
          onInput={(event) => {
            const words = event.currentTarget.value;
            setTyped(words);
            clearTimeout(timer.current);
            timer.current = window.setTimeout(() => ask(words), PAUSE);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') ask(event.currentTarget.value);
          }}
        />
      </div>
      <DateFilter name="from" value={from} />
      <DateFilter name="to" value={to} />
      {isAsked() && (
        <button type="button" class="quiet-button" onClick={clear}>
          <Icon name="close" size={14} /> {say('clear')}
        </button>
      )}
    </search>
  );
}

function DateFilter({ name, value }: { readonly name: 'from' | 'to'; readonly value: string }) {
  return (
    <label class="query-day">
      <span>{say(name)}</span>
      <input
        type="date"
        value={value}
        onChange={(event) => setQuery({ [name]: event.currentTarget.value, at: undefined })}
      />
    </label>
  );
}
