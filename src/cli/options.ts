import { Option } from 'commander';
import { parseDay } from '../model/day.ts';
import type { Language } from '../model/document.ts';
import { UserError } from '../model/user-error.ts';
import type { ImportFormat } from '../reference/import/import-indicators.ts';

/** What the options of reading come to; absent where not given. */
export interface InputOptions {
  readonly date?: string;
  readonly language?: Language;
  readonly encoding?: string;
  readonly allowPrivate?: boolean;
  readonly jobs?: number;
  readonly reference?: string;
}

/** What the options of showing come to. */
export interface ShowOptions {
  readonly out?: string;
  readonly colour?: boolean;
  readonly width?: number;
  readonly all?: boolean;
}

/** What `read` is told. */
export interface ReadCommandOptions extends InputOptions, ShowOptions {
  readonly format: string;
  readonly dossier?: string;
}

/** What `check` is told. */
export interface CheckCommandOptions extends InputOptions, ShowOptions {
  readonly format: string;
  readonly failOn: string;
  readonly baseline?: string;
  readonly updateBaseline?: string;
  readonly dossier?: string;
}

/** What `judge` is told. */
export interface JudgeCommandOptions {
  readonly dossier: string;
  readonly note?: string;
  readonly by?: string;
  readonly reference?: string;
}

/** What `annotate` is told. */
export interface AnnotateCommandOptions extends InputOptions {
  readonly out?: string;
}

/** What `trace` is told. */
export interface TraceCommandOptions {
  readonly dossier: string;
  readonly reference?: string;
}

/** What `reference import` is told. */
export interface ImportCommandOptions {
  readonly format?: ImportFormat;
  readonly map?: readonly string[];
  readonly set?: readonly string[];
  readonly source?: string;
  readonly url?: string;
  readonly checked?: string;
  readonly into?: string;
  readonly dossier?: string;
  readonly reference?: string;
}

/** What `serve` is told. */
export interface ServeCommandOptions {
  readonly port: number;
  readonly host?: string;
  readonly token?: string;
  readonly readOnly?: boolean;
  readonly open?: boolean;
  readonly dossier?: string;
  readonly reference?: string;
}

/** An option that takes one of a few words; another word is an `option-invalid` that names them. */
export function choice(flags: string, description: string, words: readonly string[]): Option {
  const name = flags.split(' ')[0] as string;
  return new Option(flags, `${description}: ${words.join(', ')}`).argParser((value: string) => {
    if (words.includes(value)) return value;
    throw new UserError('option-invalid', `${name} ${value}`, `Use one of: ${words.join(', ')}.`);
  });
}

/** An option that takes a whole number within bounds. */
export function wholeNumber(
  flags: string,
  description: string,
  least: number,
  most: number,
): Option {
  const name = flags.split(' ')[0] as string;
  return new Option(flags, description).argParser((value: string) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new UserError(
      'option-invalid',
      `${name} ${value}`,
      `Give a whole number from ${least} to ${most}.`,
    );
  });
}

/** The options of every command that reads documents; made anew for each command. */
export function inputOptions(): readonly Option[] {
  return [
    new Option('--date <day>', 'day that "today" means in the texts, YYYY-MM-DD').argParser(day),
    choice('--language <code>', 'language of the texts, where it is known', ['en', 'zh', 'ru']),
    new Option('--encoding <name>', 'encoding of the inputs, such as gb18030').argParser(encoding),
    new Option('--allow-private', 'read addresses of this machine and private networks too'),
    referenceOption(),
    wholeNumber('--jobs <n>', 'threads to work with (default: one a core)', 1, 256),
  ];
}

/** The option of every command that looks at facts; made anew for each command. */
export function referenceOption(): Option {
  return new Option('--reference <dir>', 'folder with tables of facts of your own, laid over ours');
}

/** The options of every command that writes a result for people. */
export function showOptions(): readonly Option[] {
  return [
    new Option('--out <file>', 'write to this file instead of standard output'),
    new Option('--all', 'list everything where the brief cuts a long list'),
    wholeNumber('--width <columns>', 'columns of the brief (default: the terminal)', 40, 400),
    new Option('--colour', 'colour the brief (default: on a terminal)'),
    new Option('--no-colour', 'never colour'),
  ];
}

/** A day as an argument; throws `date-invalid`. */
export function day(value: string): string {
  const parsed = parseDay(value);
  if (parsed !== undefined) return parsed;
  throw new UserError('date-invalid', value, 'Write a day that exists, such as 2025-11-05.');
}

function encoding(value: string): string {
  try {
    return new TextDecoder(value).encoding;
  } catch {
    throw new UserError(
      'option-invalid',
      `--encoding ${value}`,
      'Name an encoding of the web, such as utf-8, gb18030 or windows-1251.',
    );
  }
}
