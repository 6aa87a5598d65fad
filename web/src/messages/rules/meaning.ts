import { en } from './en.ts';

/** The messages that put the meaning of a rule together. */
type Around = 'with-change' | 'with-listed';

/** The message of a rule, and the one around it. */
export interface RuleMeaning {
  readonly key: Exclude<keyof typeof en, Around>;
  readonly around?: Around;
}

/** Which messages tell what a rule means; undefined where none does. */
export function ruleMeaning(rule: string): RuleMeaning | undefined {
  // A figure is told by its kind, whichever language it is read in.
  const name = rule.replace(/^figure\.frame\./, 'figure.');
  if (isKey(name)) return { key: name };
  const [, base = '', end] = /^(.+)\.(change|listed)$/.exec(name) ?? [];
  if (!isKey(base)) return undefined;
  return { key: base, around: end === 'change' ? 'with-change' : 'with-listed' };
}

function isKey(name: string): name is RuleMeaning['key'] {
  return name.includes('.') && Object.hasOwn(en, name);
}
