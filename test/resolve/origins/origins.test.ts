import { describe, expect, it } from 'vitest';
import { type Document, makeDocument } from '../../../src/model/document.ts';
import { addToOrigins, removeFromOrigins } from '../../../src/resolve/origins/find-origins.ts';
import { makeOriginIndex } from '../../../src/resolve/origins/memory-index.ts';
import { makeOriginState } from '../../../src/resolve/origins/state.ts';
import { findOrigins } from '../../../src/resolve/origins.ts';

const STORY = [
  'The foreign ministers of Ghana and Chile met in Accra on Tuesday and signed a fisheries accord.',
  'Under the accord both coast guards will share radar data from next spring, the Ghanaian side said.',
  'Chile exported canned fish worth 12 million dollars to West Africa last year, mostly through Tema.',
  'A joint committee is to meet twice a year, first in Valparaiso, and to report to both parliaments.',
].join('\n\n');
const OTHER = [
  'In Accra the top diplomats of Chile and Ghana put their names to a pact on fishing this week.',
  'Patrols of the two navies are going to exchange what their radars see, starting in April.',
  'Critics in Tema fear that canned imports, already at 12 million dollars, will grow further.',
].join('\n\n');

function doc(name: string, text: string, date = '2024-05-14'): Document {
  return makeDocument({
    name,
    text,
    language: 'en',
    publishedAt: date,
    publishedBasis: 'option',
  });
}

function groups(documents: readonly Document[]): readonly (readonly string[])[] {
  const names = new Map(documents.map(({ id, name }) => [id, name]));
  return findOrigins(documents)
    .list.map(({ documents: ids }) => ids.map((id) => names.get(id) ?? ''))
    .sort();
}

const paragraphs = STORY.split('\n\n');

describe('origins', () => {
  it('puts reprints to what they reprint: cut, reordered, with another head and lead', () => {
    const all = [
      doc('story', STORY),
      doc('cut', paragraphs.slice(0, 2).join('\n\n'), '2024-05-15'),
      doc('reordered', [...paragraphs].reverse().join('\n\n'), '2024-05-15'),
      doc('head', `Accord at sea\n\nFrom our correspondent. ${STORY}`, '2024-05-16'),
    ];
    expect(groups(all)).toEqual([['story', 'cut', 'reordered', 'head']]);
  });

  it('finds a reprint in which one word in ten is another', () => {
    let count = 0;
    const changed = STORY.replace(/\p{L}+/gu, (word) => (++count % 10 === 0 ? 'indeed' : word));
    expect(groups([doc('story', STORY), doc('changed', changed, '2024-05-15')])).toHaveLength(1);
  });

  it('keeps reports of one event in other words apart', () => {
    const all = [doc('story', STORY), doc('other', OTHER)];
    expect(groups(all)).toHaveLength(2);
    expect(findOrigins(all).count(all.map(({ id }) => id))).toBe(2);
  });

  it('does not take for a copy who only quotes the same words', () => {
    const quote =
      '“We have worked for three long years on this accord and we will not let it fail now, whatever the price of fish may be next year or the year after that.”';
    const all = [
      doc('one', `The minister of Ghana spoke in Accra after the talks. ${quote} He then left.`),
      doc('two', `Reporters in Santiago heard a promise last night: ${quote} Many applauded it.`),
    ];
    expect(groups(all)).toHaveLength(2);
  });

  it('takes a part reprinted within a longer text for the same witness', () => {
    const long = `${OTHER}\n\n${paragraphs[0]} ${paragraphs[1]}`;
    const all = [
      doc('brief', `${paragraphs[0]} ${paragraphs[1]}`),
      doc('long', long, '2024-05-15'),
    ];
    expect(groups(all)).toEqual([['brief', 'long']]);
  });

  it('puts a digest to one of its sources and leaves the sources apart', () => {
    const all = [
      doc('story', STORY, '2024-05-14'),
      doc('other', OTHER, '2024-05-14'),
      doc('digest', `${STORY}\n\n${OTHER}`, '2024-05-15'),
    ];
    expect(groups(all)).toHaveLength(2);
  });

  it('needs less from two texts with the byline of one agency', () => {
    const rest = ' Nobody in the room would say what the price of the radar is or who pays for it.';
    const half = `${paragraphs[0]} ${paragraphs[1]?.slice(0, 40)}`;
    const more = `${rest} Their talks went on until late at night, and the guests flew home at dawn.`;
    const plain = [doc('a', STORY), doc('b', `${half}${more}${more.toUpperCase()}`, '2024-05-15')];
    const marked = [
      doc('a', `ACCRA (Reuters) - ${STORY}`),
      doc('b', `ACCRA (Reuters) - ${half}${more}${more.toUpperCase()}`, '2024-05-15'),
    ];
    expect(groups(plain)).toHaveLength(2);
    expect(groups(marked)).toHaveLength(1);
    expect(findOrigins(marked).list[0]?.wire).toBe('reuters');
  });

  it('shows the shared passages with their places in both texts', () => {
    const [a, b] = [
      doc('story', STORY),
      doc('cut', `New lead here.\n\n${paragraphs[2]}`, '2024-05-15'),
    ];
    const [copy] = findOrigins([a, b]).list.flatMap(({ copies }) => copies);
    const [passage] = copy?.passages ?? [];
    expect(copy?.source).toBe(a.id);
    expect(passage && b.text.slice(passage.start, passage.end)).toBe(paragraphs[2]?.slice(0, -1));
    expect(passage && a.text.slice(passage.sourceStart, passage.sourceEnd)).toBe(
      paragraphs[2]?.slice(0, -1),
    );
  });

  it('never counts texts too short to tell as further witnesses', () => {
    const all = [doc('story', STORY), doc('x', 'They met.'), doc('y', 'Talks today.')];
    const { count } = findOrigins(all);
    const [story, x, y] = all.map(({ id }) => id) as [string, string, string];
    expect([count([story, x, y]), count([x, y]), count([])]).toEqual([1, 1, 0]);
  });

  it('is the same in every order of adding, also step by step, and after taking one out', () => {
    const all = [
      doc('story', STORY, '2024-05-14'),
      doc('cut', paragraphs.slice(0, 3).join('\n\n'), '2024-05-15'),
      doc('late', paragraphs.slice(1).join('\n\n'), '2024-05-16'),
      doc('other', OTHER, '2024-05-14'),
    ];
    const expected = [['other'], ['story', 'cut', 'late']];
    for (const order of [all, [...all].reverse(), [all[2], all[0], all[3], all[1]] as Document[]])
      expect(groups(order)).toEqual(expected);
    const byId = new Map(all.map((one) => [one.id, one]));
    const parts = {
      index: makeOriginIndex(),
      state: makeOriginState(),
      document: (id: string) => byId.get(id),
    };
    for (const one of all) addToOrigins(one, parts);
    const [story, cut, late] = all as [Document, Document, Document];
    expect(parts.state.originOf(late.id)).toBe(story.id);
    removeFromOrigins(story, parts);
    expect(parts.state.originOf(late.id)).toBe(parts.state.originOf(cut.id));
    expect(parts.state.originOf(story.id)).toBeUndefined();
  });
});
