import type { DerivationInput, Finding, Severity } from '../../model/finding.ts';
import { noFindings, setAsideText } from '../counts.ts';
import { type Passage, passagesOf } from '../passages.ts';
import { piecesOf } from '../pieces.ts';
import { addressesIn, workingText } from '../wording/working.ts';
import { type Html, html, type Part } from './html.ts';
import { entryLink, type NumberedFinding, type Page, placeLink } from './page.ts';

const BADGES: Readonly<Record<Severity, string>> = {
  error: '✕ Error',
  warning: '▲ Warning',
  note: '● Note',
};

/** The findings, gravest first, each with the sentence, the working, its sources and what to write instead. */
export function findingsSection(page: Page): Html {
  const body =
    page.findings.length === 0
      ? html`<p class="quiet">${noFindings(page.reading)}</p>`
      : page.findings.map((numbered) => card(page, numbered));
  const aside = setAsideText(page.reading);
  return html`<section id="findings" aria-labelledby="h-findings">
<h2 id="h-findings">Findings</h2>
${body}${aside !== '' && html`<p class="quiet">${aside}</p>`}
</section>
`;
}

function card(page: Page, { finding, label, id }: NumberedFinding): Html {
  const passages = passagesOf(page.reading, finding.evidence);
  return html`<article class="finding ${finding.severity}" id="${id}" aria-labelledby="${id}-h">
<p class="badge"><b>${BADGES[finding.severity]}</b> <span>${finding.check}</span> <span class="label">${label}</span></p>
<h3 id="${id}-h">${finding.message}</h3>
${passages.map((passage) => quotation(page, passage))}
${working(page, finding)}
${finding.suggestion !== undefined && html`<p class="help"><strong>It could say:</strong> ${finding.suggestion}</p>`}
${concerns(page, finding)}
</article>
`;
}

function quotation(page: Page, passage: Passage): Html {
  const { document, sentence, anchors } = passage;
  const marks = anchors.map(({ anchor, index }) => ({ ...anchor.position, index }));
  const words = piecesOf(sentence, marks).map((piece) => {
    const text = document.text.slice(piece.start, piece.end);
    if (piece.marks.length === 0) return text;
    const accused = piece.marks.some((m) => m.index === 0);
    return html`<mark class="${accused ? 'accused' : 'against'}">${text}</mark>`;
  });
  const [leader] = anchors;
  return html`<blockquote lang="${document.language}"><p>${words}</p>${
    leader && html`<footer>${document.name} ${placeLink(page, leader.anchor)}</footer>`
  }</blockquote>
`;
}

/** The working: what went in, where it comes from, and what comes out. */
function working(page: Page, finding: Finding): Html {
  const { inputs } = finding.derivation;
  const rows = inputs.map(
    (input) =>
      html`<tr><th scope="row">${input.name}</th><td>${input.value}</td><td>${origin(page, finding, input)}</td></tr>\n`,
  );
  const table =
    inputs.length > 0 &&
    html`<table class="inputs"><caption class="unseen">What the working stands on</caption>
<thead class="unseen"><tr><th scope="col">What</th><th scope="col">Value</th><th scope="col">From</th></tr></thead>
<tbody>
${rows}</tbody></table>`;
  return html`<div class="working"><p><strong>Working</strong> <code>${workingText(finding)}</code></p>${table}</div>`;
}

function origin(page: Page, finding: Finding, input: DerivationInput): Part {
  const words = input.evidence === undefined ? undefined : finding.evidence[input.evidence];
  return [
    words ? html`the text, ${placeLink(page, words)}` : '',
    words && input.source !== undefined ? '; ' : '',
    input.source === undefined ? (words ? '' : (input.fact ?? '')) : linked(input.source),
  ];
}

/** A source line with its addresses as links. */
function linked(source: string): Part {
  const parts: Part[] = [];
  let rest = source;
  for (const address of addressesIn(source)) {
    const at = rest.indexOf(address);
    parts.push(
      rest.slice(0, at),
      html`<a href="${address}" rel="noopener noreferrer">${address}</a>`,
    );
    rest = rest.slice(at + address.length);
  }
  return [...parts, rest];
}

function concerns(page: Page, finding: Finding): Html | undefined {
  const labels = [...new Set(finding.claims.flatMap((id) => page.labels.get(id) ?? []))];
  if (labels.length === 0) return undefined;
  return html`<p class="concerns">Concerns ${labels.map((label) => html`${entryLink(label)} `)}</p>`;
}
