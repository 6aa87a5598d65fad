import type { Document } from '../../model/document.ts';
import type { Reading } from '../../model/reading.ts';
import { counted, noFindings, setAsideText, severityCounts, summaryLine } from '../counts.ts';
import type { Export } from '../export.ts';
import { placesOf } from '../places.ts';
import { tablesOf } from '../tables/tables.ts';
import { documentFacts } from '../wording/document.ts';
import { escapeMarkdown } from './escape.ts';
import { findingsSection } from './findings.ts';
import { footnotes, tableSection } from './tables.ts';

/** The brief as a GitHub-flavoured Markdown document; every row has a footnote with its words. */
export const MARKDOWN: Export = {
  name: 'markdown',
  extension: 'md',
  summary: 'The brief as a Markdown document, with the words of each entry in a footnote.',
  write: markdownText,
};

function markdownText(reading: Reading): string {
  const places = placesOf(reading);
  const tables = tablesOf(reading);
  const starred = tables.some((t) =>
    t.rows.some((r) => r.cells.some((c) => c.parts.some((p) => p.by))),
  );
  const blocks = [
    `# ${escapeMarkdown(titleOf(reading))}`,
    reading.documents.map((document, i) => documentLine(document, i, reading)).join('\n'),
    ...reading.remarks.map((remark) => `> **Remark.** ${escapeMarkdown(remark)}`),
    `## Findings`,
    severityCounts(reading.findings) === 'no findings'
      ? noFindings(reading)
      : findingsSection(reading, places),
    setAsideText(reading),
    ...tables.map((table) => tableSection(table)),
    ...(starred ? ['\\* worked out, not said in these words'] : []),
    `*${summaryLine(reading)}*`,
    footnotes(tables, places),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function titleOf(reading: Reading): string {
  const [first] = reading.documents;
  if (reading.documents.length === 1 && first) return first.title ?? first.name;
  return `The record of ${counted(reading.documents.length, 'document')}`;
}

function documentLine(document: Document, index: number, reading: Reading): string {
  const number = reading.documents.length > 1 ? `${index + 1}. ` : '';
  const title =
    reading.documents.length > 1 && document.title
      ? `**${escapeMarkdown(document.title)}** · `
      : '';
  const facts = documentFacts(document).map(escapeMarkdown).join(' · ');
  const source = document.uri ? ` · <${encodeURI(decodeSafely(document.uri))}>` : '';
  return `${number}${title}${facts}${/^https?:/.test(document.uri ?? '') ? source : ''}`;
}

function decodeSafely(uri: string): string {
  try {
    return decodeURI(uri);
  } catch {
    return uri;
  }
}
