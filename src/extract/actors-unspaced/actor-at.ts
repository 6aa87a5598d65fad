/** What is named at a token: the best explained reading first. */
import type { Mention, Sentence } from '../../model/annotation.ts';
import { endsName, type Look, make, words } from './look.ts';
import { ownerAt } from './owner.ts';
import { chineseName, type PersonName, referenceName, soundRun } from './person-name.ts';
import { ledPlaceAt, metonymAt, placeAt } from './place.ts';
import {
  bareAt,
  groupAt,
  listedOrganisationAt,
  namedAt,
  pairAt,
  sideAt,
  speakingAt,
} from './state-phrase.ts';
import { alsoTitled, personMention, titleAfter, titledAt } from './titled.ts';

/** The names that begin at a token, none or more; they follow each other without overlap. */
export function actorsAt(look: Look, at: number, sentence: Sentence): readonly Mention[] {
  const title = agreementAt(look, at, sentence);
  if (title) return [title];
  if (!look.isIdeograph(at)) return latinNamed(look, at);
  const one =
    groupAt(look, at) ??
    longer(titledAt(look, at), longer(listedOrganisationAt(look, at), namedAt(look, at)));
  if (one?.kind === 'person' && one.rule === 'name.titled' && look.forms[one.to] === '、')
    return [one, ...alsoTitled(look, one)];
  if (one) return [one];
  const several = pairAt(look, at) ?? listedNames(look, at);
  if (several) return several;
  const other =
    sideAt(look, at) ??
    speakingAt(look, at) ??
    bareAt(look, at) ??
    metonymAt(look, at) ??
    ledPlaceAt(look, at) ??
    personAt(look, at) ??
    placeAt(look, at);
  return other ? [other] : [];
}

/** "G20", "WTO": listed names in Latin letters or figures. */
function latinNamed(look: Look, at: number): readonly Mention[] {
  const owner = ownerAt(look, at);
  const found = owner ? namedAt(look, at) : undefined;
  return found ? [found] : [];
}

function longer(a: Mention | undefined, b: Mention | undefined): Mention | undefined {
  if (!a || !b) return a ?? b;
  return b.to > a.to ? b : a;
}

const LONGEST_TITLE = 60;

/** 《...》: the title of an agreement where its last word says so; other titles hide the names in them. */
function agreementAt(look: Look, at: number, sentence: Sentence): Mention | undefined {
  if (look.forms[at] !== '《') return undefined;
  let to = at + 1;
  while (to < sentence.to && to - at < LONGEST_TITLE && look.forms[to] !== '》') to++;
  if (look.forms[to] !== '》' || to === at + 1) return undefined;
  const name = words(look, at + 1, to);
  const last = name.replace(/[（(][^）)]*[）)]$/, '');
  if (last.length <= 10 && look.rules.mediaEnds.some((end) => last.endsWith(end)))
    return make(look, at, to + 1, { kind: 'organisation', name, rule: 'name.newspaper' });
  if (!look.rules.agreementEnds.some((end) => last.endsWith(end))) return undefined;
  return make(look, at, to + 1, { kind: 'agreement', name, rule: 'name.agreement' });
}

/** A person without title: listed, joined by "·", or before a verb of speech. */
function personAt(look: Look, at: number): Mention | undefined {
  const listed = referenceName(look, at);
  if (listed && !isDoubtful(look, at, listed.to)) return personMention(look, at, listed);
  if (look.rules.soundsOnly.has(look.forms[at - 1] ?? '')) return undefined;
  const run = soundRun(look, at);
  if (run.joined && run.to - at >= 4)
    return personMention(look, at, { from: at, to: run.to, joined: true });
  if (isListedPlace(look, at)) return undefined;
  const titled = titleAfter(look, run.to);
  const isTitled = titled?.row.role.startsWith('head-of') === true;
  if (run.to - at >= 3 && (isTitled || beforeSpeech(look, run.to)))
    return personMention(look, at, { from: at, to: run.to });
  return chinesePersonAt(look, at);
}

/** A Chinese name of three characters with its office after it, or at the head of a clause before what persons do. */
function chinesePersonAt(look: Look, at: number): Mention | undefined {
  const name = chineseName(look, at);
  if (!name || name.to - at !== 3 || look.rules.bodyEnds.has(look.forms[name.to - 1] as string))
    return undefined;
  const { stops } = look.rules;
  if (look.title(at + 1)) return undefined;
  if ([at + 1, at + 2].some((i) => stops.has(look.forms[i] as string))) return undefined;
  const title = titleAfter(look, name.to);
  const initial =
    at === 0 ||
    look.tokens.sentences[at - 1] !== look.tokens.sentences[at] ||
    !look.isIdeograph(at - 1);
  const acts =
    beforeSpeech(look, name.to) ||
    look.rules.acts.has(look.slice(name.to, name.to + 2)) ||
    (look.forms[name.to] === '等' && look.rules.acts.has(look.slice(name.to + 1, name.to + 3)));
  const titled = title !== undefined && title.row.role !== 'honorific';
  return titled || (initial && acts) ? personMention(look, at, name) : undefined;
}

function isListedPlace(look: Look, at: number): boolean {
  return ['place', 'place-more', 'state', 'organisation'].some((t) => look.hit(t, at));
}

/** "佩斯科夫20日称": a verb of speech, a day before it or not. */
function beforeSpeech(look: Look, at: number): boolean {
  let next = at;
  if (/^\d{1,2}$/.test(look.forms[next] ?? '') && look.forms[next + 1] === '日') next += 2;
  else if (look.slice(next, next + 2) === '当天') next += 2;
  const { speech } = look.rules;
  return speech.has(look.slice(next, next + 2)) || speech.has(look.forms[next] ?? '');
}

/** A name that is a word, or a piece of one, as well: it needs a verb of speech, or the office beside it. */
function isDoubtful(look: Look, at: number, to: number): boolean {
  const name = words(look, at, to);
  if (!look.rules.doubtful.has(name)) return false;
  return !beforeSpeech(look, to) && look.title(to) === undefined;
}

/** "丁薛祥、王毅、何立峰等": three Chinese names or more, closed by a word that ends such lists. */
function listedNames(look: Look, at: number): readonly Mention[] | undefined {
  const found: Mention[] = [];
  let next = at;
  for (;;) {
    const name = listedName(look, next);
    if (name === undefined) break;
    found.push(personMention(look, next, name));
    if (look.forms[name.to] !== '、') {
      const closed =
        look.rules.listEnds.has(look.slice(name.to, name.to + 2)) ||
        look.rules.listEnds.has(look.forms[name.to] ?? '');
      return found.length >= 2 && closed ? found : undefined;
    }
    next = name.to + 1;
  }
  return undefined;
}

/** A name of the reference or a Chinese one that fills the place between two marks of a list. */
function listedName(look: Look, at: number): PersonName | undefined {
  const listed = referenceName(look, at);
  if (listed && endsName(look, listed.to)) return listed;
  const name = chineseName(look, at);
  return name && endsName(look, name.to) ? name : undefined;
}
