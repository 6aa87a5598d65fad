import { describe, expect, test } from 'vitest';
import { makeDocument } from '../../src/model/document.ts';
import { GITHUB } from '../../src/publish/github/github.ts';
import { SARIF } from '../../src/publish/sarif/sarif.ts';
import { expectGolden } from './golden.ts';
import { EMPTY_READING, SAMPLE } from './sample-reading.ts';

const CHECKS = [
  { name: 'weekday', summary: 'The weekday does not fit the date.' },
  { name: 'growth-rate', summary: 'The growth does not follow from the two values.' },
  { name: 'sum-of-parts', summary: 'The parts do not add up.' },
];

describe('sarif', () => {
  test('is the golden file', () => {
    expectGolden('sarif/findings.sarif', SARIF.write(SAMPLE, { checks: CHECKS, version: '0.1.0' }));
    expectGolden('sarif/empty.sarif', SARIF.write(EMPTY_READING, {}));
  });

  test('regions are the quoted words, rules are all checks that ran and those that found', () => {
    const [run] = JSON.parse(SARIF.write(SAMPLE, { checks: CHECKS })).runs;
    expect(run.tool.driver.rules.map((r: { id: string }) => r.id)).toEqual([
      'growth-rate',
      'meeting-place',
      'sum-of-parts',
      'weekday',
    ]);
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      for (const { physicalLocation } of [
        ...result.locations,
        ...(result.relatedLocations ?? []),
      ]) {
        const { region, artifactLocation } = physicalLocation;
        const { text } = SAMPLE.documents[artifactLocation.index] ?? { text: '' };
        expect(text.slice(region.charOffset, region.charOffset + region.charLength)).toBe(
          region.snippet.text,
        );
        const line = text.split('\n')[region.startLine - 1] ?? '';
        expect(line.slice(region.startColumn - 1, region.endColumn - 1)).toBe(region.snippet.text);
      }
    }
  });
});

describe('github', () => {
  test('is the golden file', () => {
    expectGolden('github/findings.txt', GITHUB.write(SAMPLE, {}));
    expect(GITHUB.write(EMPTY_READING, {})).toBe('');
  });

  test('names and messages cannot break out of the command', () => {
    const [first] = SAMPLE.documents;
    const [finding] = SAMPLE.findings;
    if (!first || !finding) throw new Error('the sample is empty');
    const document = { ...makeDocument(first), name: 'a,b:c\n::error::x%' };
    const reading = {
      ...SAMPLE,
      documents: [document],
      findings: [{ ...finding, message: 'one\ntwo 5%' }],
    };
    const text = GITHUB.write(reading, {});
    expect(text.trimEnd().split('\n')).toHaveLength(1);
    expect(text).toContain('file=a%2Cb%3Ac%0A%3A%3Aerror%3A%3Ax%25,');
    expect(text).toContain('one%0Atwo 5%25');
  });
});
