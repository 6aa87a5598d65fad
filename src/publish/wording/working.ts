import type { DerivationInput, Finding } from '../../model/finding.ts';

/** A calculation rather than a look-up: no words but those of numbers and units. */
const ARITHMETIC =
  /^(?!.*(?!thousand|million|billion|trillion|point|times|days?|years?)\b\p{L}{4,})/u;

/**
 * The working of a finding in one line: "250 / 240 - 1 = 4.2 %", "weekday of 2025-04-15 → Tuesday"; the operation
 * alone where it says the result.
 */
export function workingText(finding: Finding): string {
  const { operation, result } = finding.derivation;
  if (operation === '') return result;
  if (operation.includes(result)) return operation;
  return `${operation} ${ARITHMETIC.test(operation) ? '=' : '→'} ${result}`;
}

/** The inputs that come from facts rather than from the text. */
export function factInputs(finding: Finding): readonly DerivationInput[] {
  return finding.derivation.inputs.filter((i) => i.fact !== undefined || i.source !== undefined);
}

/** A fact in one line: "name: value (source)". */
export function factText(input: DerivationInput): string {
  const source = input.source ?? input.fact;
  return `${input.name}: ${input.value}${source === undefined ? '' : ` (${source})`}`;
}

/** The addresses named in a source line, for links. */
export function addressesIn(source: string): readonly string[] {
  return source.match(/https?:\/\/[^\s<>"'）)\]]+[^\s<>"'）)\].,;:]/g) ?? [];
}
