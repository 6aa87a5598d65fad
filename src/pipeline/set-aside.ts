import { type Judgement, standingJudgements } from '../model/judgement.ts';
import type { Reading, SetAside } from '../model/reading.ts';

/** The reading with the findings that a person rejected, by the journal of a dossier, set aside. */
export function withoutDismissed(reading: Reading, journal: readonly Judgement[]): Reading {
  const standing = standingJudgements(journal);
  return setAside(reading, (finding) => {
    const judgement = standing.get(finding.id);
    return judgement?.verdict === 'reject'
      ? { reason: 'dismissed', finding, judgement }
      : undefined;
  });
}

/** The reading with the findings that a baseline knows set aside: of each id as many as it holds. */
export function withoutKnown(reading: Reading, ids: readonly string[]): Reading {
  const left = new Map<string, number>();
  for (const id of ids) left.set(id, (left.get(id) ?? 0) + 1);
  return setAside(reading, (finding) => {
    const count = left.get(finding.id) ?? 0;
    if (count === 0) return undefined;
    left.set(finding.id, count - 1);
    return { reason: 'known', finding };
  });
}

function setAside(
  reading: Reading,
  choose: (finding: Reading['findings'][number]) => SetAside | undefined,
): Reading {
  const findings: Reading['findings'][number][] = [];
  const aside: SetAside[] = [...(reading.setAside ?? [])];
  for (const finding of reading.findings) {
    const chosen = choose(finding);
    if (chosen) aside.push(chosen);
    else findings.push(finding);
  }
  return { ...reading, findings, setAside: aside };
}
