/** Who is reported to have said what a claim says. */

import { REPORTING } from '../../language/tables.ts';
import { anchor } from '../../model/anchor.ts';
import { type Mention, type Sentence, TOKEN_QUOTED } from '../../model/annotation.ts';
import { type Stated, said } from '../../model/stated.ts';
import { hitsOf } from '../../text/phrases.ts';
import type { ClauseText } from '../annotated-text.ts';
import { coordinationFrom, formAt, roleOf } from '../clause.ts';
import { type Subject, verbSubject } from './verb-subject.ts';

/** A report: the tokens of its verb and who speaks. */
export interface Report {
  readonly from: number;
  readonly to: number;
  readonly speaker: Subject;
}

const REPORTS = new WeakMap<ClauseText, ReadonlyMap<number, readonly Report[]>>();

/** The reports of a sentence ("X said", "said X", "according to X"), in text order. */
export function reportsIn(annotation: ClauseText, sentence: Sentence): readonly Report[] {
  let all = REPORTS.get(annotation);
  if (!all) {
    all = collect(annotation);
    REPORTS.set(annotation, all);
  }
  return all.get(sentence.index) ?? [];
}

function collect(annotation: ClauseText): ReadonlyMap<number, readonly Report[]> {
  const out = new Map<number, Report[]>();
  for (const hit of hitsOf(annotation.hits, REPORTING)) {
    const sentence = annotation.sentences[
      annotation.tokens.sentences[hit.from] as number
    ] as Sentence;
    if (((annotation.tokens.flags[hit.from] ?? 0) & TOKEN_QUOTED) !== 0) continue;
    // ', said X': the speaker stands behind the verb; nobody else need be looked for.
    const inverted =
      hit.from > sentence.from && /^[,"]$/.test(formAt(annotation, hit.from - 1))
        ? speakerAfter(annotation, sentence, hit.to)
        : undefined;
    const speaker =
      inverted ??
      (hit.row.speaker === 'subject' ? verbSubject(annotation, sentence, hit.from) : undefined) ??
      speakerAfter(annotation, sentence, hit.to);
    if (!speaker) continue;
    const list = out.get(sentence.index) ?? [];
    list.push({ from: hit.from, to: hit.to, speaker });
    out.set(sentence.index, list);
  }
  return out;
}

function speakerAfter(
  annotation: ClauseText,
  sentence: Sentence,
  first: number,
): Subject | undefined {
  if (roleOf(annotation, first) === 'relative') return undefined;
  const indexes = coordinationFrom(annotation, sentence, first);
  const one = annotation.mentions[indexes[0] ?? -1];
  const last = annotation.mentions[indexes.at(-1) ?? -1];
  return one && last ? { mentions: indexes, from: one.from, to: last.to } : undefined;
}

/** Whether a token stands within quotation marks. */
export function isQuoted(annotation: ClauseText, token: number): boolean {
  return ((annotation.tokens.flags[token] ?? 0) & TOKEN_QUOTED) !== 0;
}

/** The speaker of the words at `token`: of the sentence's report, or of the sentence beside it for a longer quotation. */
export function reportOf(
  annotation: ClauseText,
  sentence: Sentence,
  token: number,
): Report | undefined {
  const own = reportsIn(annotation, sentence).find(
    (r) => token >= r.to || (token < r.from && !isDescribing(annotation, r)),
  );
  if (own || !isQuoted(annotation, token)) return own;
  for (const step of [-1, 1, -2, 2]) {
    const near = annotation.sentences[sentence.index + step];
    if (!near) continue;
    const touches = [near.from, near.to - 1, near.from + 1].some(
      (t) => isQuoted(annotation, t) || annotation.tokens.forms[t] === '"',
    );
    const report = touches ? reportsIn(annotation, near)[0] : undefined;
    if (report) return report;
  }
  return undefined;
}

/** "pledges from members saying that ...": a participle that describes names, after the words that are no report. */
function isDescribing(annotation: ClauseText, report: Report): boolean {
  if (!formAt(annotation, report.from).endsWith('ing')) return false;
  const first = Math.min(report.from, report.speaker.from);
  return !/^[,"-]$/.test(formAt(annotation, first - 1)) && report.speaker.from < report.from;
}

/** The attribution of a claim made from words at `token` by `actor`; none where the actor speaks for itself. */
export function attributionOf(
  annotation: ClauseText,
  sentence: Sentence,
  token: number,
  actor: Subject | undefined,
): Stated<string> | undefined {
  const report = reportOf(annotation, sentence, token);
  if (!report) return sourceOf(annotation, sentence);
  const { speaker } = report;
  if (actor && actor.from < speaker.to && speaker.from < actor.to) return undefined;
  const named = speaker.mentions.flatMap((i) => {
    const mention = annotation.mentions[i] as Mention;
    return mention.members?.map((m) => annotation.mentions[m] as Mention) ?? [mention];
  });
  const names = named.map((m) => m.name);
  // A pronoun that stands for nobody known tells nothing.
  if (named.length > 0 && named.every((m) => m.anaphor && isPronoun(annotation, m)))
    return undefined;
  const where = anchor(
    annotation.document,
    annotation.tokens.starts[speaker.from] as number,
    annotation.tokens.ends[speaker.to - 1] as number,
  );
  return said(names.length > 0 ? names.join(', ') : where.quote.exact, where);
}

function isPronoun(annotation: ClauseText, m: Mention): boolean {
  const form = m.name.toLowerCase();
  return (
    annotation.grammar.clause.self.has(form) || annotation.grammar.clause.subjectPronouns.has(form)
  );
}

/** "according to X", "X reported": who says what a sentence says, where it is not the document itself. */
export function sourceOf(annotation: ClauseText, sentence: Sentence): Stated<string> | undefined {
  for (let at = sentence.from; at < sentence.to - 2; at++) {
    if (
      !annotation.grammar.clause.sources.has(formAt(annotation, at)) ||
      formAt(annotation, at + 1) !== 'to'
    )
      continue;
    let end = at + 2;
    while (
      end < sentence.to &&
      !/^[,;:.]$/.test(formAt(annotation, end)) &&
      roleOf(annotation, end) !== 'relative' &&
      end < at + 16
    )
      end++;
    if (end === at + 2) return undefined;
    const { starts, ends } = annotation.tokens;
    const words = anchor(annotation.document, starts[at + 2] as number, ends[end - 1] as number);
    return said(words.quote.exact.replace(/\s+/g, ' '), words);
  }
  return undefined;
}
