/** Persons by their names, with what stands beside them. */
import type { Mention, Sentence } from '../../model/annotation.ts';
import { personRunEnd } from './capital-run.ts';
import type { Lookup } from './lookup.ts';
import { make, words } from './make-mention.ts';
import { officeFor } from './office.ts';
import { ofAffiliation, type TitlePhrase, titlePhraseAt } from './title-phrase.ts';

/** End of a person's name at `at`: the reference's, else a run of capitals; the same token where there is none. */
export function personNameEnd(look: Lookup, at: number, _honorific: boolean): number {
  const known = look.name('person', at);
  const run = personRunEnd(look, at);
  if (known)
    return Math.max(
      known.to,
      run > known.to && !look.name('state', known.to) && look.tokens.forms[known.to] !== '-'
        ? known.to
        : known.to,
    );
  if (look.name('state', at) || look.name('demonym', at) || look.name('organisation', at)) {
    return run > at + 1 && !look.name('organisation', at) && !look.name('demonym', at) ? run : at;
  }
  return run;
}

/** A person whose name stands at [nameFrom, nameTo), with the title before or the apposition after it. */
export function person(
  look: Lookup,
  at: number,
  nameFrom: number,
  nameTo: number,
  title?: TitlePhrase,
): Mention {
  const known = look.name('person', nameFrom);
  const id = known && known.to >= nameTo ? known.row.id : undefined;
  const tail = apposition(look, nameTo);
  const phrase = title ?? tail?.title;
  const represents = title?.represents ?? tail?.represents;
  const officeId = phrase
    ? officeFor(look, represents ? { ...phrase, represents } : phrase)
    : undefined;
  const { starts, ends } = look.tokens;
  const tenure = title?.tenure ?? tail?.title?.tenure;
  return make(look, at, tail?.to ?? nameTo, {
    kind: 'person',
    name: id
      ? (look.input.reference.person(id)?.names.en[0] ?? words(look, nameFrom, nameTo))
      : words(look, nameFrom, nameTo),
    ...(id ? { id } : {}),
    core: { start: starts[nameFrom] as number, end: ends[nameTo - 1] as number },
    ...(phrase && phrase.role !== 'honorific'
      ? {
          office: {
            start: starts[phrase.titleFrom] as number,
            end: ends[phrase.titleTo - 1] as number,
            name: words(look, phrase.titleFrom, phrase.titleTo),
            ...(officeId ? { id: officeId } : {}),
          },
        }
      : {}),
    ...(represents ? { represents } : {}),
    ...(tenure ? { tenure } : {}),
    rule: title ? 'name.titled' : 'name.person',
  });
}

/** What follows a name: "of China", ", the president of France", ", Germany's chancellor", "(Norway)". */
function apposition(
  look: Lookup,
  at: number,
): { to: number; title?: TitlePhrase; represents?: string } | undefined {
  const { forms } = look.tokens;
  const of = ofAffiliation(look, at);
  if (of) return of;
  if (forms[at] !== ',') return undefined;
  const from = forms[at + 1] === 'the' ? at + 2 : at + 1;
  const title = titlePhraseAt(look, from);
  if (!title || title.role === 'honorific') return undefined;
  // "Ann Lee, Chairman of the Party of Chad's Commission": the title goes on.
  if (/^'s?$/.test(forms[title.to] ?? '')) return undefined;
  // ", President Biden": another person, not an apposition.
  if (personNameEnd(look, title.to, false) > title.to) return undefined;
  return { to: title.to, title, ...(title.represents ? { represents: title.represents } : {}) };
}

/** A person of the reference by full name. */
export function personAt(look: Lookup, at: number, sentence: Sentence): Mention | undefined {
  const known = look.name('person', at);
  if (!known || known.to > sentence.to) return undefined;
  return person(look, at, at, known.to);
}
