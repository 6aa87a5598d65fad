import { readFileSync, writeFileSync } from 'node:fs';
import type { Finding } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import { UserError } from '../model/user-error.ts';
import { findingsInOrder } from '../publish/counts.ts';

/** What a baseline keeps of a finding: its id decides, the rest is for those who read the file. */
interface Entry {
  readonly id: string;
  readonly check: string;
  readonly document: string;
  readonly words: string;
}

const FORMAT = 1;
const REMEDY = 'Write it anew with --update-baseline.';

/** The ids of the findings that a baseline knows; throws `baseline-missing`, `baseline-invalid`. */
export function readBaseline(path: string): readonly string[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new UserError('baseline-missing', `${path} (${code})`, REMEDY);
  }
  const ids = idsOf(parsed(text));
  if (ids === undefined) throw new UserError('baseline-invalid', path, REMEDY);
  return ids;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function idsOf(value: unknown): readonly string[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { baseline, findings } = value as { baseline?: unknown; findings?: unknown };
  if (baseline !== FORMAT || !Array.isArray(findings)) return undefined;
  const ids = findings.map((entry: Partial<Entry> | null) => entry?.id);
  return ids.every((id) => typeof id === 'string') ? (ids as string[]) : undefined;
}

/** Writes all findings of a reading as the baseline of later runs; throws `out-unwritable`. */
export function writeBaseline(path: string, reading: Reading): void {
  const known = (reading.setAside ?? [])
    .filter(({ reason }) => reason === 'known')
    .map(({ finding }) => finding);
  const names = new Map(reading.documents.map(({ id, name }) => [id, name]));
  const entry = ({ id, check, evidence }: Finding): Entry => ({
    id,
    check,
    document: names.get(evidence[0].documentId) ?? '',
    words: evidence[0].quote.exact,
  });
  const findings = findingsInOrder(reading, [...reading.findings, ...known]).map(entry);
  try {
    writeFileSync(path, `${JSON.stringify({ baseline: FORMAT, findings }, null, 2)}\n`);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new UserError('out-unwritable', `${path} (${code})`, 'Check the folder and its room.');
  }
}
