import type { Severity } from '../../model/finding.ts';
import type { Reading } from '../../model/reading.ts';
import { collectReading } from '../../pipeline/collect.ts';
import { readDocuments } from '../../pipeline/read-documents.ts';
import type { DocumentReading } from '../../pipeline/steps.ts';
import { findingsText } from '../../publish/brief/findings.ts';
import { SEVERITIES } from '../../publish/counts.ts';
import type { ExportOptions } from '../../publish/export.ts';
import { exportNamed } from '../../publish/index.ts';
import { loadReference } from '../../reference/load.ts';
import { factsOf } from '../facts-of.ts';
import type { CheckCommandOptions } from '../options.ts';
import { openOutput } from '../output-file.ts';
import type { Session } from '../session.ts';
import { EXIT_FINDINGS, raiseStatus } from '../session.ts';
import { runDocuments } from './run-documents.ts';
import { exportOptions } from './show.ts';
import { makeTally, tallyUp, writeSummary } from './summary.ts';

/** Checks the inputs and writes the findings; sets exit code 1 where there are any as grave as --fail-on. */
export async function runCheck(
  session: Session,
  inputs: readonly string[],
  options: CheckCommandOptions,
): Promise<void> {
  const startedAt = session.now();
  const tables = factsOf(options.reference);
  const output = await openOutput(session, options.out);
  try {
    const tally = makeTally();
    const parts: DocumentReading[] = [];
    for await (const part of runDocuments(session, inputs, options, readDocuments, tables)) {
      tallyUp(tally, part.claims.length, part.findings);
      parts.push(part);
    }
    if (parts.length > 0) {
      const reading = collectReading(parts, loadReference(tables));
      await output.write(
        findings(reading, options.format, exportOptions(session, options, output)),
      );
      await output.finish();
      if (fails(reading, options.failOn)) raiseStatus(session, EXIT_FINDINGS);
    }
    writeSummary(session, tally, startedAt);
  } finally {
    output.discard();
  }
}

function findings(reading: Reading, format: string, options: ExportOptions): string {
  if (format === 'text') {
    const remarks = reading.remarks.map((remark) => `! ${remark}\n`).join('');
    const text = findingsText(reading, options);
    const space = remarks === '' || text === '' ? '' : '\n';
    return `${remarks}${space}${text === '' ? 'No findings.' : text}\n`;
  }
  const chosen = exportNamed(format);
  if (!chosen) throw new Error(`no export ${format}`);
  return chosen.write(reading, options);
}

function fails({ findings }: Reading, failOn: string): boolean {
  const limit = SEVERITIES.indexOf(failOn as Severity);
  return findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= limit);
}
