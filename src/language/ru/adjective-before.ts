/** Adjectives brought back to the nominative of the noun that they stand before. */

const ENDING = /^(.{2,}?)(ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|юю)$/;
/** Stems whose masculine is stressed on its ending: "Городской", "Большой". */
const STRESSED = /(?:^|-)(?:городск|донск|тверск|морск|больш|втор|передов|областн)$/;

/** The nominative of an adjective before a noun given in its nominative; undefined where the form does not tell. */
export function adjectiveBefore(form: string, noun: string): string | undefined {
  const [, stem, ending] = ENDING.exec(form) ?? [];
  if (stem === undefined || ending === undefined) return undefined;
  const velar = /[гкх]$/.test(stem);
  const sibilant = /[жшщч]$/.test(stem);
  const soft = !velar && !sibilant && /^(?:его|ему|им|ем|ей|юю)$/.test(ending);
  if (/[ая]$/.test(noun)) return stem + (soft ? 'яя' : 'ая');
  if (/[ое]$/.test(noun)) return stem + (soft || sibilant ? 'ее' : 'ое');
  if (STRESSED.test(stem.toLowerCase())) return `${stem}ой`;
  return stem + (soft || velar || sibilant ? 'ий' : 'ый');
}
