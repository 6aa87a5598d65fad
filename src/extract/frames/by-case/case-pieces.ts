/** Lists of names by case: what a comma joins only in looks is cut, and a name's gloss or a group's states go with it. */
import type { FrameGrammar } from '../../../language/frame-rows.ts';
import type { Annotation, Mention, Sentence } from '../../../model/annotation.ts';
import { within } from '../../statement/within.ts';
import { casesOf, type Piece, piecesOf } from '../pieces.ts';

/** The pieces of a sentence in a language with cases. */
export function casePieces(
  annotation: Annotation,
  sentence: Sentence,
  frames: FrameGrammar,
): readonly Piece[] {
  const cut = piecesOf(annotation, sentence, frames).pieces.flatMap((piece) =>
    piece.kind === 'names' ? cutList(annotation, piece, frames) : [piece],
  );
  return withGroups(annotation, withGlosses(annotation, cut)).map((piece) =>
    withOffices(annotation, frames, withoutApposed(annotation, piece, frames)),
  );
}

/** "с председателем совета, министром Араем Ибраевым": an office before a comma and a person is the person's. */
function withoutApposed(annotation: Annotation, piece: Piece, frames: FrameGrammar): Piece {
  if (piece.mentions.length < 2) return piece;
  const mentions = piece.mentions.filter((index, i) => {
    const office = annotation.mentions[index] as Mention;
    const next = annotation.mentions[piece.mentions[i + 1] ?? -1];
    if (office.kind !== 'office' || next?.kind !== 'person') return true;
    const comma = annotation.tokens.forms[office.to] as string;
    return next.from - office.to !== 1 || !frames.softBreaks.has(comma);
  });
  return mentions.length < piece.mentions.length ? { ...piece, mentions } : piece;
}

/** "Лидеры Армении и Ирана": the plural of an office before the genitive of its states stands for them, in its own case. */
function withOffices(annotation: Annotation, frames: FrameGrammar, piece: Piece): Piece {
  if (piece.kind !== 'names' || piece.mentions.length < 2 || piece.marker !== undefined)
    return piece;
  const first = annotation.mentions[piece.mentions[0] as number] as Mention;
  const genitive = casesOf(annotation, first);
  if (first.kind !== 'state' || (genitive.size > 0 && !genitive.has('gen'))) return piece;
  const groups = within(
    annotation.hits.get('group') ?? [],
    piece.from - GROUP_REACH - 1,
    piece.from,
  );
  const group = groups.at(-1);
  if (!group || (group.row as { readonly count?: number }).count !== 0) return piece;
  const marker = annotation.tokens.forms[group.from - 1] ?? '';
  return {
    ...piece,
    from: group.from,
    head: -1,
    ...(frames.markers.has(marker) ? { marker } : {}),
  };
}

/** "По словам Ибраева, Россия и Китай": two lists, for no case fits both sides of the comma. */
function cutList(annotation: Annotation, piece: Piece, frames: FrameGrammar): readonly Piece[] {
  for (let i = 1; i < piece.mentions.length; i++) {
    const left = annotation.mentions[piece.mentions[i - 1] as number] as Mention;
    const right = annotation.mentions[piece.mentions[i] as number] as Mention;
    const comma = annotation.tokens.forms[left.to] as string;
    if (!frames.softBreaks.has(comma) || fitTogether(annotation, left, right)) continue;
    const rest: Piece = {
      kind: 'names',
      from: right.from,
      to: piece.to,
      mentions: piece.mentions.slice(i),
    };
    return [
      { ...piece, to: left.to, mentions: piece.mentions.slice(0, i) },
      { kind: 'soft', from: left.to, to: left.to + 1, mentions: [] },
      ...cutList(annotation, rest, frames),
    ];
  }
  return [piece];
}

function fitTogether(annotation: Annotation, left: Mention, right: Mention): boolean {
  if ((left.kind === 'place') !== (right.kind === 'place')) return false;
  const a = casesOf(annotation, left);
  const b = casesOf(annotation, right);
  return a.size === 0 || b.size === 0 || [...a].some((c) => b.has(c));
}

/** "Арай Ибраев Ибраев Арай министр": the page's gloss on a name is part of it. */
function withGlosses(annotation: Annotation, pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  let glossed = false;
  for (const piece of pieces) {
    const last = out.at(-1);
    glossed = last !== undefined && isGloss(annotation, last, piece, glossed);
    if (last && glossed) out[out.length - 1] = { ...last, to: piece.to };
    else out.push(piece);
  }
  return out;
}

function isGloss(annotation: Annotation, name: Piece, gloss: Piece, within: boolean): boolean {
  if (name.kind !== 'names' || gloss.kind !== 'names' || name.to !== gloss.from) return false;
  return within || sameName(annotation, name, gloss);
}

function sameName(annotation: Annotation, left: Piece, right: Piece): boolean {
  const a = annotation.mentions[left.mentions.at(-1) as number] as Mention;
  const b = annotation.mentions[right.mentions[0] as number] as Mention;
  if (a.kind !== 'person' || b.kind !== 'person') return false;
  if (a.id !== undefined && a.id === b.id) return true;
  const words = new Set(a.name.toLowerCase().split(' '));
  return b.name
    .toLowerCase()
    .split(' ')
    .some((word) => word.length > 2 && words.has(word));
}

/** How far behind a group word its states may stand, in tokens: "министры иностранных дел России и Китая". */
const GROUP_REACH = 3;

function withGroups(annotation: Annotation, pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last && isGroupOf(annotation, last, piece))
      out[out.length - 1] = {
        ...last,
        to: piece.to,
        mentions: piece.mentions,
        head: last.mentions[0] as number,
      };
    else out.push(piece);
  }
  return out;
}

function isGroupOf(annotation: Annotation, group: Piece, names: Piece): boolean {
  if (group.kind !== 'names' || names.kind !== 'names' || names.marker !== undefined) return false;
  if (group.mentions.length !== 1 || names.from - group.to > GROUP_REACH) return false;
  const word = annotation.mentions[group.mentions[0] as number] as Mention;
  const first = annotation.mentions[names.mentions[0] as number] as Mention;
  if (word.anaphor !== true || word.rule !== 'name.group-0' || first.anaphor) return false;
  if (first.kind !== 'state' && first.kind !== 'organisation') return false;
  const cases = casesOf(annotation, first);
  return names.mentions.length > 1 && (cases.size === 0 || cases.has('gen'));
}
