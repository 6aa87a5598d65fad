import type { Annotation } from '../model/annotation.ts';
import type { CommitmentClaim, Strength } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { CrossCheck, CrossDocument } from './check.ts';
import { calledBy, crossFinding } from './cross-finding.ts';
import { wordsInput } from './derivation.ts';
import { isSource, sourcesNear } from './near-documents.ts';
import { commonWords, wordsOfAction } from './raised-strength/action-words.ts';

/** The ladder of strength, the strongest first. */
const STEP: Readonly<Record<Strength, number>> = {
  pledge: 5,
  agree: 4,
  plan: 3,
  willingness: 2,
  call: 1,
};
const CALLED: Readonly<Record<Strength, string>> = {
  pledge: 'a pledge',
  agree: 'a thing agreed',
  plan: 'a plan',
  willingness: 'a willingness',
  call: 'a call on others',
};
/** From here downward a promise is none yet. */
const READY = STEP.willingness;

/** A promise with the words of what is to be done. */
interface Promise {
  readonly claim: CommitmentClaim;
  readonly strength: Strength;
  readonly words: ReadonlySet<string>;
}

/** A promise told as stronger than the document has it from which it is known. */
export const raisedStrength: CrossCheck = {
  name: 'raised-strength',
  needs: ['documents'],
  certainty: 'strong',
  summary: 'A willingness or a call in the source told as a pledge or an agreement.',
  run: ({ documents }) => {
    const promises = new Map<CrossDocument, readonly Promise[]>();
    const of = (one: CrossDocument): readonly Promise[] => {
      const known = promises.get(one);
      if (known) return known;
      const made = promisesOf(one);
      promises.set(one, made);
      return made;
    };
    const near = sourcesNear(documents);
    return documents.flatMap((report) =>
      isSource(report)
        ? []
        : near(report).flatMap((source) =>
            of(report).flatMap((told) => {
              const made = original(told, of(source));
              return made ? [raised(report, told, source, made)] : [];
            }),
          ),
    );
  },
};

function promisesOf({ claims, annotations }: CrossDocument): readonly Promise[] {
  const made = claims.filter(
    (claim): claim is CommitmentClaim =>
      claim.kind === 'commitment' &&
      claim.polarity === 'said' &&
      claim.fields.strength !== undefined &&
      (claim.fields.obligor?.value.length ?? 0) > 0,
  );
  if (made.length === 0) return [];
  const [annotation] = annotations();
  if (!annotation) return [];
  return made.map((claim) => ({
    claim,
    strength: claim.fields.strength?.value as Strength,
    words: actionWords(annotation, claim),
  }));
}

function actionWords(annotation: Annotation, { fields, evidence }: CommitmentClaim) {
  const span = fields.action?.anchor?.position ?? evidence[0].position;
  return wordsOfAction(annotation, span);
}

/** The promise in the source that is the same but weaker; none where the source has it as strong elsewhere. */
function original(told: Promise, source: readonly Promise[]): Promise | undefined {
  if (STEP[told.strength] < STEP.plan) return undefined;
  const same = source.filter(
    (one) => haveOneObligor(told.claim, one.claim) && commonWords(told.words, one.words),
  );
  if (same.length === 0 || same.some(({ strength }) => STEP[strength] > READY)) return undefined;
  return same[0];
}

function haveOneObligor(a: CommitmentClaim, b: CommitmentClaim): boolean {
  const keys = (claim: CommitmentClaim): readonly string[] =>
    (claim.fields.obligor?.value ?? []).flatMap(({ id, name, represents }) => [
      ...(represents ? [represents] : []),
      id ?? name.toLowerCase(),
    ]);
  const own = new Set(keys(a));
  return keys(b).some((key) => own.has(key));
}

function raised(
  { document: report }: CrossDocument,
  told: Promise,
  { document: source }: CrossDocument,
  made: Promise,
): Finding {
  const own = told.claim.evidence[0];
  const theirs = made.claim.evidence[0];
  return crossFinding({
    check: 'raised-strength',
    severity: STEP[told.strength] >= STEP.agree ? 'warning' : 'note',
    message: `Told here as ${CALLED[told.strength]}; ${calledBy(source)} has it as ${CALLED[made.strength]}: “${theirs.quote.exact}”.`,
    at: [
      { document: report, span: own.position },
      { document: source, span: theirs.position },
    ],
    operation: 'compare how strongly both promise the same',
    inputs: [
      wordsInput('told as', `${told.strength}: ${own.quote.exact}`, 0),
      wordsInput('in the source', `${made.strength}: ${theirs.quote.exact}`, 1),
    ],
    result: `${made.strength} raised to ${told.strength}`,
    suggestion: 'Keep the verb of the source.',
    claims: [told.claim.id, made.claim.id],
  });
}
