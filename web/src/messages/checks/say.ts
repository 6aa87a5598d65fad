import { speaker } from '../../text/speaker.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** Says a message of the checks. */
export const say = speaker<keyof typeof en>({ en, zh, ru });
