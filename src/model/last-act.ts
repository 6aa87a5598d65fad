/** The last act of a journal that can be taken back or done again: all that was decided in one moment. */
import type { Judgement } from './judgement.ts';

/** What was decided in one moment, as it can be undone or redone. */
export interface LastAct {
  readonly subjects: readonly string[];
  /** The first of its decisions, with the moment at which it was last done, undone or redone. */
  readonly judgement: Judgement;
}

/** The last act on what begins with `id` (on anything where it is empty); undefined where there is none. */
export function lastAct(
  journal: readonly Judgement[],
  verdict: 'undo' | 'redo',
  id: string,
): LastAct | undefined {
  const done: Judgement[] = [];
  const undone: Judgement[] = [];
  for (const judgement of journal) {
    const { subject, at } = judgement;
    const parts = [subject, ...subject.split('~')];
    if (!parts.some((part) => part.startsWith(id))) continue;
    const take = (list: Judgement[]): readonly Judgement[] => {
      const found = list.findLastIndex((one) => one.subject === subject);
      return found < 0 ? [] : list.splice(found, 1);
    };
    if (judgement.verdict === 'undo') undone.push(...take(done).map((one) => ({ ...one, at })));
    else if (judgement.verdict === 'redo')
      done.push(...take(undone).map((one) => ({ ...one, at })));
    else {
      done.push(judgement);
      take(undone);
    }
  }
  const list = verdict === 'undo' ? done : undone;
  const moment = list.at(-1)?.at;
  const [judgement, ...others] = list.filter(({ at }) => at === moment);
  if (!judgement) return undefined;
  const subjects = [...new Set([judgement, ...others].map(({ subject }) => subject))];
  return { subjects, judgement };
}

/** The subjects of the last act that can be undone or redone on what begins with `id`. */
export function lastSubjects(
  journal: readonly Judgement[],
  verdict: 'undo' | 'redo',
  id: string,
): readonly string[] {
  return lastAct(journal, verdict, id)?.subjects ?? [];
}
