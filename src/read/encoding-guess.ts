/** Letters by frequency, to tell a right decoding from a wrong one: the commonest of Russian and of Chinese news. */
const RUSSIAN = /[оеаинтсрвлкмдпуя]/g;
const CHINESE =
  /[的一是在不了有和人这中大为上个国我以要他时来用们到作地于出对成会可发年同工也能经进等部度家電力高加兩與關國會發對為個時來這們經進開長資會議總理合作方面月日表示]/g;

interface Candidate {
  readonly label: string;
  /** Share of the non-ASCII characters that are what this encoding is used for. */
  readonly score: (text: string) => number;
  readonly floor: number;
}

const CANDIDATES: readonly Candidate[] = [
  { label: 'gb18030', score: (t) => share(t, CHINESE), floor: 0.25 },
  { label: 'big5', score: (t) => share(t, CHINESE), floor: 0.25 },
  { label: 'windows-1251', score: (t) => share(t, RUSSIAN), floor: 0.6 },
  { label: 'koi8-r', score: (t) => share(t, RUSSIAN), floor: 0.6 },
  { label: 'ibm866', score: (t) => share(t, RUSSIAN), floor: 0.6 },
  { label: 'windows-1252', score: (t) => share(t, /[‘’“”–—…éèüöäáíóñç£€°§]/g), floor: 0.6 },
];

const SAMPLE = 65_536;

/** The encoding that bytes which are no UTF-8 most likely have, undefined where none is likely. */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return wide;
  const sample = bytes.subarray(0, SAMPLE);
  let best: { label: string; score: number } | undefined;
  for (const { label, score, floor } of CANDIDATES) {
    const text = new TextDecoder(label).decode(sample, { stream: true });
    const value = score(text);
    if (value >= floor && value > (best?.score ?? 0)) best = { label, score: value };
  }
  return best?.label;
}

/** UTF-16 without a byte order mark: mostly ASCII, with every second byte zero. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.02) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.02) return 'utf-16be';
  return undefined;
}

function share(text: string, wanted: RegExp): number {
  const others = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  return others === 0 ? 0 : (text.match(wanted)?.length ?? 0) / others;
}
