/** Where frames stand in a text. */
import type { FrameRow } from '../../language/frame-rows.ts';
import type { Annotation, PhraseHit, Sentence } from '../../model/annotation.ts';

/** The hits of a frame table with their sentences, in text order; hits across a sentence's end or inside headings are left out. */
export function frameHits<Row extends FrameRow>(
  annotation: Annotation,
  table: string,
): readonly { readonly hit: PhraseHit<Row>; readonly sentence: Sentence }[] {
  const hits = (annotation.hits.get(table) ?? []) as readonly PhraseHit<Row>[];
  return hits.flatMap((hit) => {
    const sentence = annotation.sentences[annotation.tokens.sentences[hit.from] as number];
    if (!sentence || hit.to > sentence.to || !standsAlone(annotation, hit)) return [];
    return annotation.blocks[sentence.block]?.kind === 'heading' ? [] : [{ hit, sentence }];
  });
}

/** Whether a hit begins and ends with words: in Chinese 支持 is none in 支持者. */
function standsAlone({ syntax }: Annotation, hit: PhraseHit): boolean {
  if (!syntax) return true;
  return syntax.wordFrom(hit.from) === hit.from && syntax.wordTo(hit.to - 1) === hit.to;
}
