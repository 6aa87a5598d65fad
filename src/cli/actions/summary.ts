import type { Finding } from '../../model/finding.ts';
import type { Reading } from '../../model/reading.ts';
import { counted, severityCounts } from '../../publish/counts.ts';
import type { Session } from '../session.ts';

/** Counts that grow document by document, so that nothing of them has to be kept. */
export interface Tally {
  documents: number;
  claims: number;
  readonly findings: { error: number; warning: number; note: number };
}

/** An empty tally. */
export function makeTally(): Tally {
  return { documents: 0, claims: 0, findings: { error: 0, warning: 0, note: 0 } };
}

/** Counts one document in. */
export function tallyUp(tally: Tally, claims: number, findings: readonly Finding[]): void {
  tally.documents++;
  tally.claims += claims;
  for (const finding of findings) tally.findings[finding.severity]++;
}

/** The counts of a reading. */
export function tallyOf(reading: Reading): Tally {
  const tally = makeTally();
  tallyUp(tally, reading.claims.length, reading.findings);
  tally.documents = reading.documents.length;
  return tally;
}

/** The last line on stderr: "3 documents, 41 claims, 2 errors, 1 note, 0.4 s". */
export function writeSummary(session: Session, tally: Tally, startedAt: number): void {
  const { error, warning, note } = tally.findings;
  const findings = [
    error > 0 ? counted(error, 'error') : '',
    warning > 0 ? counted(warning, 'warning') : '',
    note > 0 ? counted(note, 'note') : '',
  ].filter((part) => part !== '');
  const parts = [
    counted(tally.documents, 'document'),
    counted(tally.claims, 'claim'),
    ...(findings.length > 0 ? findings : [severityCounts([])]),
    `${((session.now() - startedAt) / 1000).toFixed(1)} s`,
  ];
  session.err.write(`${parts.join(', ')}\n`);
}
