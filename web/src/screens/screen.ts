import type { ComponentType } from 'preact';
import type { IconName } from '../components/icon.tsx';
import type { ShellKey } from '../messages/shell/say.ts';

/** What a screen is given: the pieces of the path after its name. Its query is in `query` of the router. */
export interface ScreenProps {
  readonly rest: readonly string[];
}

/** A screen: its name is the first piece of its path. */
export interface Screen {
  readonly name: string;
  readonly label: ShellKey;
  /** A word that fits under an icon on a telephone. */
  readonly short: ShellKey;
  readonly icon: IconName;
  /** The key after "g" that opens it. */
  readonly key: string;
  readonly load: () => Promise<ComponentType<ScreenProps>>;
}
