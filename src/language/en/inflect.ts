/** Forms of English verbs, so that tables list lemmas and the automaton finds every form. */

/** The forms of a verb. */
export interface VerbForms {
  readonly base: string;
  /** Third person: "signs". */
  readonly s: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  draw: ['drew', 'drawn'],
  find: ['found', 'found'],
  give: ['gave', 'given'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  make: ['made', 'made'],
  seek: ['sought', 'sought'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shake: ['shook', 'shaken'],
  speak: ['spoke', 'spoken'],
  stand: ['stood', 'stood'],
  strike: ['struck', 'struck'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  undertake: ['undertook', 'undertaken'],
  write: ['wrote', 'written'],
  become: ['became', 'become'],
  buy: ['bought', 'bought'],
  fall: ['fell', 'fallen'],
  fly: ['flew', 'flown'],
  forget: ['forgot', 'forgotten'],
  get: ['got', 'got'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  hit: ['hit', 'hit'],
  know: ['knew', 'known'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  lose: ['lost', 'lost'],
  meet: ['met', 'met'],
  oversee: ['oversaw', 'overseen'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  rebuild: ['rebuilt', 'rebuilt'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  sell: ['sold', 'sold'],
  spend: ['spent', 'spent'],
  teach: ['taught', 'taught'],
  uphold: ['upheld', 'upheld'],
  win: ['won', 'won'],
  withdraw: ['withdrew', 'withdrawn'],
};

/** Verbs of more than one syllable that double their last letter: the stress lies on the last. */
const DOUBLING = new Set([
  'commit',
  'submit',
  'permit',
  'refer',
  'begin',
  'admit',
  'deter',
  'control',
  'transfer',
  'fulfil',
  'prefer',
  'regret',
  'equip',
  'forget',
  'omit',
  'expel',
  'recommit',
  'compel',
]);
/** One short syllable that ends in one consonant: "plan", "stop". */
const SHORT = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** The forms of a verb by its lemma ("sign" or, with a particle, "set up"). */
export function verb(lemma: string): VerbForms {
  const [head = '', ...rest] = lemma.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const irregular = IRREGULAR[head];
  const doubled = DOUBLING.has(head) || SHORT.test(head) ? head + head.slice(-1) : head;
  const regular = head.endsWith('e')
    ? `${head}d`
    : /[^aeiou]y$/.test(head)
      ? `${head.slice(0, -1)}ied`
      : `${doubled}ed`;
  return {
    base: lemma,
    s: thirdPerson(head) + tail,
    past: (irregular?.[0] ?? regular) + tail,
    participle: (irregular?.[1] ?? regular) + tail,
    ing: gerund(head, doubled) + tail,
  };
}

function thirdPerson(head: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(head)) return `${head}es`;
  return /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : `${head}s`;
}

function gerund(head: string, doubled: string): string {
  if (/[^aeiouy]e$|[aeiou][^aeiou]e$|ue$/.test(head) && !/ee$/.test(head))
    return `${head.slice(0, -1)}ing`;
  return `${doubled}ing`;
}

/** Present and past forms of a verb: "sign", "signs", "signed". */
export function finite(lemma: string): readonly string[] {
  const forms = verb(lemma);
  return [...new Set([forms.base, forms.s, forms.past, forms.participle])];
}

/** Every form of a verb, "signing" too. */
export function everyForm(lemma: string): readonly string[] {
  return [...finite(lemma), verb(lemma).ing];
}

/** Finite forms followed by further words: `finiteWith('agree', 'to')` gives "agree to", "agrees to", "agreed to". */
export function finiteWith(lemma: string, ...tails: readonly string[]): readonly string[] {
  return tails.flatMap((tail) => finite(lemma).map((form) => `${form} ${tail}`));
}
