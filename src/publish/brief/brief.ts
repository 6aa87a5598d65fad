import type { Reading } from '../../model/reading.ts';
import { noFindings, setAsideText, summaryLine } from '../counts.ts';
import type { Export, ExportOptions } from '../export.ts';
import { documentFacts } from '../wording/document.ts';
import { findingsText } from './findings.ts';
import { makePaint } from './paint.ts';
import { tableBlocks } from './tables.ts';
import { hanging, wrap } from './wrap.ts';

/** The brief for the terminal: remarks, findings with their working, the record in tables, a line of counts. */
export const BRIEF: Export = {
  name: 'text',
  extension: 'txt',
  summary: 'A brief for the terminal: findings first, then the record in tables.',
  write: briefText,
};

function briefText(reading: Reading, options: ExportOptions): string {
  const paint = makePaint(options.colour ?? false);
  const width = options.width ?? 80;
  const findings = findingsText(reading, options);
  const aside = setAsideText(reading);
  const blocks = [
    ...reading.remarks.map((remark) => hanging('! ', remark, width)),
    ...headerBlocks(reading, options),
    findings === '' ? wrap(noFindings(reading), width).join('\n') : findings,
    ...(aside === '' ? [] : [wrap(aside, width).join('\n')]),
    ...tableBlocks(reading, options),
    wrap(summaryLine(reading), width)
      .map((line) => paint.strong(line))
      .join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function headerBlocks(reading: Reading, options: ExportOptions): readonly string[] {
  const paint = makePaint(options.colour ?? false);
  const width = options.width ?? 80;
  const many = reading.documents.length > 1;
  const shown = options.all ? reading.documents : reading.documents.slice(0, 12);
  const left = reading.documents.length - shown.length;
  const blocks = shown.map((document, i) => {
    const number = many ? `[${i + 1}] ` : '';
    const facts = hanging(' '.repeat(number.length), documentFacts(document).join(' · '), width);
    if (document.title === undefined) return number + facts.slice(number.length);
    return `${paint.strong(hanging(number, document.title, width))}\n${paint.faint(facts)}`;
  });
  if (left > 0) blocks.push(paint.faint(`… and ${left} more documents (--all shows them)`));
  return many ? [blocks.join('\n')] : blocks;
}
