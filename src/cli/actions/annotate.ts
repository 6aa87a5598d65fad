import { annotateDocuments } from '../../pipeline/read-documents.ts';
import { factsOf } from '../facts-of.ts';
import type { AnnotateCommandOptions } from '../options.ts';
import { openOutput } from '../output-file.ts';
import type { Session } from '../session.ts';
import { runDocuments } from './run-documents.ts';

/** Writes one line of JSON a document, as it is done. */
export async function runAnnotate(
  session: Session,
  inputs: readonly string[],
  options: AnnotateCommandOptions,
): Promise<void> {
  const output = await openOutput(session, options.out);
  try {
    for await (const line of runDocuments(
      session,
      inputs,
      options,
      annotateDocuments,
      factsOf(options.reference),
    )) {
      await output.write(`${JSON.stringify(line)}\n`);
    }
    await output.finish();
  } finally {
    output.discard();
  }
}
