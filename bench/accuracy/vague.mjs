import { annotateText } from './program.mjs';

/** Whether a bound, a decimal, a day or a fraction ("2/3"), is the one wanted. */
function isBound(found, wanted) {
  if (found === wanted) return true;
  if (typeof wanted !== 'string' || !/^\d+\/\d+$/.test(wanted)) return false;
  const [above, below] = wanted.split('/').map(Number);
  return Math.abs(Number(found) - above / below) < 0.001;
}

function boundsOf(kind, mention) {
  if (kind === 'time')
    return { lo: mention.time.earliest ?? null, hi: mention.time.latest ?? null };
  const { lower, upper, lowerInclusive, upperInclusive } = mention.quantity;
  return {
    lo: lower ?? null,
    hi: upper ?? null,
    loInc: lowerInclusive,
    hiInc: upperInclusive,
  };
}

/** What is wrong with what was found for a case; undefined where all the bounds it names are right. */
function faultOf(wanted) {
  const annotation = annotateText(wanted.text, wanted.lang, wanted.dct);
  const list = wanted.kind === 'time' ? annotation.times : annotation.quantities;
  const mention = list.find(({ start, end }) => start < wanted.end && wanted.start < end);
  if (mention === undefined) return 'nothing found';
  const found = boundsOf(wanted.kind, mention);
  const wrong = Object.keys(found).filter(
    (key) => key in wanted && !isBound(found[key], wanted[key]),
  );
  if (wrong.length === 0) return undefined;
  return wrong.map((key) => `${key} ${found[key]}, not ${wanted[key]}`).join('; ');
}

const LANGUAGES = ['en', 'ru', 'zh'];

/** The share of the cases of each language, in per cent, whose bounds are right: times and quantities. */
export function vagueFigures(cases) {
  const figures = {};
  for (const language of LANGUAGES) {
    for (const kind of ['time', 'quantity']) {
      const rows = cases.filter((row) => row.lang === language && row.kind === kind && 'lo' in row);
      const faults = rows.flatMap((row) => {
        const fault = faultOf(row);
        return fault === undefined ? [] : [`${row.id} ${JSON.stringify(row.quote)}: ${fault}`];
      });
      for (const fault of faults) process.stdout.write(`${fault}\n`);
      const name = language === 'en' ? `vague ${kind}` : `vague ${kind} (${language})`;
      figures[`${name}: right of ${rows.length}, %`] =
        (100 * (rows.length - faults.length)) / rows.length;
    }
  }
  return figures;
}
