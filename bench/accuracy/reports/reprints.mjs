/** Reprints made from real texts: what an editor does to a wire story before it runs. Seeded: every run makes the same. */

/** Numbers in [0, 1), the same in every run (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const LEADS = {
  en: 'Our correspondent sends this summary of what the delegations told the press after the talks ended. ',
  ru: 'Наш корреспондент передаёт главное из того, что делегации рассказали журналистам после переговоров. ',
  zh: '本报记者综合现场消息报道，以下是会谈结束后双方代表团向媒体介绍的主要情况。',
};
const FILLERS = {
  en: ['recent', 'officials', 'significant', 'region', 'statement', 'further', 'several', 'noted'],
  ru: ['недавно', 'стороны', 'важный', 'региона', 'заявление', 'далее', 'несколько', 'отметил'],
  zh: ['近日', '有关', '重要', '地区', '声明', '进一步', '若干', '指出'],
};

function paragraphsOf(text) {
  const parts = text.split(/\n+/).filter((part) => part.trim() !== '');
  if (parts.length > 2) return parts;
  return text.split(/(?<=[.!?。！？])\s*/).filter((part) => part.trim() !== '');
}

function shuffled(list, random) {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}

/** One word in ten replaced by another; in Chinese two characters of twenty. */
function reworded(text, language, random) {
  const fillers = FILLERS[language];
  const filler = () => fillers[Math.floor(random() * fillers.length)];
  if (language === 'zh')
    return text.replace(/\p{Script=Han}{2}/gu, (pair) => (random() < 0.1 ? filler() : pair));
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => (random() < 0.1 ? filler() : word));
}

/** The ways of reprinting, each a function (text, language, random) => text. */
export const WAYS = {
  cut: (text) => {
    const parts = paragraphsOf(text);
    return parts.slice(0, Math.max(1, Math.ceil(parts.length * 0.6))).join('\n\n');
  },
  reordered: (text, _language, random) => shuffled(paragraphsOf(text), random).join('\n\n'),
  headline: (text, language) => {
    const rest = paragraphsOf(text).slice(1).join('\n\n');
    return `${LEADS[language].slice(0, 40)}\n\n${rest === '' ? text : rest}`;
  },
  lead: (text, language) => `${LEADS[language]}\n\n${text}`,
  reworded,
  all: (text, language, random) =>
    WAYS.lead(
      WAYS.reordered(reworded(WAYS.cut(text), language, random), language, random),
      language,
    ),
};
