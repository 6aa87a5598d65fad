import { verb } from './inflect.ts';

const LEMMAS =
  `abide abolish accelerate accept achieve act adapt address adhere admit adopt advance aid align allocate allow amend apply
appoint approve arrange assess assist assure authorise authorize avoid back ban begin bolster boost bring broaden build buy campaign cancel carry
cease change clarify close collaborate combat combine commence compensate complete comply conclude conduct consider consolidate construct
continue contribute control convene cooperate coordinate counter create curb cut deal decarbonise decarbonize deepen defend deliver
demilitarise demilitarize denuclearise deploy destroy develop devote disarm disband discontinue dismantle disclose dispatch diversify donate
double draft draw drop ease elaborate eliminate embark enable encourage end enforce engage enhance enlarge ensure enter eradicate
establish evacuate examine exchange exclude expand expedite expel explore export extend facilitate fight finalise finalize finance find
focus follow forge form formulate foster freeze fulfil fulfill fund gather rationalise rationalize resist reinforce reform reaffirm recommit advocate accompany calibrate mainstream give grant guarantee halt halve handle harmonise harmonize
harness help hold honor honour host identify impose implement import improve include increase inform initiate inspect install
institute integrate intensify introduce invest investigate invite issue join jointly keep launch lay lead learn leverage liberalise liberalize
lift limit lower maintain make manage maximise maximize meet mitigate mobilise mobilize modernise modernize monitor move negotiate
normalise normalize observe offer open operate oppose optimise organise organize oversee pause pay permit phase plant preserve press
prevent prioritise prioritize procure produce prohibit promote propose protect provide publish purchase pursue push put raise ratify
reach realise realize rebuild receive recognise recognize reconsider redouble reduce reform refrain reject release relocate remain remove
renew reopen repair repatriate replace report resettle resolve respect respond restart restore restrain restrict resume retain
return review revise revive roll safeguard scale scrap secure send serve set settle share shift sign simplify slash speed stabilise
stabilize stand stay step stimulate stop streamline strengthen submit supply support suspend sustain swap tackle take target train transfer
transform transition treat triple uphold upgrade use utilise vaccinate visit withdraw work respond commission co-lead co-chair co-host co-develop
deter tap sell hand intensify accede reconnect relaunch restructure speak call name recruit station retrain shorten waive write`
    .split(/\s+/)
    .filter((lemma) => lemma !== '' && lemma !== 'jointly');

const BASE: ReadonlySet<string> = new Set(LEMMAS);
const PARTICIPLES: ReadonlySet<string> = new Set(LEMMAS.map((lemma) => verb(lemma).participle));
const ING: ReadonlySet<string> = new Set(LEMMAS.map((lemma) => verb(lemma).ing));

/** Nouns of action that stand for a verb before "of": "the implementation of", "pursuit of". */
const NOUNS: ReadonlySet<string> = new Set([
  'implementation',
  'pursuit',
  'completion',
  'establishment',
  'creation',
  'elimination',
  'expansion',
  'removal',
  'reduction',
  'restoration',
  'reconstruction',
  'denuclearization',
  'denuclearisation',
  'withdrawal',
  'resumption',
  'use',
  'exchange',
  'provision',
  'formation',
  'continuation',
  'adoption',
  'sharing',
  'strengthening',
  'improvement',
  'launch',
  'opening',
  'release',
  'compliance',
  'rationalisation',
  'rationalization',
  'phasing-out',
  'phase-out',
  'rollback',
  'mobilisation',
  'mobilization',
  'liberalisation',
  'liberalization',
  'promotion',
  'protection',
  'enforcement',
  'ratification',
  'modernisation',
  'modernization',
  'achievement',
  'delivery',
  'deployment',
  'extension',
  'enhancement',
  'repatriation',
  'rehabilitation',
  'harmonisation',
  'harmonization',
  'coordination',
  'facilitation',
  'stabilisation',
  'stabilization',
  'demining',
  'digitalisation',
  'digitalization',
  'diversification',
  'restructuring',
  'rebuilding',
  'preparation',
  'disarmament',
  'consolidation',
]);

/** Verbs of doing that are nouns as often. */
const ALSO_NOUNS: ReadonlySet<string> = new Set([
  'support',
  'aid',
  'reform',
  'work',
  'help',
  'change',
  'control',
  'respect',
  'transfer',
  'increase',
  'exchange',
  'finance',
  'fight',
  'review',
  'fund',
  'trade',
  'end',
  'act',
  'ban',
  'build',
  'deal',
  'focus',
  'form',
  'host',
  'permit',
  'press',
  'process',
  'release',
  'report',
  'share',
  'stop',
  'target',
  'balance',
  'design',
  'import',
  'export',
  'honor',
  'honour',
  'benefit',
  'combat',
]);

/** Whether a verb of doing may be a noun. */
export function isAlsoNoun(form: string): boolean {
  return ALSO_NOUNS.has(form);
}

/** Whether a word is the base form of a verb of doing, as promises use them. */
export function isActionVerb(form: string): boolean {
  return BASE.has(form);
}

/** Whether a word is the -ing form of a verb of doing, or any -ing word long enough to be one. */
export function isActionGerund(form: string): boolean {
  return ING.has(form) || (form.length > 6 && form.endsWith('ing'));
}

/** Whether a word is the participle of a verb of doing. */
export function isActionParticiple(form: string): boolean {
  return PARTICIPLES.has(form);
}

/** Whether a word names an action that "of" continues. */
export function isActionNoun(form: string): boolean {
  return NOUNS.has(form);
}
