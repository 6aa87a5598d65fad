import { describe, expect, it } from 'vitest';
import { ZH_SENTENCES, ZH_TOKENS } from '../../../src/language/zh/sentences.ts';
import { layOut } from '../../../src/text/text-layout.ts';

function sentencesOf(text: string): readonly string[] {
  const { sentences } = layOut(text, ZH_TOKENS, ZH_SENTENCES);
  return sentences.map(({ start, end }) => text.slice(start, end));
}

describe('Chinese sentences', () => {
  it.each([
    ['会谈结束了。双方都满意！下次何时？', ['会谈结束了。', '双方都满意！', '下次何时？']],
    ['他说：“没有问题。”随后离开。', ['他说：“没有问题。”', '随后离开。']],
    ['没有问题。“我们愿意合作。”他说。', ['没有问题。', '“我们愿意合作。”', '他说。']],
    ['（会议已经推迟。）双方另行商定。', ['（会议已经推迟。）', '双方另行商定。']],
    ['一是开放；二是合作；三是共赢。', ['一是开放；二是合作；三是共赢。']],
    ['部长访问河内\n\n部长今天抵达河内。', ['部长访问河内', '部长今天抵达河内。']],
    ['「可以。」她答道。', ['「可以。」', '她答道。']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});
