const MAGIC: readonly (readonly [string, string, number?])[] = [
  ['89504e470d0a1a0a', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['474946383761', 'a GIF picture'],
  ['474946383961', 'a GIF picture'],
  ['49492a00', 'a TIFF picture'],
  ['4d4d002a', 'a TIFF picture'],
  ['504b0304', 'a ZIP archive'],
  ['504b0506', 'a ZIP archive'],
  ['1f8b08', 'a gzip archive'],
  ['425a6839', 'a bzip2 archive'],
  ['fd377a585a00', 'an xz archive'],
  ['28b52ffd', 'a Zstandard archive'],
  ['377abcaf271c', 'a 7z archive'],
  ['526172211a07', 'a RAR archive'],
  ['7f454c46', 'an ELF program'],
  ['cafebabe', 'a program'],
  ['d0cf11e0a1b11ae1', 'an old Word, Excel or PowerPoint file'],
  ['53514c69746520666f726d6174203300', 'an SQLite file'],
  ['255044462d', 'a PDF'],
  ['4f676753', 'an Ogg recording'],
  ['49443303', 'an MP3 recording'],
  ['66747970', 'a film', 4],
];

/** What the first bytes of a file that is not text say it is ("a PNG picture"); undefined where they say nothing. */
export function magicName(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 32)).toString('hex');
  return MAGIC.find(([hex, , at = 0]) => head.startsWith(hex, at * 2))?.[1];
}

/** Whether bytes stand at the start, with white space or a byte order mark before them allowed. */
export function startsWithText(bytes: Uint8Array, pattern: RegExp): boolean {
  const head = bytes.subarray(0, 1024);
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const text = wide
    ? new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(
        head.subarray(0, head.length & ~1),
      )
    : Buffer.from(head)
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '');
  return pattern.test(text.trimStart());
}
