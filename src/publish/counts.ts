import type { Finding, Severity } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';

/** From gravest to lightest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** "1 document", "2 documents". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The counts in one line: "2 documents · 14 claims · 1 error, 1 note" (time is the caller's to add). */
export function summaryLine(reading: Reading): string {
  return [
    counted(reading.documents.length, 'document'),
    counted(reading.claims.length, 'claim'),
    severityCounts(reading.findings),
  ].join(' · ');
}

/** "1 error, 2 warnings", or "no findings". */
export function severityCounts(findings: readonly Finding[]): string {
  const counts = SEVERITIES.map(
    (s) => [s, findings.filter((f) => f.severity === s).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => counted(count, severity));
  return counts.length === 0 ? 'no findings' : counts.join(', ');
}

/** What was set aside: "Not counted: 1 finding dismissed by a person, 3 findings known from the baseline."; empty where nothing was. */
export function setAsideText({ setAside = [] }: Reading): string {
  const dismissed = setAside.filter(({ reason }) => reason === 'dismissed').length;
  const known = setAside.length - dismissed;
  const parts = [
    dismissed > 0 ? `${counted(dismissed, 'finding')} dismissed by a person` : '',
    known > 0 ? `${counted(known, 'finding')} known from the baseline` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `Not counted: ${parts.join(', ')}.`;
}

/** The findings of a reading by severity, then document and place in the text. */
export function findingsInOrder(
  reading: Reading,
  findings: readonly Finding[] = reading.findings,
): readonly Finding[] {
  const order = new Map(reading.documents.map((d, i) => [d.id, i]));
  const key = (f: Finding): readonly number[] => [
    SEVERITIES.indexOf(f.severity),
    order.get(f.evidence[0].documentId) ?? order.size,
    f.evidence[0].position.start,
  ];
  return [...findings].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    return x.map((n, i) => n - (y[i] as number)).find((d) => d !== 0) ?? 0;
  });
}

/** What stands where there are no findings: silence after reading is not the same as nothing read. */
export function noFindings(reading: Reading): string {
  const unread = reading.claims.length === 0 && reading.remarks.length > 0;
  return unread
    ? 'Nothing was read from it, so nothing was checked.'
    : 'No findings. That a check is silent does not make a sentence true.';
}
