import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateDocument } from '../../src/extract/annotate.ts';
import { gazetteer } from '../../src/language/gazetteer.ts';
import type { LanguagePack } from '../../src/language/pack.ts';
import { compilePack } from '../../src/language/reader.ts';
import { ZH_QUANTITY_TABLES } from '../../src/language/zh/quantity.ts';
import { ZH_QUANTITY_GRAMMAR } from '../../src/language/zh/quantity-grammar.ts';
import { ZH_TIME_TABLES } from '../../src/language/zh/time.ts';
import { ZH_TIME_GRAMMAR } from '../../src/language/zh/time-grammar.ts';
import { ZH_TIME_RULES } from '../../src/language/zh/time-rules.ts';
import type { Annotation, QuantityMention, TimeMention } from '../../src/model/annotation.ts';
import { makeDocument } from '../../src/model/document.ts';
import { isAgencyDateline } from '../../src/read/dateline.ts';
import { reference } from '../english.ts';
import { caseRows } from '../extract/case-rows.ts';

const DATE = '2025-11-05';
const NO_WORDS: ReadonlySet<string> = new Set();

/** Chinese with nothing but its times and quantities. */
const PACK: LanguagePack = {
  language: 'zh',
  tokens: { abbreviations: NO_WORDS, clitics: NO_WORDS },
  sentences: { neverFinal: NO_WORDS, starters: NO_WORDS },
  tables: [...ZH_TIME_TABLES, ...ZH_QUANTITY_TABLES],
  names: 'unspaced',
  times: ZH_TIME_GRAMMAR,
  quantities: ZH_QUANTITY_GRAMMAR,
};
const reader = compilePack(PACK, gazetteer(reference, 'zh'));

function annotate(text: string, publishedAt = DATE): Annotation {
  const document = makeDocument({ name: 'test', text, language: 'zh', publishedAt });
  return annotateDocument(document, reader, reference);
}

function writtenTime(text: string, { start, end, time }: TimeMention): string {
  const marks = [
    time.mod,
    time.soft && 'soft',
    time.deadline && 'deadline',
    time.impossible && 'impossible',
    time.yearInferred && 'inferred',
    time.statedWeekday && `weekday ${time.statedWeekday}`,
  ].filter(Boolean);
  const { type, timex, earliest = '', latest = '' } = time;
  return [text.slice(start, end), type, timex, earliest, latest, marks.join(' ')].join(' | ');
}

function writtenQuantity(text: string, { start, end, quantity: q }: QuantityMention): string {
  const bounds = `${q.lowerInclusive ? '[' : '('}${q.lower ?? ''} ${q.upper ?? ''}${q.upperInclusive ? ']' : ')'}`;
  const figures = q.writtenUpper === undefined ? q.written : `${q.written}..${q.writtenUpper}`;
  const change = q.change && `${q.change.kind} ${q.change.direction}`;
  const per = q.per && `per ${q.per}`;
  const marks = [q.approximate, q.soft && 'soft', change, per].filter(Boolean).join(' ');
  const words = text.slice(start, end);
  return [words, q.kind, bounds, q.unit ?? '', figures, q.precision, marks].join(' | ');
}

describe('times of test/cases/time-zh', () => {
  it.each(caseRows('time-zh'))('$text', ({ text, found }) => {
    expect(annotate(text).times.map((time) => writtenTime(text, time))).toEqual(found);
  });
});

describe('quantities of test/cases/quantity-zh', () => {
  it.each(caseRows('quantity-zh'))('$text', ({ text, found }) => {
    expect(annotate(text).quantities.map((q) => writtenQuantity(text, q))).toEqual(found);
  });
});

describe('rules of Chinese times', () => {
  it.each(ZH_TIME_RULES.map((rule) => [rule.id, rule.hit] as const))('%s: %s', (_id, hit) => {
    expect(annotate(hit).times.length).toBeGreaterThan(0);
  });

  it.each(ZH_TIME_RULES.flatMap((rule) => (rule.miss ? [[rule.id, rule.miss] as const] : [])))(
    '%s is not used on: %s',
    (id, miss) => {
      expect(annotate(miss).times.map((time) => time.rule)).not.toContain(id);
    },
  );
});

describe('what a day is counted from', () => {
  it('is the dateline in agency copy', () => {
    const text = '新华社杭州十一月三日电 双方今天签署协议，代表团4日离开。';
    expect(annotate(text).times.map(({ time }) => [time.timex, time.anchor])).toEqual([
      ['2025-11-03', 'document'],
      ['2025-11-03', 'dateline'],
      ['2025-11-04', 'dateline'],
    ]);
  });

  it.each(['新华社北京三月二十八日电', '新华社杭州二〇二五年十一月三日电', '新华社北京3月28日电'])(
    'is told by the line %s',
    (line) => {
      expect(isAgencyDateline(line)).toBe(true);
    },
  );

  it('is the month just named for a later day of the sentence', () => {
    const text = '代表团4月16日抵达，18日离开。';
    expect(annotate(text).times.map(({ time }) => time.timex)).toEqual([
      '2025-04-16',
      '2025-04-18',
    ]);
  });

  it('is the month before for a day that has not come yet', () => {
    expect(annotate('双方28日举行会谈。').times[0]?.time.timex).toBe('2025-10-28');
    expect(annotate('双方将于28日举行会谈。').times[0]?.time.timex).toBe('2025-11-28');
  });
});

describe('odd texts', () => {
  const word = fc.constantFrom(
    ...['二', '十', '百', '千', '万', '亿', '点', '几', '多', '第', '分之', '百分之', '〇〇', '０'],
    ...[
      '来',
      '负',
      '又',
      '折',
      '成',
      '角',
      '倍',
      '-',
      '/',
      '首次',
      '之间',
      '和',
      '增至',
      '由',
      '以上',
    ],
    ...['年', '月', '日', '至', '前', '5', '2025', '1.5', '元', '个', '国家', '半', '。', '每'],
  );
  it('never throw, keep spans in the text and bounds in order', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        const { times, quantities } = annotate(text);
        for (const { start, end } of [...times, ...quantities]) {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const { quantity } of quantities) {
          const { lower, upper } = quantity;
          if (lower !== undefined && upper !== undefined)
            expect(Number(lower)).toBeLessThanOrEqual(Number(upper));
        }
        for (const { time } of times) {
          if (time.earliest !== undefined && time.latest !== undefined)
            expect(time.earliest <= time.latest).toBe(true);
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});
