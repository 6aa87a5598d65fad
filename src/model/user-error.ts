/**
 * Every error that a user's input can cause, by its stable code. The message holds the value, the remedy says what to
 * do next. Each code has a heading in docs/reference/errors.md; a test fails while one is missing.
 */
export const ERROR_CODES = {
  'file-missing': 'There is no such file or folder.',
  'file-unreadable': 'The file exists, but the system does not let it be read.',
  'file-empty': 'The file holds no text.',
  'file-binary': 'The file is not text and no known document format.',
  'file-too-large': 'The file is larger than the limit.',
  'encoding-unknown': 'The bytes are not text in the encoding they should have.',
  'pdf-damaged': 'The PDF cannot be opened.',
  'pdf-without-text': 'The PDF holds pictures of pages, not text.',
  'docx-damaged': 'The DOCX cannot be opened.',
  'html-without-text': 'The page holds no readable text.',
  'jsonl-line-invalid': 'A line of the JSONL input is not an object with "id" and "text".',
  'folder-without-documents': 'The folder holds no file of a known format.',
  'url-invalid': 'The address cannot be used.',
  'url-refused': 'The address points to this machine or a private network.',
  'url-unreachable': 'The address does not answer.',
  'url-status': 'The server answered with an error.',
  'url-too-large': 'The answer is larger than the limit.',
  'url-redirects': 'The address redirects too often or to a place that is not allowed.',
  'date-invalid': 'The date is not a calendar date written YYYY-MM-DD.',
  'language-unknown': 'The language is not one of those that can be read.',
  'option-invalid': 'An option has a value that it does not take.',
  usage: 'The command line is not complete or holds something unknown.',
  'dossier-invalid': 'The file is no dossier of this program, or one of a newer version.',
  'dossier-locked': 'Another process is writing to the dossier.',
  'dossier-missing': 'There is no dossier at this path.',
  'baseline-invalid': 'The file is no baseline of this program.',
  'baseline-missing': 'There is no baseline at this path.',
  'query-invalid': 'The question holds no word to search for.',
  'id-unknown': 'Nothing in the dossier has this id.',
  'nothing-to-undo': 'There is no act to take back or to do again.',
  'revision-stale': 'Somebody else decided about the same thing in between.',
  'read-only': 'This server does not write.',
  'sql-invalid': 'The question is not one that only reads, or not understood by the database.',
  'sql-too-slow': 'The question took too long and was stopped.',
  'job-unknown': 'There is no such job, or it is forgotten.',
  'path-refused': 'Files of this machine are not read for others.',
  'token-missing': 'This server answers only those who know its token.',
  'out-unwritable': 'The output file cannot be written.',
  'host-invalid': 'This machine has no such address to listen on.',
  'port-in-use': 'Another program listens on this port.',
  'reference-invalid': 'A table of facts has a row that is not valid.',
  'import-invalid': 'The statistics cannot be imported.',
  'fact-unknown': 'The reference holds no fact of this kind or id.',
} as const;

/** A code of the table above. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** A mistake of the user or of the input: what is wrong (with the value) and what to do about it. Never a bug. */
export class UserError extends Error {
  readonly code: ErrorCode;
  readonly value: string;
  readonly remedy: string;

  /** `value` is the offending value as the user would recognise it; `remedy` is one sentence. */
  constructor(code: ErrorCode, value: string, remedy: string) {
    super(`${code}: ${value}: ${ERROR_CODES[code]} ${remedy}`);
    this.name = 'UserError';
    this.code = code;
    this.value = value;
    this.remedy = remedy;
  }
}

/** Whether something caught is a mistake of the user rather than a bug. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof UserError;
}
