/** Offices after a name: "Сергей Лавров, министр иностранных дел России", "ПЕСКОВ Дмитрий Сергеевич – помощник ...". */
import type { NamedPerson } from './known.ts';
import type { Look } from './look.ts';
import { officeField } from './person-mention.ts';
import { titlePhraseAt } from './title-phrase.ts';

/** Gives persons without a title the office that follows their name after a comma or a dash. */
export function withAppositions(
  look: Look,
  persons: readonly NamedPerson[],
): readonly NamedPerson[] {
  return persons.map((person) => {
    const { mention } = person;
    const mark = look.tokens.forms[mention.to];
    if (mention.office || (mark !== ',' && mark !== '-')) return person;
    const title = titlePhraseAt(look, mention.to + 1);
    if (!title?.specific || title.plural || title.role === 'honorific') return person;
    if (mark === ',' && !title.cases.some((name) => mention.cases?.includes(name) ?? true))
      return person;
    return {
      ...person,
      mention: {
        ...mention,
        office: officeField(look, title),
        ...(title.represents ? { represents: title.represents } : {}),
        ...(title.tenure ? { tenure: title.tenure } : {}),
      },
    };
  });
}
