import { z } from 'zod';
import { parseDay } from '../model/day.ts';
import type { Document, DocumentInput, Language } from '../model/document.ts';
import { UserError } from '../model/user-error.ts';
import { parseAddress } from '../read/address.ts';
import { completeDocument } from '../read/complete.ts';
import { emptyFile } from '../read/decode.ts';
import { MAX_FILE_BYTES } from '../read/format.ts';
import { formatOf } from '../read/formats.ts';
import { expandInputs } from '../read/index.ts';
import type { SubmissionBody } from '../view/api.ts';

/** What is handed in on the page or by the API: a text, files, an address, or several of these. */
export interface Submission {
  readonly text?: string;
  readonly name?: string;
  readonly title?: string;
  readonly url?: string;
  /** A file or folder of this machine. */
  readonly path?: string;
  readonly files: readonly File[];
  readonly date?: string;
  readonly language?: Language;
}

/** The documents of a submission, and what could not be read of it. */
export interface Submitted {
  readonly documents: readonly Document[];
  readonly errors: readonly UserError[];
}

const body = z.object({
  text: z.string(),
  name: z.string().optional(),
  title: z.string().optional(),
  date: z.string().optional(),
  language: z.string().optional(),
});

/** The submission of a JSON body; throws `option-invalid` where it is none. */
export function submissionOfJson(value: unknown): Submission {
  const parsed = body.safeParse(value);
  if (!parsed.success) {
    throw new UserError(
      'option-invalid',
      'body of the request',
      'Send {"text": "...", "title": "...", "date": "YYYY-MM-DD"}.',
    );
  }
  const { text, name, title, date, language } = parsed.data;
  return { text, files: [], ...filled({ name, title, date, language }) };
}

/** The submission of fields that are text; blank ones are absent. Throws `date-invalid` or `language-unknown`. */
export function submissionOfFields({
  text,
  url,
  path,
  name,
  title,
  date,
  language,
}: SubmissionBody): Submission {
  const shown = (value: string | undefined): string | undefined => value?.trim() || undefined;
  return {
    ...(shown(text) === undefined ? {} : { text: text as string }),
    ...(shown(url) === undefined ? {} : { url: shown(url) as string }),
    ...(shown(path) === undefined ? {} : { path: shown(path) as string }),
    files: [],
    ...filled({
      name: shown(name),
      title: shown(title),
      date: shown(date),
      language: shown(language),
    }),
  };
}

/** Whether nothing was handed in. */
export function isEmpty({ text, url, path, files }: Submission): boolean {
  return text === undefined && url === undefined && path === undefined && files.length === 0;
}

/** The submission of a form. Fields left blank are absent. */
export function submissionOfForm(form: FormData): Submission {
  const field = (key: string): string | undefined => {
    const value = form.get(key);
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  };
  const files = form.getAll('file').filter((value): value is File => typeof value !== 'string');
  // Browsers send the line breaks of a text field as CR LF; the text pasted had plain ones.
  const text = field('text')?.replace(/\r\n/g, '\n');
  return {
    ...(text === undefined ? {} : { text }),
    ...filled({
      title: field('title')?.trim(),
      date: field('date')?.trim(),
      language: field('language'),
    }),
    ...(field('url') === undefined ? {} : { url: field('url')?.trim() as string }),
    ...(field('path') === undefined ? {} : { path: field('path')?.trim() as string }),
    files: files.filter((file) => file.size > 0 || file.name !== ''),
  };
}

/** Refuses the path of a file of this machine where the server is open to others. Throws `path-refused`. */
export function mayRead({ path }: Submission, isOpen: boolean): void {
  if (path !== undefined && isOpen)
    throw new UserError('path-refused', path, 'Send the file itself, or its text.');
}

/** Reads what was handed in; one bad part does not stop the others. */
export async function readSubmission(submission: Submission): Promise<Submitted> {
  const { text, url, path, files, name, title, date, language } = submission;
  const said = { ...(date && { date }), ...(language && { language }) };
  const documents: Document[] = [];
  const errors: UserError[] = [];
  const take = async (read: () => AsyncIterable<DocumentInput | UserError>): Promise<void> => {
    try {
      for await (const part of read()) {
        if (part instanceof UserError) errors.push(part);
        else documents.push(await completeDocument(part, said));
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      errors.push(error);
    }
  };
  if (text !== undefined) {
    await take(() => pasted(name ?? 'pasted text', text, title));
  }
  for (const file of files) await take(() => uploaded(file));
  const expand = async (input: string): Promise<void> => {
    for await (const item of expandInputs([input], said)) {
      if (item.kind === 'document') documents.push(item.document);
      else errors.push(item.error);
    }
  };
  if (path !== undefined) await expand(pathname(path));
  if (url !== undefined) {
    try {
      await expand(parseAddress(url).href);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      errors.push(error);
    }
  }
  return { documents, errors };
}

/** A path as such: neither an address nor the standard input. */
function pathname(path: string): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return `./${path}`;
  return path === '-' ? './-' : path;
}

async function* pasted(
  name: string,
  text: string,
  title: string | undefined,
): AsyncGenerator<DocumentInput> {
  if (text.trim() === '') throw emptyFile(name);
  yield { name, text, ...(title === undefined ? {} : { title }) };
}

async function* uploaded(file: File): AsyncGenerator<DocumentInput | UserError> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { name } = file;
  if (bytes.length === 0) throw emptyFile(name);
  const format = formatOf({ name, bytes });
  if (format.kind === 'whole') yield* await format.read({ name, bytes });
  else yield* format.stream({ name, chunks: once(bytes), maxBytes: MAX_FILE_BYTES });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The fields that are there, checked. */
function filled(fields: {
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly language?: string | undefined;
}): Pick<Submission, 'name' | 'title' | 'date' | 'language'> {
  const { name, title, date, language } = fields;
  if (date !== undefined && parseDay(date) === undefined) {
    throw new UserError('date-invalid', date, 'Write a day that exists, such as 2025-11-05.');
  }
  if (language !== undefined && !['en', 'zh', 'ru'].includes(language)) {
    throw new UserError('language-unknown', language, 'Use one of: en, zh, ru.');
  }
  return {
    ...(name === undefined ? {} : { name }),
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language: language as Language }),
  };
}
