import picocolors from 'picocolors';
import type { Severity } from '../../model/finding.ts';

/** The few styles of the brief; each returns its text unchanged where colour is off. */
export interface Paint {
  strong(text: string): string;
  faint(text: string): string;
  accent(text: string): string;
  severity(severity: Severity, text: string): string;
}

/** Makes the styles; colour only where it is asked for. */
export function makePaint(colour: boolean): Paint {
  const { bold, dim, cyan, red, yellow, blue } = picocolors.createColors(colour);
  const bySeverity = { error: red, warning: yellow, note: blue };
  return {
    strong: bold,
    faint: dim,
    accent: cyan,
    severity: (severity, text) => bold(bySeverity[severity](text)),
  };
}
