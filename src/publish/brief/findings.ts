import type { Finding } from '../../model/finding.ts';
import type { Reading } from '../../model/reading.ts';
import { findingsInOrder } from '../counts.ts';
import type { ExportOptions } from '../export.ts';
import { positionAt } from '../lines.ts';
import { type Passage, passagesOf } from '../passages.ts';
import { type Places, placesOf } from '../places.ts';
import { factInputs, factText, workingText } from '../wording/working.ts';
import { excerpt } from './excerpt.ts';
import { makePaint, type Paint } from './paint.ts';
import { hanging, wrap } from './wrap.ts';

interface Frame {
  readonly reading: Reading;
  readonly places: Places;
  readonly paint: Paint;
  readonly width: number;
  /** Columns of the line numbers. */
  readonly gutter: number;
}

/** How many findings are listed before the rest is only counted. */
export const FINDING_LIMIT = 40;

/** The findings like a compiler's, gravest first, without trailing line break; empty where there are none. */
export function findingsText(reading: Reading, options: ExportOptions): string {
  const width = options.width ?? 80;
  const places = placesOf(reading);
  const most = Math.max(
    1,
    ...reading.findings.flatMap((f) => f.evidence.map((a) => places.end(a).line)),
  );
  const frame: Frame = {
    reading,
    places,
    paint: makePaint(options.colour ?? false),
    width,
    gutter: String(most).length,
  };
  const findings = findingsInOrder(reading);
  const shown = options.all ? findings : findings.slice(0, FINDING_LIMIT);
  const blocks = shown.map((finding) => findingBlock(finding, frame));
  const left = findings.length - shown.length;
  if (left > 0) blocks.push(frame.paint.faint(`… and ${left} more findings (--all shows them)`));
  return blocks.join('\n\n');
}

function findingBlock(finding: Finding, frame: Frame): string {
  const { paint, width, gutter } = frame;
  const name = `${finding.severity}[${finding.check}]`;
  const [head = '', ...more] = wrap(`${name}: ${finding.message}`, width);
  const lines = [
    paint.severity(finding.severity, name) + paint.strong(head.slice(name.length)),
    ...more.map((line) => paint.strong(line)),
  ];
  const passages = passagesOf(frame.reading, finding.evidence);
  for (const [i, passage] of passages.entries())
    lines.push(...passageLines(finding, passage, i === 0, frame));
  const notes: (readonly [string, string])[] = [
    ['working', workingText(finding)],
    ...factInputs(finding).map((input) => ['fact', factText(input)] as const),
    ...(finding.suggestion === undefined ? [] : [['help', finding.suggestion] as const]),
    ['id', finding.id],
  ];
  const indent = ' '.repeat(gutter + 1);
  for (const [label, text] of notes) {
    const plain = `${indent}= ${label}: `;
    const block = hanging(plain, text, width);
    lines.push(
      `${indent}${paint.accent('=')} ${paint.strong(`${label}:`)} ${block.slice(plain.length)}`,
    );
  }
  return lines.join('\n');
}

function passageLines(
  finding: Finding,
  passage: Passage,
  first: boolean,
  frame: Frame,
): readonly string[] {
  const { paint, gutter, places } = frame;
  const leader = passage.anchors[0];
  if (!leader) return [];
  const position = positionAt(places.lines(passage.document.id), leader.anchor.position.start);
  const blank = ' '.repeat(gutter);
  const bar = paint.accent('|');
  const arrow = first ? '-->' : ':::';
  const lines = [
    `${blank}${paint.accent(arrow)} ${passage.document.name}:${position.line}:${position.column}`,
    `${blank} ${bar}`,
  ];
  const marks = passage.anchors.map(({ anchor, index }) => ({
    ...anchor.position,
    sign: index === 0 ? ('^' as const) : ('-' as const),
  }));
  const shown = excerpt(
    passage.document.text,
    passage.sentence,
    marks,
    Math.max(20, frame.width - gutter - 3),
  );
  for (const [i, line] of shown.entries()) {
    const number = i === 0 ? String(position.line).padStart(gutter) : blank;
    lines.push(`${paint.accent(number)} ${bar} ${line.text}`);
    if (line.under !== '') lines.push(`${blank} ${bar} ${underline(line.under, finding, paint)}`);
  }
  return lines;
}

function underline(signs: string, finding: Finding, paint: Paint): string {
  return signs.replace(/\^+|-+/g, (run) =>
    run.startsWith('^') ? paint.severity(finding.severity, run) : paint.accent(run),
  );
}
