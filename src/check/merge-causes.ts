/** Findings on one cause become one: several checks may stumble over the same wrong date. */
import type { Anchor, Evidence } from '../model/anchor.ts';
import { type DerivationInput, type Finding, makeFinding } from '../model/finding.ts';

/** Checks that accuse a date or a name of an occasion; two of them at one place have one cause. */
const SAME_CAUSE: ReadonlySet<string> = new Set([
  'weekday',
  'order-of-dates',
  'commemoration',
  'series',
]);
const GRAVITY = ['note', 'warning', 'error'] as const;

/** Merges findings of date checks whose accused words are the same, the earlier check leading; drops exact repeats. */
export function mergeCauses(findings: readonly Finding[]): readonly Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const { documentId, position } = finding.evidence[0];
    const { start, end } = position;
    const group = SAME_CAUSE.has(finding.check)
      ? 'date'
      : `${finding.check} ${finding.derivation.result}`;
    const key = `${group} ${documentId} ${start}-${end}`;
    const first = merged.get(key);
    merged.set(key, first ? join(first, finding) : finding);
  }
  return [...merged.values()];
}

/** One finding of two: the first speaks, the second adds its reason, its words and its facts. */
function join(first: Finding, second: Finding): Finding {
  if (first.id === second.id) return first;
  const evidence: Anchor[] = [...first.evidence];
  const place = (anchor: Anchor): number => {
    const at = evidence.findIndex(
      ({ documentId, position: { start, end } }) =>
        documentId === anchor.documentId &&
        start === anchor.position.start &&
        end === anchor.position.end,
    );
    return at >= 0 ? at : evidence.push(anchor) - 1;
  };
  const moved = second.evidence.map(place);
  const inputs: readonly DerivationInput[] = second.derivation.inputs.map((input) =>
    input.evidence === undefined ? input : { ...input, evidence: moved[input.evidence] as number },
  );
  const severity =
    GRAVITY.indexOf(first.severity) >= GRAVITY.indexOf(second.severity)
      ? first.severity
      : second.severity;
  const known = new Set(first.derivation.inputs.map((i) => i.fact ?? `${i.evidence}`));
  const suggestion = second.suggestion ?? first.suggestion;
  return makeFinding({
    check: first.check,
    severity,
    message:
      first.message === second.message ? first.message : joined(first.message, second.message),
    evidence: evidence as readonly Anchor[] as Evidence,
    derivation: {
      operation: `${first.derivation.operation}: ${first.derivation.result}; ${second.derivation.operation}`,
      inputs: [
        ...first.derivation.inputs,
        ...inputs.filter((i) => !known.has(i.fact ?? `${i.evidence}`)),
      ],
      result: second.derivation.result,
    },
    ...(suggestion === undefined ? {} : { suggestion }),
    claims: [...new Set([...first.claims, ...second.claims])],
  });
}

/** Two sentences as one: the first loses its full stop, the second the capital of its first word. */
function joined(first: string, second: string): string {
  const rest = second.replace(/^(?:The|No) /, (word) => word.toLowerCase());
  return `${first.replace(/\.$/, '')}; ${rest}`;
}
