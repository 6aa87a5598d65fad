import type { DeedRow } from '../language/checks/status.ts';
import type { Annotation, PhraseHit } from '../model/annotation.ts';
import type { Finding } from '../model/finding.ts';
import type { Check } from './check.ts';
import { finding, tokenSpan, words, wordsInput } from './derivation.ts';
import { clauseOfDeed, isOneThing, themeOf } from './plan-as-done/theme.ts';
import { covering, hasWords, inside, type TokenRange, wordHits } from './scope.ts';

/** A deed with what it is said of. */
interface Deed {
  readonly hit: PhraseHit<DeedRow>;
  readonly clause: TokenRange;
  readonly theme: ReadonlySet<string>;
}

/** One thing told as done in one sentence and as still to come in another. */
export const planAsDone: Check = {
  name: 'plan-as-done',
  needs: ['text'],
  certainty: 'strong',
  summary: 'A plan or a proposal told as done: one thing is done here and still to come there.',
  run: ({ annotation }) => {
    if (!hasWords(annotation, 'deed') || !hasWords(annotation, 'otherDeed')) return [];
    const deeds = wordHits(annotation, 'deed').flatMap((hit) => {
      const one = deedOf(annotation, hit);
      return one ? [one] : [];
    });
    const coming = deeds.filter(({ hit }) => hit.row.deed === 'coming');
    return deeds.flatMap((done) => {
      if (done.hit.row.deed !== 'done') return [];
      const plan = coming.find((one) => contradicts(done, one));
      return plan ? [report(annotation, done, plan)] : [];
    });
  },
};

/** A deed whose clause has nothing that sets the thing apart from others of its name. */
function deedOf(annotation: Annotation, hit: PhraseHit<DeedRow>): Deed | undefined {
  const clause = clauseOfDeed(annotation, hit);
  // "was to be completed": words that begin before the deed and run into it tell of a plan of the past.
  const apart = inside(wordHits(annotation, 'otherDeed'), clause.from, clause.to).filter(
    ({ from }) => from < hit.from || from >= hit.to,
  );
  // "last year" sets no two things apart.
  if (apart.some(({ from }) => !covering(annotation.times, from))) return undefined;
  const theme = themeOf(annotation, clause, hit);
  return theme.size === 0 ? undefined : { hit, clause, theme };
}

/** Whether both cannot be said of one thing; "signed the text that will be signed again" is one clause and says more. */
function contradicts(done: Deed, plan: Deed): boolean {
  if (done.hit.row.act !== plan.hit.row.act) return false;
  return !meets(done.clause, plan.hit) && isOneThing(done.theme, plan.theme);
}

function meets(clause: TokenRange, { from }: TokenRange): boolean {
  return clause.from <= from && from < clause.to;
}

function report(annotation: Annotation, done: Deed, plan: Deed): Finding {
  const first = tokenSpan(annotation, done.hit.from, done.hit.to);
  const second = tokenSpan(annotation, plan.hit.from, plan.hit.to);
  const [told, still] = [words(annotation, first), words(annotation, second)];
  const thing = [...done.theme].filter((word) => plan.theme.has(word)).join(' ');
  return finding(annotation, {
    check: 'plan-as-done',
    severity: 'warning',
    message: `“${told}” here, but “${still}” there, said of one thing: it is done or still to come, not both.`,
    at: [first, second],
    operation: `what the text says has become of: ${thing}`,
    inputs: [wordsInput('told as done', told, 0), wordsInput('told as coming', still, 1)],
    result: 'done and still to come',
    suggestion: 'Say which of the two holds on the day of the report.',
  });
}
