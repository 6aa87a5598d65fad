import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Reads the JSONL file of the first argument, and writes what `work` finds in each text to the second. */
export async function readEach(work) {
  const [input, output] = process.argv.slice(2);
  const out = createWriteStream(output);
  for await (const line of createInterface({ input: createReadStream(input) })) {
    if (line.trim() === '') continue;
    const { id, text } = JSON.parse(line);
    out.write(`${JSON.stringify({ id, found: work(text) })}\n`);
  }
  out.end();
}
