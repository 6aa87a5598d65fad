import { say } from '../../messages/reader/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { useKeys } from '../../state/keys.ts';
import { toggleLinks, toggleSpan, toggleWhy } from './claim-card.tsx';
import { decide } from './decide.tsx';
import type { Item } from './items.ts';
import { hasLinks } from './links.tsx';
import { openField } from './reader-state.ts';

interface ReaderKeys {
  readonly chosen: Item | undefined;
  readonly readOnly: boolean;
  readonly step: (by: 1 | -1) => void;
  readonly choose: (id: string | undefined) => void;
}

/** The keys of the reader. */
export function useReaderKeys({ chosen, readOnly, step, choose }: ReaderKeys): void {
  const mayWrite = chosen !== undefined && !readOnly;
  const claim = chosen?.type === 'claim' ? chosen.claim : undefined;
  const onClaim = (run: (one: NonNullable<typeof claim>) => void) => () => {
    if (claim && mayWrite) run(claim);
  };
  useKeys(say('keys-title'), [
    { keys: 'j', label: sayShell('key-next'), run: () => step(1) },
    { keys: 'k', label: sayShell('key-previous'), run: () => step(-1) },
    {
      keys: 'a',
      label: say('accept'),
      run: () => void (mayWrite && decide(chosen, 'accept')),
    },
    {
      keys: 'r',
      label: say('reject'),
      run: () => void (mayWrite && decide(chosen, 'reject')),
    },
    {
      keys: 'e',
      label: say('key-correct'),
      run: onClaim(({ id, fields }) => {
        const [first] = Object.keys(fields);
        if (first !== undefined) openField.value = `${id}/${first}`;
      }),
    },
    { keys: 'w', label: say('key-words'), run: onClaim(toggleSpan) },
    {
      keys: 'm',
      label: say('key-same'),
      run: onClaim((one) => hasLinks(one) && toggleLinks(one)),
    },
    { keys: 'y', label: say('why'), run: toggleWhy },
    { keys: 'x', label: say('key-leave'), run: () => choose(undefined) },
  ]);
}
