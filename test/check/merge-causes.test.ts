import { describe, expect, it } from 'vitest';
import { mergeCauses } from '../../src/check/merge-causes.ts';
import { anchor } from '../../src/model/anchor.ts';
import { makeDocument } from '../../src/model/document.ts';
import { type Finding, makeFinding, type Severity } from '../../src/model/finding.ts';

const document = makeDocument({ name: 'case', text: 'On 4 May they met for Flag Day.' });
const DATE = anchor(document, 3, 8);
const DAY = anchor(document, 22, 30);

function make(check: string, severity: Severity, result: string, more = DAY): Finding {
  return makeFinding({
    check,
    severity,
    message: `${check}.`,
    evidence: [DATE, more],
    derivation: {
      operation: `look at ${check}`,
      inputs: [{ name: 'a', value: 'b', evidence: 1 }],
      result,
    },
    claims: [],
  });
}

describe('mergeCauses', () => {
  it('makes one finding of two checks that accuse the same date', () => {
    const merged = mergeCauses([
      make('commemoration', 'warning', '3 days'),
      make('series', 'error', 'none'),
    ]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({
      check: 'commemoration',
      severity: 'error',
      message: 'commemoration; series.',
    });
    expect(merged[0]?.derivation.operation).toContain('3 days');
    expect(merged[0]?.derivation.result).toBe('none');
  });

  it('keeps findings of other checks apart', () => {
    expect(
      mergeCauses([make('commemoration', 'warning', 'x'), make('statistics', 'note', 'y')]),
    ).toHaveLength(2);
  });

  it('drops a repeat', () => {
    const one = make('series', 'warning', 'x');
    expect(mergeCauses([one, one])).toEqual([one]);
  });

  it('points every input at its own words after the merge', () => {
    const other = make('series', 'warning', 'none', anchor(document, 9, 13));
    const [merged] = mergeCauses([make('weekday', 'error', 'Monday'), other]);
    const words = merged?.derivation.inputs.map(
      (i) => merged.evidence[i.evidence ?? 0]?.quote.exact,
    );
    expect(words).toEqual(['Flag Day', 'they']);
  });
});
