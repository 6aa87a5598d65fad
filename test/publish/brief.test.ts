import { describe, expect, test } from 'vitest';
import { BRIEF } from '../../src/publish/brief/brief.ts';
import { findingsText } from '../../src/publish/brief/findings.ts';
import { displayWidth } from '../../src/publish/brief/width.ts';
import { wrap } from '../../src/publish/brief/wrap.ts';
import { expectGolden } from './golden.ts';
import { EMPTY_READING, SAMPLE } from './sample-reading.ts';

describe('the brief', () => {
  test.each([40, 60, 80, 120])('at %i columns it is the golden file and fits', (width) => {
    const text = BRIEF.write(SAMPLE, { width });
    expectGolden(`brief/width-${width}.txt`, text);
    for (const line of text.split('\n'))
      expect(displayWidth(line), line).toBeLessThanOrEqual(width);
  });

  test('colour adds codes and changes no word', () => {
    const code = String.fromCharCode(27);
    const coloured = BRIEF.write(SAMPLE, { colour: true });
    expect(coloured).toContain(`${code}[`);
    expect(coloured.replace(new RegExp(`${code}\\[\\d+m`, 'g'), '')).toBe(BRIEF.write(SAMPLE, {}));
  });

  test('says so when nothing was found', () => {
    expectGolden('brief/empty.txt', BRIEF.write(EMPTY_READING, {}));
    expect(findingsText(EMPTY_READING, {})).toBe('');
  });

  test('long lists are cut and counted, and shown in full when asked', () => {
    const figure = SAMPLE.claims.find((c) => c.kind === 'figure');
    if (!figure) throw new Error('the sample has no figure');
    const claims = Array.from({ length: 30 }, (_, i) => ({ ...figure, id: `f-${i}` }));
    const many = { ...SAMPLE, claims };
    expect(BRIEF.write(many, {})).toContain('… and 10 more figures (--all shows them)');
    expect(BRIEF.write(many, { all: true })).not.toContain('more figures');
  });
});

describe('width', () => {
  test.each([
    ['abc', 3],
    ['你好', 4],
    ['e\u0301', 1],
    ['Привет', 6],
    ['👍🏽', 2],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test('wrap leaves nothing out and holds no-break blanks', () => {
    expect(wrap('about 30\u00a0% of it', 10)).toEqual(['about 30 %', 'of it']);
    expect(wrap('你好冰岛再见', 5)).toEqual(['你好', '冰岛', '再见']);
    expect(wrap('12345678', 3).join('')).toBe('12345678');
  });
});
