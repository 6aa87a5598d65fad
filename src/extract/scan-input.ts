import type { LanguagePack } from '../language/pack.ts';
import type { Block, PhraseHit, Sentence, Tokens } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import type { Syntax } from '../model/syntax.ts';
import type { Reference } from '../reference/reference.ts';

/** What the finders of times, quantities and names look at: the text cut up, and the phrases found in it. */
export interface ScanInput {
  readonly document: Document;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly hits: ReadonlyMap<string, readonly PhraseHit[]>;
  readonly reference: Reference;
  readonly pack: LanguagePack;
  readonly syntax?: Syntax;
}
