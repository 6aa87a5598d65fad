import type { Severity } from '../../model/finding.ts';
import type { Reading } from '../../model/reading.ts';
import { collectReading } from '../../pipeline/collect.ts';
import { readDocuments } from '../../pipeline/read-documents.ts';
import { withoutDismissed, withoutKnown } from '../../pipeline/set-aside.ts';
import type { DocumentReading } from '../../pipeline/steps.ts';
import { findingsText } from '../../publish/brief/findings.ts';
import { SEVERITIES, setAsideText } from '../../publish/counts.ts';
import type { ExportOptions } from '../../publish/export.ts';
import { exportNamed } from '../../publish/index.ts';
import { loadReference } from '../../reference/load.ts';
import type { UserTable } from '../../reference/user-tables.ts';
import type { DossierStore } from '../../store/port.ts';
import { readBaseline, writeBaseline } from '../baseline-file.ts';
import { factsOf } from '../facts-of.ts';
import type { CheckCommandOptions } from '../options.ts';
import { openOutput } from '../output-file.ts';
import type { Session } from '../session.ts';
import { EXIT_FINDINGS, raiseStatus } from '../session.ts';
import { openDossierOf } from './open-dossier.ts';
import { runDocuments } from './run-documents.ts';
import { exportOptions } from './show.ts';
import { tallyOf, writeSummary } from './summary.ts';

/**
 * Checks the inputs and writes the findings; sets exit code 1 where there are any as grave as --fail-on that neither the
 * baseline knows nor a person dismissed in the dossier.
 */
export async function runCheck(
  session: Session,
  inputs: readonly string[],
  options: CheckCommandOptions,
): Promise<void> {
  const startedAt = session.now();
  const known = options.baseline === undefined ? undefined : readBaseline(options.baseline);
  const dossier = await openDossierOf(options.dossier, false);
  try {
    const tables = factsOf(options.reference, dossier);
    const output = await openOutput(session, options.out);
    try {
      const made = await readAll(session, inputs, options, tables, dossier);
      const reading = known === undefined ? made : withoutKnown(made, known);
      if (reading.documents.length > 0) {
        await output.write(
          findings(reading, options.format, exportOptions(session, options, output)),
        );
        await output.finish();
        if (options.updateBaseline !== undefined) writeBaseline(options.updateBaseline, reading);
        else if (fails(reading, options.failOn)) raiseStatus(session, EXIT_FINDINGS);
      }
      writeSummary(session, tallyOf(reading), startedAt);
    } finally {
      output.discard();
    }
  } finally {
    dossier?.close();
  }
}

/** The reading of the inputs, held against the dossier's documents and without what was dismissed there. */
async function readAll(
  session: Session,
  inputs: readonly string[],
  options: CheckCommandOptions,
  tables: readonly UserTable[] | undefined,
  dossier: DossierStore | undefined,
): Promise<Reading> {
  const parts: DocumentReading[] = [];
  for await (const part of runDocuments(session, inputs, options, readDocuments, tables)) {
    parts.push(part);
  }
  const reference = loadReference(tables);
  if (!dossier) return collectReading(parts, reference);
  const beside = { documents: dossier.documents(), claims: dossier.claims() };
  return withoutDismissed(collectReading(parts, reference, beside), dossier.judgements());
}

function findings(reading: Reading, format: string, options: ExportOptions): string {
  if (format === 'text') {
    const remarks = reading.remarks.map((remark) => `! ${remark}\n`).join('');
    const text = findingsText(reading, options);
    const space = remarks === '' || text === '' ? '' : '\n';
    const aside = setAsideText(reading);
    const left = aside === '' ? '' : `\n${aside}\n`;
    return `${remarks}${space}${text === '' ? 'No findings.' : text}\n${left}`;
  }
  const chosen = exportNamed(format);
  if (!chosen) throw new Error(`no export ${format}`);
  return chosen.write(reading, options);
}

function fails({ findings }: Reading, failOn: string): boolean {
  const limit = SEVERITIES.indexOf(failOn as Severity);
  return findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= limit);
}
