import { speaker } from '../../text/speaker.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** A message of the shell. */
export type ShellKey = keyof typeof en;

/** Says a message of the shell: what all screens share. */
export const say = speaker<ShellKey>({ en, zh, ru });
