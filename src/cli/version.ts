import { readFileSync } from 'node:fs';

/** Version of the program, as package.json has it; the address is the same from src/ and from dist/. */
export function programVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
