/** Given names and patronymics: gender, case and nominative. */
import type { GivenNameRow } from '../../language/inflected-names.ts';
import type { GrammaticalCase } from '../../model/annotation.ts';
import { isSentenceStart, type Look, written } from './look.ts';

/** A given name as read, with its gender and cases. */
export interface Given {
  readonly at: number;
  readonly name: string;
  readonly female: boolean;
  readonly cases?: readonly GrammaticalCase[];
}

/** A given name with its gender and cases: by the table, else by the patronymic after it. */
export function givenAt(
  look: Look,
  at: number,
  patronymic: string,
  title?: readonly GrammaticalCase[],
): Given {
  const rows = look.hits<GivenNameRow>('given', at).map((hit) => hit.row);
  const female = patronymic !== '' ? /н(?:а|ы|е|у|ой)$/.test(patronymic) : undefined;
  const row = givenRow(look, at, rows, female, title);
  if (row) {
    const name = row.nominative;
    const capital = name.replace(/(^|-)\p{L}/gu, (letter) => letter.toUpperCase());
    const spelt = row.cases.includes('nom') && row.cases.length === 1 ? written(look, at) : capital;
    return { at, name: spelt, female: female ?? row.female, cases: row.cases };
  }
  const cases = patronymicCases(patronymic);
  const name = look.rules.nominativeOf(written(look, at), 'given', female ?? false, cases);
  return { at, name, female: female ?? false, ...(cases ? { cases } : {}) };
}

/**
 * "Валентина" is of "Валентин" and of "Валентина": the patronymic tells, else the case of the title; at the beginning
 * of a sentence the nominative is the likelier, unless the reference knows the family.
 */
function givenRow(
  look: Look,
  at: number,
  rows: readonly GivenNameRow[],
  female: boolean | undefined,
  title: readonly GrammaticalCase[] | undefined,
): GivenNameRow | undefined {
  if (female !== undefined) return rows.find((row) => row.female === female) ?? rows[0];
  if (title) return rows.find((row) => sharesCase(row.cases, title)) ?? rows[0];
  const first = isSentenceStart(look.tokens, at) && !look.hit('family', at + 1);
  return (first ? rows.find((row) => row.cases.includes('nom')) : undefined) ?? rows[0];
}

function sharesCase(one: readonly GrammaticalCase[], other: readonly GrammaticalCase[]): boolean {
  return one.some((name) => other.includes(name));
}

const PATRONYMIC_CASES: readonly (readonly [string, readonly GrammaticalCase[]])[] = [
  ['ич', ['nom']],
  ['ича', ['gen', 'acc']],
  ['ичу', ['dat']],
  ['ичем', ['ins']],
  ['иче', ['loc']],
  ['на', ['nom']],
  ['ны', ['gen']],
  ['не', ['dat', 'loc']],
  ['ну', ['acc']],
  ['ной', ['ins']],
];

/** The cases of a patronymic, by its ending. */
export function patronymicCases(form: string): readonly GrammaticalCase[] | undefined {
  return PATRONYMIC_CASES.find(([ending]) => form.endsWith(ending))?.[1];
}
