import type { Reading } from '../../model/reading.ts';
import { UserError } from '../../model/user-error.ts';
import { collectReading } from '../../pipeline/collect.ts';
import { readingOfDossier } from '../../pipeline/dossier-reading.ts';
import { readDocuments } from '../../pipeline/read-documents.ts';
import type { DocumentReading } from '../../pipeline/steps.ts';
import { exportNamed } from '../../publish/index.ts';
import { loadReference } from '../../reference/load.ts';
import type { DossierStore } from '../../store/port.ts';
import { factsOf } from '../facts-of.ts';
import type { ReadCommandOptions } from '../options.ts';
import type { Output } from '../output-file.ts';
import { openOutput } from '../output-file.ts';
import type { Session } from '../session.ts';
import { openDossierOf } from './open-dossier.ts';
import { runDocuments } from './run-documents.ts';
import { exportOptions } from './show.ts';
import { makeTally, type Tally, tallyOf, tallyUp, writeSummary } from './summary.ts';

/** Reads the inputs and writes them in the format; with a dossier, keeps them there first. */
export async function runRead(
  session: Session,
  inputs: readonly string[],
  options: ReadCommandOptions,
): Promise<void> {
  if (inputs.length === 0 && options.dossier === undefined) {
    throw new UserError('usage', 'read (no input)', 'See rapporteur read --help.');
  }
  const startedAt = session.now();
  const dossier = await openDossierOf(options.dossier, inputs.length > 0);
  try {
    const output = await openOutput(session, options.out);
    try {
      const tally = await readInto(session, inputs, options, output, dossier);
      if (tally.documents > 0 || inputs.length === 0) await output.finish();
      writeSummary(session, tally, startedAt);
    } finally {
      output.discard();
    }
  } finally {
    dossier?.close();
  }
}

/** With jsonl each document is written as it is done and forgotten; other formats need them all. */
async function readInto(
  session: Session,
  inputs: readonly string[],
  options: ReadCommandOptions,
  output: Output,
  dossier: DossierStore | undefined,
): Promise<Tally> {
  const tally = makeTally();
  const tables = factsOf(options.reference, dossier);
  const shown = exportOptions(session, options, output);
  const streamed = options.format === 'jsonl' && inputs.length > 0;
  const parts: DocumentReading[] = [];
  for await (const part of runDocuments(session, inputs, options, readDocuments, tables)) {
    dossier?.addDocument(part);
    tallyUp(tally, part.claims.length, part.findings);
    if (streamed) await output.write(written(collectReading([part], loadReference(tables))));
    else if (!dossier) parts.push(part);
  }
  if (streamed || (inputs.length > 0 && tally.documents === 0)) return tally;
  const reference = loadReference(tables);
  const reading = dossier ? readingOfDossier(dossier, reference) : collectReading(parts, reference);
  await output.write(written(reading));
  return tallyOf(reading);

  function written(reading: Reading): string {
    const format = exportNamed(options.format);
    if (!format) throw new Error(`no export ${options.format}`);
    return format.write(reading, shown);
  }
}
