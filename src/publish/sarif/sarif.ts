import type { Anchor } from '../../model/anchor.ts';
import type { Finding } from '../../model/finding.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Reading, SetAside } from '../../model/reading.ts';
import { findingsInOrder } from '../counts.ts';
import type { CheckSummary, Export, ExportOptions } from '../export.ts';
import { type Places, placesOf } from '../places.ts';
import { workingText } from '../wording/working.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** Findings as SARIF 2.1.0 (OASIS), for editors and code hosts; severities are SARIF's own levels. */
export const SARIF: Export = {
  name: 'sarif',
  extension: 'sarif',
  summary: 'Findings as SARIF 2.1.0 for editors and code hosts.',
  write: (reading, options) => `${JSON.stringify(sarifLog(reading, options), null, 2)}\n`,
};

function sarifLog(reading: Reading, options: ExportOptions): unknown {
  const aside = new Map((reading.setAside ?? []).map((one) => [one.finding, one]));
  const findings = findingsInOrder(reading, [...reading.findings, ...aside.keys()]);
  const rules = rulesOf(findings, options.checks ?? []);
  const places = placesOf(reading);
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'rapporteur',
            ...(options.version === undefined ? {} : { version: options.version }),
            rules: rules.map(ruleJson),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: reading.documents.map((d) => ({
          location: { uri: uriOf(d.name) },
          sourceLanguage: d.language,
        })),
        results: findings.map((finding) => ({
          ...resultOf(finding, rules, places),
          ...standing(aside.get(finding), reading),
        })),
      },
    ],
  };
}

/** The checks that ran, and those of findings that the caller did not list. */
function rulesOf(
  findings: readonly Finding[],
  checks: readonly CheckSummary[],
): readonly CheckSummary[] {
  const rules = new Map(checks.map((check) => [check.name, check]));
  for (const { check } of findings) {
    if (!rules.has(check)) rules.set(check, { name: check, summary: check });
  }
  return [...rules.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function ruleJson(rule: CheckSummary): unknown {
  return {
    id: rule.name,
    shortDescription: { text: rule.summary },
    helpUri: `docs/reference/checks/${rule.name}.md`,
  };
}

/** How a result stands: suppressed by a person's judgement, and new or not against a baseline. */
function standing(aside: SetAside | undefined, { setAside = [] }: Reading): object {
  const hasBaseline = setAside.some(({ reason }) => reason === 'known');
  return {
    ...(hasBaseline ? { baselineState: aside?.reason === 'known' ? 'unchanged' : 'new' } : {}),
    ...(aside?.reason === 'dismissed'
      ? {
          suppressions: [
            { kind: 'external', status: 'accepted', justification: reasonOf(aside.judgement) },
          ],
        }
      : {}),
  };
}

function reasonOf({ by, at, note }: Judgement): string {
  return `${note === undefined ? 'dismissed' : note} (${by}, ${at.slice(0, 10)})`;
}

function resultOf(finding: Finding, rules: readonly CheckSummary[], places: Places): object {
  const [first, ...others] = finding.evidence;
  return {
    ruleId: finding.check,
    ruleIndex: rules.findIndex((rule) => rule.name === finding.check),
    level: finding.severity,
    message: {
      text: [finding.message, `Working: ${workingText(finding)}`, help(finding)]
        .filter(Boolean)
        .join('\n'),
    },
    locations: [locationOf(first, places)],
    ...(others.length > 0
      ? { relatedLocations: others.map((a, i) => ({ id: i + 1, ...locationOf(a, places) })) }
      : {}),
    partialFingerprints: { 'rapporteur/v1': finding.id },
  };
}

function help(finding: Finding): string {
  return finding.suggestion === undefined ? '' : `Help: ${finding.suggestion}`;
}

function locationOf(anchor: Anchor, places: Places): { readonly physicalLocation: unknown } {
  const from = places.start(anchor);
  const to = places.end(anchor);
  const { start, end } = anchor.position;
  return {
    physicalLocation: {
      artifactLocation: {
        uri: uriOf(places.document(anchor)?.name ?? anchor.documentId),
        index: places.number(anchor) - 1,
      },
      region: {
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
        charOffset: start,
        charLength: end - start,
        snippet: { text: anchor.quote.exact },
      },
    },
  };
}

/** A name as a URI reference: addresses stay, paths are encoded and get forward slashes. */
function uriOf(name: string): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name)) return name;
  return encodeURI(name.replaceAll('\\', '/')).replace(/[#?]/g, encodeURIComponent);
}
