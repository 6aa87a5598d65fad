import { type Say, speaker } from '../../text/speaker.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

type Key = keyof typeof en;

/** Says a message of the reader. */
export const say: Say<Key> = speaker<Key>({ en, zh, ru });
