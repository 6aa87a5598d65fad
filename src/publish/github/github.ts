import type { Finding, Severity } from '../../model/finding.ts';
import type { Reading } from '../../model/reading.ts';
import { findingsInOrder } from '../counts.ts';
import type { Export } from '../export.ts';
import { type Places, placesOf } from '../places.ts';
import { workingText } from '../wording/working.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/** Findings as workflow commands of GitHub Actions, which shows them beside the lines of the draft. */
export const GITHUB: Export = {
  name: 'github',
  extension: 'txt',
  summary: 'Findings as annotations for GitHub Actions.',
  write: (reading) => annotations(reading),
};

function annotations(reading: Reading): string {
  const places = placesOf(reading);
  return findingsInOrder(reading)
    .map((finding) => `${annotation(finding, places)}\n`)
    .join('');
}

function annotation(finding: Finding, places: Places): string {
  const [first] = finding.evidence;
  const from = places.start(first);
  const to = places.end(first);
  const properties = {
    file: places.document(first)?.name ?? '',
    line: from.line,
    endLine: to.line,
    col: from.column,
    // GitHub takes an end column only within one line, and counts it inclusively.
    ...(from.line === to.line ? { endColumn: Math.max(from.column, to.column - 1) } : {}),
    title: finding.check,
  };
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(`${value}`)}`,
  );
  return `::${COMMANDS[finding.severity]} ${list.join(',')}::${escapeData(messageOf(finding))}`;
}

function messageOf(finding: Finding): string {
  const help = finding.suggestion ? `\nHelp: ${finding.suggestion}` : '';
  return `${finding.message}\nWorking: ${workingText(finding)}${help}`;
}

/** Escapes the message of a workflow command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes a property of a workflow command, where commas and colons have a meaning too. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
