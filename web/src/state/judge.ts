import type {
  JudgementInput,
  JudgementsAnswer,
  JudgementsBody,
  UndoBody,
} from '../../../src/view/api.ts';
import { ApiError, send } from '../api/client.ts';
import { errorText } from '../components/states.tsx';
import { say } from '../messages/shell/say.ts';
import { heardRevision, revision } from './connection.ts';
import { toast } from './toasts.ts';

/** Shows an error of a request as a notice; other errors are thrown on. */
export function tellError(error: unknown): void {
  if (!(error instanceof ApiError)) throw error;
  toast(errorText(error), { tone: 'error' });
}

/**
 * Writes decisions into the journal and says so with a way to undo. When somebody else wrote about the same things, it
 * says that instead and the screen is fetched again. True when they were written.
 */
export async function judge(judgements: readonly JudgementInput[], done: string): Promise<boolean> {
  const seen = revision.peek() ?? '';
  try {
    const body: JudgementsBody = { revision: seen, judgements };
    const answer = await send<JudgementsAnswer>('/api/judgements', body);
    heardRevision(answer.revision);
    toast(done, { action: { label: say('undo'), run: () => void undo() } });
    return true;
  } catch (error) {
    if (error instanceof ApiError && error.code === 'revision-stale') heardStale(error);
    tellError(error);
    return false;
  }
}

function heardStale({ body }: ApiError): void {
  if (typeof body === 'object' && body !== null && 'revision' in body) {
    heardRevision(String(body.revision));
  }
}

/** Takes back the last act, or the last about one subject. */
export async function undo(subject?: string): Promise<void> {
  await step('undo', subject);
}

/** Does again what was taken back. */
export async function redo(subject?: string): Promise<void> {
  await step('redo', subject);
}

async function step(which: 'undo' | 'redo', subject: string | undefined): Promise<void> {
  const body: UndoBody = subject === undefined ? {} : { subject };
  try {
    const answer = await send<JudgementsAnswer>(`/api/${which}`, body);
    heardRevision(answer.revision);
    if (answer.judgements.length === 0) toast(say(`nothing-to-${which}`));
    else if (which === 'undo') {
      toast(say('undone'), { action: { label: say('redo'), run: () => void redo(subject) } });
    } else toast(say('redone'), { action: { label: say('undo'), run: () => void undo(subject) } });
  } catch (error) {
    if (error instanceof ApiError && error.code.startsWith('nothing'))
      toast(say(`nothing-to-${which}`));
    else tellError(error);
  }
}
