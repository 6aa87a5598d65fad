import { type Say, speaker } from '../../text/speaker.ts';
import { en } from './en.ts';
import { ruleMeaning } from './meaning.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

const say: Say<keyof typeof en> = speaker<keyof typeof en>({ en, zh, ru });

/** What a rule means, in plain words; undefined where it has none. */
export function ruleText(rule: string): string | undefined {
  const { key, around } = ruleMeaning(rule) ?? {};
  if (key === undefined) return undefined;
  return around === undefined ? say(key) : say(around, { what: say(key) });
}
