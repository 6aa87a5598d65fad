import { decodeText } from './decode.ts';
import type { WholeFormat } from './format.ts';

/** Plain text: the file's characters as they are, line ends too; only a byte order mark is dropped. */
export const plain: WholeFormat = {
  kind: 'whole',
  name: 'plain',
  certain: false,
  extensions: ['txt', 'text'],
  mediaTypes: ['text/plain'],
  sniff: () => true,
  read: async (source) => [
    {
      name: source.name,
      text: decodeText(source),
      ...(source.uri !== undefined && { uri: source.uri }),
    },
  ],
};
