const pending = new Set<() => void>();
let waiting: (() => void) | undefined;

/** Keeps something to do when the program is interrupted; the answer does it at once and forgets it. */
export function atExit(action: () => void): () => void {
  pending.add(action);
  return () => {
    if (pending.delete(action)) action();
  };
}

/** For a command that runs until it is interrupted: resolves then, and the program ends in its own way. */
export function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    waiting = resolve;
  });
}

/** Interrupts the program. False: nobody waits for it, what was pending is done, and the process is to end. */
export function interrupt(): boolean {
  if (waiting) {
    waiting();
    waiting = undefined;
    return true;
  }
  for (const action of pending) action();
  pending.clear();
  return false;
}
