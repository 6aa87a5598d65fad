import type { FindingView } from '../../../../src/view/api.ts';
import { say } from '../../messages/checks/say.ts';
import { draft } from '../../state/drafts.ts';
import { judge } from '../../state/judge.ts';

/** The reason that is being typed for dismissing a finding. */
export function reasonDraft(id: string): { value: string } {
  return draft(`checks.reason.${id}`);
}

/** Accepts a finding; true when it was written. */
export function accept({ id }: FindingView): Promise<boolean> {
  return judge([{ subject: id, verdict: 'accept' }], say('accepted-toast'));
}

/** Dismisses a finding with a reason, whose draft is then done with; true when it was written. */
export async function dismiss({ id }: FindingView, reason: string): Promise<boolean> {
  const done = await judge(
    [{ subject: id, verdict: 'reject', note: reason }],
    say('dismissed-toast'),
  );
  if (done) reasonDraft(id).value = '';
  return done;
}
