import type { Annotation, Block, Mention, QuantityMention } from '../model/annotation.ts';
import type { Finding } from '../model/finding.ts';
import type { Check, CheckInput } from './check.ts';
import { finding, type Span, tokenSpan, words, wordsInput } from './derivation.ts';
import { covering, form, inside, isMarked, sentenceOf, startingAt, wordHits } from './scope.ts';
import { thingsAfterColon } from './things-after-colon.ts';

/** Numbers above this are not followed by a complete list of names. */
const LARGEST = 30;
const SHORT_GAP = 4;

interface Listed {
  readonly count: number;
  readonly span: Span;
  readonly items: readonly Span[];
}

/** A number of things or parties that its list does not hold. */
export const countAgainstList: Check = {
  name: 'count-against-list',
  needs: ['text'],
  certainty: 'proof',
  summary: 'A number of things or parties that the list beside it does not hold.',
  run: (input) => [
    ...input.annotation.quantities.flatMap((quantity) => {
      const listed =
        namesAfter(input, quantity) ??
        bulletsAfter(input, quantity) ??
        thingsAfter(input, quantity);
      return listed && listed.count !== listed.items.length ? [report(input, listed)] : [];
    }),
    ...pairs(input),
  ],
};

function isSmallCount({ quantity }: QuantityMention): boolean {
  const value = Number(quantity.written);
  return (
    quantity.kind === 'count' &&
    !quantity.soft &&
    !quantity.writtenUpper &&
    !quantity.approximate &&
    Number.isInteger(value) &&
    value >= 2 &&
    value <= LARGEST
  );
}

/** "the five leaders, A, B, C, D and E", "five-nation bloc (A, B, ...)": names right after the counted parties. */
function namesAfter(input: CheckInput, quantity: QuantityMention): Listed | undefined {
  const { annotation } = input;
  if (!isSmallCount(quantity)) return undefined;
  const party = inside(wordHits(annotation, 'party'), quantity.from, quantity.to + 4).find(
    (hit) => hit.from - quantity.to <= 2 && hit.to >= quantity.to,
  );
  if (!party || isPartial(annotation, quantity)) return undefined;
  const opening = listOpening(input, Math.max(party.to, quantity.to));
  const names = opening === undefined ? [] : nameList(input, opening);
  if (names.length < 2) return undefined;
  return { count: Number(quantity.quantity.written), span: quantity, items: names };
}

/** "three areas: customs, plant health, and media"; silent where an "and" inside an item leaves the number open. */
function thingsAfter(input: CheckInput, quantity: QuantityMention): Listed | undefined {
  if (!isSmallCount(quantity) || isPartial(input.annotation, quantity)) return undefined;
  const list = thingsAfterColon(input.annotation, quantity);
  const count = Number(quantity.quantity.written);
  if (!list || (count >= list.items.length && count <= list.most)) return undefined;
  return { count, span: quantity, items: list.items };
}

/** "two of the three leaders", "at least three countries": the list need not be the whole. */
function isPartial(annotation: Annotation, { from, to }: QuantityMention): boolean {
  for (let i = from - 1; i <= to; i++) if (isMarked(annotation, 'partial', i)) return true;
  return startingAt(wordHits(annotation, 'binding'), to)?.row.role === 'of';
}

/** The token after ":", "(", "," or "—" that stands within a few plain words of the counted noun. */
function listOpening({ annotation }: CheckInput, at: number): number | undefined {
  for (let i = at; i < at + SHORT_GAP; i++) {
    if (/^(?::|\(|—|--)$/.test(form(annotation, i))) return i + 1;
    if (form(annotation, i) === ',' && i === at) return i + 1;
    if (/^[.;,!?)]$/.test(form(annotation, i)) || isMarked(annotation, 'partial', i))
      return undefined;
    if (covering(annotation.mentions, i)) return undefined;
  }
  return undefined;
}

/** A closed list of names: alike in kind, parted by commas, "and" before the last, ended by a mark. */
function nameList(input: CheckInput, at: number): readonly Mention[] {
  const { annotation } = input;
  const sentence = sentenceOf(annotation, at);
  const names: Mention[] = [];
  let next = at;
  let closed = false;
  while (next < sentence.to) {
    const start = isMarked(annotation, 'article', next) ? next + 1 : next;
    const mention = startingAt(annotation.mentions, start);
    if (!mention || !isParty(mention) || (names[0] && names[0].kind !== mention.kind)) return [];
    names.push(mention);
    next = mention.to;
    if (closed) break;
    if (form(annotation, next) === ',') next++;
    if (isAnd(annotation, next)) {
      closed = true;
      next++;
    } else if (form(annotation, next - 1) !== ',') return [];
  }
  const ends = /^(?:[.;:,)!?]|—|--|)$/.test(form(annotation, next)) || next >= sentence.to;
  return closed && ends && !isAnd(annotation, next + 1) ? names : [];
}

function isParty({ kind, adjective, anaphor }: Mention): boolean {
  return (
    (kind === 'state' || kind === 'person' || kind === 'organisation') && !adjective && !anaphor
  );
}

function isAnd(annotation: Annotation, at: number): boolean {
  return startingAt(wordHits(annotation, 'binding'), at)?.row.role === 'and';
}

/** "three agreements:" and a list of bullets below. */
function bulletsAfter({ annotation }: CheckInput, quantity: QuantityMention): Listed | undefined {
  if (!isSmallCount(quantity) || isPartial(annotation, quantity)) return undefined;
  const sentence = sentenceOf(annotation, quantity.from);
  const block = annotation.blocks[sentence.block] as Block;
  const last = annotation.tokens.forms[sentence.to - 1];
  if (last !== ':' || sentence.to - quantity.to > 8 || block.kind === 'bullet') return undefined;
  const inSentence = inside(annotation.quantities, sentence.from, sentence.to).filter(
    (q) => q.quantity.kind === 'count',
  );
  if (inSentence.length !== 1) return undefined;
  const bullets = bulletsOf(annotation.blocks, sentence.block);
  if (bullets.length < 2) return undefined;
  return {
    count: Number(quantity.quantity.written),
    span: quantity,
    items: bullets.map((b) => firstWords(annotation, b)),
  };
}

/** The bullets right below the block that introduces them. */
function bulletsOf(blocks: readonly Block[], stem: number): readonly Block[] {
  const out: Block[] = [];
  for (let i = stem + 1; blocks[i]?.kind === 'bullet'; i++) {
    if (blocks[i]?.stem === stem) out.push(blocks[i] as Block);
  }
  return out;
}

/** The first words of a bullet, enough to show it. */
function firstWords(annotation: Annotation, block: Block): Span {
  const sentence = annotation.sentences.find((s) => s.start >= block.start && s.end <= block.end);
  if (!sentence) return { start: block.start, end: block.end };
  return tokenSpan(annotation, sentence.from, Math.min(sentence.to, sentence.from + 6));
}

/** "both leaders, A, B and C": a word for two before three names. */
function pairs(input: CheckInput): readonly Finding[] {
  const { annotation } = input;
  return wordHits(annotation, 'pair').flatMap((hit) => {
    const opening = listOpening(input, hit.to);
    const names = opening === undefined ? [] : nameList(input, opening);
    if (names.length < 3) return [];
    return [
      report(input, { count: 2, span: tokenSpan(annotation, hit.from, hit.to), items: names }),
    ];
  });
}

function report({ annotation }: CheckInput, { count, span, items }: Listed): Finding {
  return finding(annotation, {
    check: 'count-against-list',
    severity: 'warning',
    message: `The text speaks of ${count}, but the list holds ${items.length}.`,
    at: [span, ...items],
    operation: 'count the items of the list',
    inputs: [
      wordsInput('stated', words(annotation, span), 0),
      ...items.map((item, i) => wordsInput(`item ${i + 1}`, words(annotation, item), i + 1)),
    ],
    result: `${items.length}, stated ${count}`,
  });
}
