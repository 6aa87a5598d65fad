import { describe, expect, it } from 'vitest';
import { wireOf } from '../../../src/resolve/origins/wire.ts';

describe('the byline of an agency', () => {
  it.each([
    ['WASHINGTON (AP) — The secretary said on Monday', 'ap'],
    ['TOKYO, May 3 (Xinhua) -- China and Japan', 'xinhua'],
    ['新华社北京11月3日电 国务院总理', 'xinhua'],
    ['МОСКВА, 8 мая. /ТАСС/. Президент РФ', 'tass'],
    ['Президент прибыл в столицу. Источник: РИА Новости', 'ria'],
    ['据了解，双方签署协议。（来源：中新网）', 'cns'],
    ['Reuters: The two sides have agreed', 'reuters'],
  ])('%s', (text, id) => {
    expect(wireOf(text)).toBe(id);
  });

  it.each([
    ['The editor of Reuters met the minister in London on Friday.'],
    ['The minister told Reuters that nothing was signed.'],
    ['总编辑会见新华社社长。双方就媒体合作交换意见。'],
    ['新华社记者同外宾通电话。'],
    ['He is a former AP correspondent.'],
  ])('is not what is only spoken of: %s', (text) => {
    expect(wireOf(text)).toBeUndefined();
  });
});
