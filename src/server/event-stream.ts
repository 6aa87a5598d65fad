/** Server-Sent Events (https://html.spec.whatwg.org/multipage/server-sent-events.html). */

/** Sends one event; `data` goes as JSON. */
export type SendEvent = (event: string, data: unknown) => void;

/** Milliseconds between two comments that keep a connection open. */
const BEAT_MS = 15_000;

/**
 * An answer that stays open: `start` gets the sender and a way to end it, and answers what stops its source. It ends also
 * when the other side goes.
 */
export function eventStream(start: (send: SendEvent, end: () => void) => () => void): Response {
  const encoder = new TextEncoder();
  let stop = (): void => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let open = true;
      const write = (text: string): void => {
        if (open) controller.enqueue(encoder.encode(text));
      };
      const beat = setInterval(() => write(': still here\n\n'), BEAT_MS).unref();
      let stopSource = (): void => undefined;
      stop = () => {
        if (!open) return;
        open = false;
        clearInterval(beat);
        stopSource();
      };
      write('retry: 1000\n\n');
      const end = (): void => {
        if (!open) return;
        stop();
        controller.close();
      };
      stopSource = start((event, data) => write(eventText(event, data)), end);
      // What ended before it had a source to stop.
      if (!open) stopSource();
    },
    cancel() {
      stop();
    },
  });
  return new Response(body, {
    headers: { 'Content-Type': 'text/event-stream; charset=UTF-8', 'X-Accel-Buffering': 'no' },
  });
}

/** JSON has no bare line breaks, so that one line holds it. */
function eventText(event: string, data: unknown): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
