import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineMove, wordChanges } from '../../src/track/versions.ts';
import { deadline } from './ledger-maker.ts';

describe('changed words', () => {
  it.each([
    ['buy 40 trains', 'buy 30 trains', 'buy [40][+30] trains'],
    ['向老挝提供援助', '向老挝提供贷款', '向老挝提供[援助][+贷款]'],
    ['открыть два поста', 'открыть три поста', 'открыть [два][+три] поста'],
  ])('%s → %s', (a, b, expected) => {
    const shown = wordChanges(a, b)
      .map(({ kind, text }) => {
        const [, words, rest] = /^([\s\S]*?)(\s*)$/.exec(text) as unknown as [
          string,
          string,
          string,
        ];
        if (kind === 'kept') return text;
        return `${kind === 'added' ? `[+${words}]` : `[${words}]`}${kind === 'added' ? rest : ''}`;
      })
      .join('');
    expect(shown).toBe(expected);
  });

  it('are none where only case and blanks differ', () => {
    expect(wordChanges('Open  the post', 'open the Post')).toEqual([]);
  });

  it('give both texts back', () => {
    const words = fc.array(fc.constantFrom('open', 'two', 'posts', '開放', ',', '40'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, other] = [a.join(' '), b.join(' ')];
        const changes = wordChanges(one, other);
        if (changes.length === 0) return;
        const text = (left: string): string =>
          changes
            .filter(({ kind }) => kind === 'kept' || kind === left)
            .map((change) => change.text)
            .join('')
            .replace(/\s+/g, '');
        expect(text('added')).toBe(other.replace(/\s+/g, ''));
        expect(text('removed')).toBe(one.replace(/\s+/g, ''));
      }),
    );
  });
});

describe('a deadline', () => {
  it('moves later, earlier, is set, or stays', () => {
    const [early, late] = [deadline('2026-01-31'), deadline('2027-01-31')];
    expect(deadlineMove(early, late)?.direction).toBe('later');
    expect(deadlineMove(late, early)?.direction).toBe('earlier');
    expect(deadlineMove(undefined, late)?.direction).toBe('set');
    expect(deadlineMove(early, early)).toBeUndefined();
    expect(deadlineMove(early, undefined)).toBeUndefined();
  });
});
