import { speaker } from '../../text/speaker.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

const say = speaker<keyof typeof en>({ en, zh, ru });

/** What a check is called in the language of the interface; its own name where it has no other. */
export function checkName(check: string): string {
  return check in en ? say(check as keyof typeof en) : check;
}
