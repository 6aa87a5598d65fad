import { describe, expect, it } from 'vitest';
import { findMentionsUnspaced } from '../../../src/extract/actors-unspaced/find-mentions.ts';
import { gazetteer } from '../../../src/language/gazetteer.ts';
import { compilePack } from '../../../src/language/reader.ts';
import { ZH_NAME_RULES } from '../../../src/language/zh/name-rules.ts';
import { ZH_PACK } from '../../../src/language/zh/pack.ts';
import type { Mention } from '../../../src/model/annotation.ts';
import { makeDocument } from '../../../src/model/document.ts';
import { loadReference } from '../../../src/reference/load.ts';
import { scanPhrases } from '../../../src/text/phrases.ts';
import { layOut } from '../../../src/text/text-layout.ts';
import { ODD_TEXTS } from '../../odd-texts.ts';
import { caseRows } from '../case-rows.ts';

const reference = loadReference();
const reader = compilePack(ZH_PACK, gazetteer(reference, 'zh'));

function mentionsIn(text: string): readonly Mention[] {
  const document = makeDocument({ name: 'case', text, language: 'zh', publishedAt: '2025-06-14' });
  const layout = layOut(text, ZH_PACK.tokens, ZH_PACK.sentences);
  const hits = scanPhrases(reader.automaton, layout.tokens);
  return findMentionsUnspaced(
    { document, ...layout, hits, reference, pack: ZH_PACK },
    [],
    ZH_NAME_RULES,
  );
}

function short(text: string, m: Mention): string {
  const about = m.id ? `=${m.id}` : m.represents ? `<${m.represents}` : '';
  return `${m.kind}${m.anaphor ? '*' : ''} ${text.slice(m.start, m.end)}${about}`;
}

describe('names in Chinese', () => {
  it.each(caseRows('names-zh'))('$text', ({ text, found }) => {
    expect(mentionsIn(text).map((m) => short(text, m))).toEqual(found);
  });

  it('gives a person the name alone and the office beside it', () => {
    const text = '法国总统马克龙抵达成都。';
    const [person] = mentionsIn(text);
    expect(text.slice(person?.core?.start, person?.core?.end)).toBe('马克龙');
    expect(person?.office).toMatchObject({ name: '总统', id: 'FRA/president' });
    expect(person?.represents).toBe('FRA');
  });

  it('ends a title where its line ends', () => {
    const text = '李强会见哈萨克斯坦总理\n\n国务院总理李强今天在杭州会见客人。';
    expect(mentionsIn(text).map((m) => short(text, m))).toContain(
      'office 哈萨克斯坦总理=KAZ/prime-minister',
    );
  });

  it('makes the last two states the members of "the two sides"', () => {
    const mentions = mentionsIn('埃及和约旦的外长通话，双方同意保持联系。');
    const sides = mentions.find((m) => m.anaphor);
    expect(sides?.members?.map((i) => mentions[i]?.id)).toEqual(['EGY', 'JOR']);
  });

  it('never overlaps and stays inside odd texts', () => {
    for (const text of Object.values(ODD_TEXTS)) {
      let end = 0;
      for (const m of mentionsIn(text)) {
        expect(m.start).toBeGreaterThanOrEqual(end);
        expect(m.end).toBeGreaterThan(m.start);
        expect(m.end).toBeLessThanOrEqual(text.length);
        end = m.end;
      }
    }
  });
});
