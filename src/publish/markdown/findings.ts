import type { Finding } from '../../model/finding.ts';
import type { Reading } from '../../model/reading.ts';
import { findingsInOrder } from '../counts.ts';
import { positionAt } from '../lines.ts';
import { type Passage, passagesOf } from '../passages.ts';
import { piecesOf } from '../pieces.ts';
import type { Places } from '../places.ts';
import { addressesIn, factInputs, factText, workingText } from '../wording/working.ts';
import { escapeMarkdown, inlineCode } from './escape.ts';

const HEADINGS = { error: 'Error', warning: 'Warning', note: 'Note' } as const;

/** The findings, gravest first: message, sentence with the words in bold, working, facts, suggestion. */
export function findingsSection(reading: Reading, places: Places): string {
  return findingsInOrder(reading)
    .map((finding) => findingBlock(finding, reading, places))
    .join('\n\n');
}

function findingBlock(finding: Finding, reading: Reading, places: Places): string {
  const notes = [
    `- Working: ${inlineCode(workingText(finding))}`,
    ...factInputs(finding).map((input) => `- Fact: ${linked(factText(input))}`),
    ...(finding.suggestion === undefined
      ? []
      : [`- Suggestion: ${escapeMarkdown(finding.suggestion)}`]),
  ];
  return [
    `### ${HEADINGS[finding.severity]}: ${escapeMarkdown(finding.message)}`,
    `Check ${inlineCode(finding.check)}`,
    ...passagesOf(reading, finding.evidence).map((passage) => quote(passage, places)),
    notes.join('\n'),
  ].join('\n\n');
}

function quote(passage: Passage, places: Places): string {
  const { document, sentence, anchors } = passage;
  const marks = anchors.map(({ anchor }) => anchor.position);
  const words = piecesOf(sentence, marks)
    .map((piece) => {
      const text = document.text.slice(piece.start, piece.end);
      return piece.marks.length > 0 ? bold(text) : escapeMarkdown(text);
    })
    .join('');
  const leader = anchors[0]?.anchor.position.start ?? sentence.start;
  const { line, column } = positionAt(places.lines(document.id), leader);
  return `> ${words}\n>\n> ${inlineCode(`${document.name}:${line}:${column}`)}`;
}

/** Bold that holds beside letters and blanks: emphasis marks must touch the words. */
function bold(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return words === '' ? text : `${before && ' '}**${escapeMarkdown(words)}**${after && ' '}`;
}

/** A fact with its addresses as links; facts come from the reference, not from the documents. */
function linked(text: string): string {
  let rest = text;
  let out = '';
  for (const address of addressesIn(text)) {
    const at = rest.indexOf(address);
    out += `${escapeMarkdown(rest.slice(0, at))}<${address}>`;
    rest = rest.slice(at + address.length);
  }
  return out + escapeMarkdown(rest);
}
