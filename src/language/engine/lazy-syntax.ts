/** The grammar of a document, worked out sentence by sentence when it is asked for. */
import type { Sentence, Tokens } from '../../model/annotation.ts';
import type { Syntax, Upos } from '../../model/syntax.ts';
import { UPOS } from '../../model/syntax.ts';
import type { Engine } from './engine.ts';
import { lemmaOf } from './lemma.ts';
import { parseSentence } from './parser.ts';
import { segment } from './segmenter.ts';
import { tagSentence } from './tagger.ts';
import type { WordColumns } from './word-columns.ts';

const ROOT = -1;
const UNKNOWN_RELATION = 'dep';

/** Makes the grammar of a document cut into tokens and sentences; nothing is read until something is asked. */
export function lazySyntax(
  engine: Engine,
  text: string,
  tokens: Tokens,
  sentences: readonly Sentence[],
): Syntax {
  return new LazySyntax(engine, text, tokens, sentences);
}

/** The words of one sentence, when they are not its tokens. */
interface SentenceWords {
  readonly words: WordColumns;
  /** First token of each word. */
  readonly firsts: Int32Array;
}

class LazySyntax implements Syntax {
  readonly hasArcs: boolean;
  readonly #engine: Engine;
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #sentences: readonly Sentence[];
  readonly #upos: Uint8Array;
  readonly #fine: Uint16Array;
  /** 1 where a sentence is cut into words and tagged, 2 where it is parsed too. */
  readonly #state: Uint8Array;
  #heads: Int32Array | undefined;
  #relations: Uint8Array | undefined;
  /** For words of several tokens: first token of the word that holds each token, and the one after its last. */
  readonly #from: Int32Array | undefined;
  readonly #to: Int32Array | undefined;

  constructor(engine: Engine, text: string, tokens: Tokens, sentences: readonly Sentence[]) {
    this.#engine = engine;
    this.hasArcs = engine.hasParser;
    this.#text = text;
    this.#tokens = tokens;
    this.#sentences = sentences;
    this.#upos = new Uint8Array(tokens.length);
    this.#fine = new Uint16Array(tokens.length);
    this.#state = new Uint8Array(sentences.length);
    if (engine.unspaced) {
      this.#from = new Int32Array(tokens.length);
      this.#to = new Int32Array(tokens.length);
    }
  }

  wordFrom(token: number): number {
    if (!this.#from || !this.#tag(token)) return token;
    return this.#from[token] as number;
  }

  wordTo(token: number): number {
    if (!this.#to || !this.#tag(token)) return token + 1;
    return this.#to[token] as number;
  }

  upos(token: number): Upos {
    return this.#tag(token) ? (UPOS[this.#upos[token] as number] as Upos) : 'X';
  }

  fine(token: number): string {
    if (!this.#tag(token)) return '';
    return this.#engine.tagger.fineNames[this.#fine[token] as number] ?? '';
  }

  lemma(token: number): string {
    const tagged = this.#tag(token);
    const from = this.wordFrom(token);
    const to = this.wordTo(token);
    const { starts, ends } = this.#tokens;
    const word = this.#text.slice(starts[from], ends[to - 1]);
    if (!tagged) return word.toLowerCase();
    const upos = this.#upos[token] as number;
    return lemmaOf(this.#engine.lemmatiser, word, upos, this.#fine[token] as number);
  }

  head(token: number): number {
    if (!this.#parse(token)) return ROOT;
    return this.#heads?.[token] ?? ROOT;
  }

  deprel(token: number): string {
    const { parser } = this.#engine;
    if (!this.#parse(token) || !parser) return UNKNOWN_RELATION;
    return parser.relations[this.#relations?.[token] ?? 0] ?? UNKNOWN_RELATION;
  }

  /** Sees to it that a token's sentence is tagged; false for a token outside every sentence. */
  #tag(token: number): boolean {
    const index = this.#tokens.sentences[token] ?? -1;
    const sentence = this.#sentences[index];
    if (!sentence) return false;
    if (this.#state[index] === 0) {
      this.#state[index] = 1;
      const { tagger } = this.#engine;
      if (this.#from) this.#tagWords(sentence);
      else tagSentence(tagger, this.#columns(), sentence.from, sentence.to, this.#upos, this.#fine);
    }
    return true;
  }

  #columns(): WordColumns {
    const { starts, ends, length } = this.#tokens;
    return { text: this.#text, starts, ends, length };
  }

  /** Cuts a sentence into words and gives every token the tags of its word. */
  #tagWords(sentence: Sentence): void {
    const { words, firsts } = this.#wordsOf(sentence);
    const upos = new Uint8Array(words.length);
    const fine = new Uint16Array(words.length);
    tagSentence(this.#engine.tagger, words, 0, words.length, upos, fine);
    for (let w = 0; w < words.length; w++) {
      const from = firsts[w] as number;
      const to = firsts[w + 1] ?? sentence.to;
      this.#upos.fill(upos[w] as number, from, to);
      this.#fine.fill(fine[w] as number, from, to);
      this.#from?.fill(from, from, to);
      this.#to?.fill(to, from, to);
    }
  }

  #wordsOf(sentence: Sentence): SentenceWords {
    const { starts, ends } = this.#tokens;
    const { segmenter } = this.#engine;
    const { from, to } = sentence;
    const firsts = segmenter
      ? segment(segmenter, this.#text, starts, ends, from, to)
      : new Int32Array(0);
    const length = firsts.length;
    const wordStarts = new Int32Array(length);
    const wordEnds = new Int32Array(length);
    for (let w = 0; w < length; w++) {
      wordStarts[w] = starts[firsts[w] as number] as number;
      wordEnds[w] = ends[(firsts[w + 1] ?? to) - 1] as number;
    }
    return { words: { text: this.#text, starts: wordStarts, ends: wordEnds, length }, firsts };
  }

  /**
   * Sees to it that a token's sentence is parsed; false where there is no parser. A parser reads tokens as words: no language
   * whose words are made of several tokens has one.
   */
  #parse(token: number): boolean {
    const { parser } = this.#engine;
    if (!parser || !this.#tag(token)) return false;
    const index = this.#tokens.sentences[token] as number;
    if (this.#state[index] === 2) return true;
    this.#state[index] = 2;
    this.#heads ??= new Int32Array(this.#tokens.length).fill(ROOT);
    this.#relations ??= new Uint8Array(this.#tokens.length);
    const sentence = this.#sentences[index] as Sentence;
    const { from, to } = sentence;
    parseSentence(
      parser,
      this.#columns(),
      from,
      to,
      this.#upos,
      this.#fine,
      this.#heads,
      this.#relations,
    );
    return true;
  }
}
