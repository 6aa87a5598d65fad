/** What a language's trained weights give: tags, lemmas, arcs, and words where they are not written apart. */
import type { Lemmatiser } from './lemma.ts';
import type { Model } from './model.ts';
import { decodeParser, type Parser } from './parser.ts';
import { decodeSegmenter, type Segmenter } from './segmenter.ts';
import type { Tagger } from './tagger.ts';

/** The trained parts of a language; each is taken out of its file when it is first asked for. */
export interface Engine {
  readonly tagger: Tagger;
  readonly lemmatiser: Lemmatiser;
  /** Undefined where a language's weights hold no parser. */
  readonly parser: Parser | undefined;
  /** Only where words are not written apart. */
  readonly segmenter: Segmenter | undefined;
  /** Whether words are made of tokens by the segmenter. */
  readonly unspaced: boolean;
  readonly hasParser: boolean;
}

/** The parts of a model. */
export function makeEngine(model: Model): Engine {
  const segmenter = lazily(() => segmenterOf(model));
  const parser = lazily(() => parserOf(model));
  return {
    unspaced: model.file.names.includes('segmenter'),
    hasParser: model.file.names.includes('parser'),
    get tagger() {
      return model.tagger;
    },
    get lemmatiser() {
      return model.lemmatiser;
    },
    get parser() {
      return parser();
    },
    get segmenter() {
      return segmenter();
    },
  };
}

function segmenterOf({ file }: Model): Segmenter | undefined {
  const section = file.section('segmenter');
  const words = file.section('segmenter-words');
  return section && words ? decodeSegmenter(section, words) : undefined;
}

function parserOf(model: Model): Parser | undefined {
  const section = model.file.section('parser');
  return section && decodeParser(section, model.words, model.tagger.fineNames);
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
