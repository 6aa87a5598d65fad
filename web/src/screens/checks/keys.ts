import type { RefObject } from 'preact';
import type { FindingView } from '../../../../src/view/api.ts';
import type { FindingAnswer } from '../../../../src/view/api-checks.ts';
import { apiPath } from '../../api/client.ts';
import { fetchResource } from '../../api/resource.ts';
import { readerAddress } from '../../components/words.tsx';
import { say } from '../../messages/checks/say.ts';
import { tellError, undo } from '../../state/judge.ts';
import { useKeys } from '../../state/keys.ts';
import { useMeta } from '../../state/meta.ts';
import { navigate, setQuery } from '../../state/router.ts';
import { toggleAbout } from './about-check.tsx';
import { copyText, findingText } from './as-text.ts';
import { accept } from './decide.ts';
import { askForReason } from './decision.tsx';

/** The address of one finding in the API. */
export function findingPath(id: string, document: string | undefined): string {
  return apiPath(`findings/${encodeURIComponent(id)}`, { document });
}

/** Copies the finding with its sentences and their sources. */
export async function copyFinding(id: string, document: string | undefined): Promise<void> {
  try {
    const answer = await fetchResource<FindingAnswer>(findingPath(id, document));
    await copyText(findingText(answer), say('copied'));
  } catch (error) {
    tellError(error);
  }
}

/** The keys of the screen. */
export function useCheckKeys(desk: {
  readonly row: FindingView | undefined;
  readonly rows: readonly FindingView[];
  readonly index: number;
  readonly go: (step: 1 | -1) => void;
  readonly filters: RefObject<HTMLSelectElement | null>;
}): void {
  const { row, go, filters } = desk;
  const { data: meta } = useMeta();
  const decide = (run: (row: FindingView) => void): void => {
    if (row && meta?.readOnly !== true) run(row);
  };
  const acceptRow = async (one: FindingView): Promise<void> => {
    if (one.standing === 'accepted') return go(1);
    if (await accept(one)) go(1);
  };
  const undoLast = async (): Promise<void> => {
    const subject = meta?.undo?.subjects[0];
    await undo();
    if (subject?.startsWith('f-')) setQuery({ finding: subject, in: undefined });
  };
  const [words] = row?.evidence ?? [];
  useKeys(say('keys-title'), [
    { keys: 'a', label: say('key-accept'), run: () => decide((one) => void acceptRow(one)) },
    { keys: 'r', label: say('key-dismiss'), run: () => decide(askForReason) },
    { keys: 'n', label: say('key-next'), run: () => go(1) },
    { keys: 'p', label: say('key-previous'), run: () => go(-1) },
    { keys: 'u', label: say('key-undo'), run: () => void undoLast() },
    { keys: 'o', label: say('key-reader'), run: () => words && navigate(readerAddress(words)) },
    { keys: 'c', label: say('key-copy'), run: () => row && void copyFinding(row.id, row.document) },
    { keys: 's', label: say('key-about'), run: toggleAbout },
    { keys: 'f', label: say('key-filter'), run: () => filters.current?.focus() },
  ]);
}
