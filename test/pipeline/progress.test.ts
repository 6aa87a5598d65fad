import { describe, expect, it } from 'vitest';
import { duration, makeProgress, progressLine } from '../../src/pipeline/progress.ts';

function run(isTTY: boolean, ticks: number, stepMs: number, total?: number): string {
  let time = 0;
  let written = '';
  const stream = { isTTY, write: (text: string) => (written += text) };
  const progress = makeProgress({ stream, now: () => time, total: () => total });
  for (let i = 0; i < ticks; i++) {
    time += stepMs;
    progress.tick();
  }
  progress.finish();
  return written;
}

describe('progress', () => {
  it('says nothing for one document', () => {
    expect(run(false, 1, 60_000)).toBe('');
    expect(run(true, 1, 60_000)).toBe('');
  });

  it('writes a line every five seconds without a terminal', () => {
    expect(run(false, 12, 1000, 20)).toBe(
      '5 of 20 documents, 1.0 a second, 15 s left\n10 of 20 documents, 1.0 a second, 10 s left\n',
    );
  });

  it('redraws one line on a terminal and takes it away', () => {
    expect(run(true, 2, 100)).toBe('\r\x1b[K2 documents, 10 a second\r\x1b[K');
  });

  it('groups digits, and tells no end where the count is not known', () => {
    expect(progressLine(12_345, undefined, 10_000)).toBe('12,345 documents, 1,235 a second');
    expect(progressLine(30, 20, 1000)).toBe('30 documents, 30 a second');
  });

  it('says durations in words', () => {
    expect([0.2, 89, 600, 7500].map(duration)).toEqual(['1 s', '89 s', '10 min', '2 h 5 min']);
  });
});
