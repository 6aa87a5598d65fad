/** A screen: its address with placeholders, and what is there once it has its data. */
export interface Visited {
  readonly name: string;
  readonly path: string;
  readonly ready: string;
}

/** Every screen of the web app as tests, pictures and measurements visit it. */
export const VISITED: readonly Visited[];

/** An address with its placeholders filled from the API of a server. */
export function addressOf(address: string, url: string): Promise<string>;
