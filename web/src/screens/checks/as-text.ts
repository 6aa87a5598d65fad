import type { DocumentLabel, FindingView } from '../../../../src/view/api.ts';
import type { FindingAnswer } from '../../../../src/view/api-checks.ts';
import { checkName } from '../../messages/check-names/say.ts';
import { say } from '../../messages/checks/say.ts';
import { toast } from '../../state/toasts.ts';
import { formatDay } from '../../text/format.ts';
import { quoted } from '../../text/quotes.ts';

/** A finding as plain text for a letter: what is wrong, the sentences with their sources, the working. */
export function findingText(answer: FindingAnswer): string {
  const { finding, passages, documents } = answer;
  const { severity, check, message, derivation, suggestion, saidBy } = finding;
  const labels = new Map(documents.map((one) => [one.id, one]));
  const parts = [
    `${say(`severity-${severity}`)} (${checkName(check)}): ${message}`,
    ...passages.map(({ text, document, cut }) => {
      const words = `${cut.before ? '… ' : ''}${oneLine(text)}${cut.after ? ' …' : ''}`;
      return `${quoted(words)}\n— ${labelText(labels.get(document))}`;
    }),
    [
      saidBy && `${say('text-cited')}: ${saidBy}`,
      `${say('text-working')}: ${workingLine(finding)}`,
      ...derivation.inputs.map(({ name, value }) => `  ${name}: ${oneLine(value)}`),
      suggestion && `${say('text-suggestion')}: ${suggestion}`,
    ]
      .filter(Boolean)
      .join('\n'),
    sourcesText(finding),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** The working in one line. */
export function workingLine({ derivation }: FindingView): string {
  const { operation, result } = derivation;
  if (operation === '' || operation.includes(result)) return operation || result;
  return `${operation} → ${result}`;
}

function sourcesText({ derivation }: FindingView): string {
  const sources = [...new Set(derivation.inputs.flatMap(({ source }) => source ?? []))];
  if (sources.length === 0) return '';
  return `${say('text-sources')}:\n${sources.map((source) => `  ${source}`).join('\n')}`;
}

/** A document in one line: title, publisher, day, name of the file. */
function labelText(label: DocumentLabel | undefined): string {
  if (!label) return '';
  const { title, name, publisher, date } = label;
  const facts = [title ?? name, publisher, date && formatDay(date), title && name];
  return facts.filter(Boolean).join(', ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Puts text on the clipboard and says so. */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast(done);
  } catch {
    toast(copiedByHand(text) ? done : say('copy-failed'));
  }
}

/** For pages that are not served by this machine or with TLS: through a field that is selected. */
function copiedByHand(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
