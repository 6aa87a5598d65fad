/** Where progress is written: a stream such as stderr. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How progress is shown; the clock is given, so that tests are exact. */
export interface ProgressOptions {
  readonly stream: ProgressStream;
  /** Milliseconds that only grow. */
  readonly now: () => number;
  /** How many documents are expected, once that is known. */
  readonly total: () => number | undefined;
}

/** A running count of documents on stderr. */
export interface Progress {
  /** One more document is done. */
  tick(): void;
  /** Takes the updating line away. */
  finish(): void;
}

/** An updating line is redrawn ten times a second at most; without a terminal there is a line every five seconds. */
const REDRAW_MS = 100;
const LINE_MS = 5000;

/** Shows how far the work has got; says nothing for a single document. */
export function makeProgress({ stream, now, total }: ProgressOptions): Progress {
  const started = now();
  const every = stream.isTTY ? REDRAW_MS : LINE_MS;
  let done = 0;
  let shownAt = started;
  let drawn = false;
  const show = (): void => {
    const line = progressLine(done, total(), now() - started);
    stream.write(stream.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
    drawn = true;
  };
  return {
    tick() {
      done++;
      if (done < 2 || now() - shownAt < every) return;
      shownAt = now();
      show();
    },
    finish() {
      if (drawn && stream.isTTY) stream.write('\r\x1b[K');
      drawn = false;
    },
  };
}

/** "1,200 of 10,000 documents, 310 a second, 28 s left". */
export function progressLine(done: number, total: number | undefined, elapsedMs: number): string {
  const rate = elapsedMs > 0 ? (done * 1000) / elapsedMs : 0;
  const known = total !== undefined && total >= done;
  const count = known ? `${grouped(done)} of ${grouped(total)}` : grouped(done);
  const parts = [`${count} documents`];
  if (rate > 0) parts.push(`${rate < 10 ? rate.toFixed(1) : grouped(Math.round(rate))} a second`);
  if (known && rate > 0 && total > done) parts.push(`${duration((total - done) / rate)} left`);
  return parts.join(', ');
}

/** A number of seconds in words: "28 s", "3 min", "2 h 5 min". */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
