import { countDocuments } from '../../pipeline/count-documents.ts';
import type { Progress } from '../../pipeline/progress.ts';
import { makeProgress } from '../../pipeline/progress.ts';
import type { SourceItem, SpreadOptions, TaskResult } from '../../pipeline/read-documents.ts';
import { expandInputs } from '../../read/index.ts';
import type { UserTable } from '../../reference/user-tables.ts';
import type { InputOptions } from '../options.ts';
import { reportBug, reportError } from '../report-error.ts';
import type { Session } from '../session.ts';

/** Gives every document of the inputs that a task could do; tells the rest on stderr, with progress. */
export async function* runDocuments<R>(
  session: Session,
  inputs: readonly string[],
  options: InputOptions,
  task: (source: AsyncIterable<SourceItem>, spread: SpreadOptions) => AsyncIterable<TaskResult<R>>,
  tables?: readonly UserTable[],
): AsyncGenerator<R> {
  const { jobs, ...reading } = options;
  const spread = { ...(jobs === undefined ? {} : { jobs }), ...(tables && { tables }) };
  const source = expandInputs(inputs, readOptions(session, reading));
  const progress = startProgress(session, inputs);
  try {
    for await (const item of task(source, spread)) {
      if (item.kind === 'done') {
        yield item.result;
      } else {
        progress.finish();
        if (item.kind === 'error') reportError(session, item.error);
        else reportBug(session, item.document.name, item.crash.message, item.crash.stack);
      }
      progress.tick();
    }
  } finally {
    progress.finish();
  }
}

function readOptions(
  session: Session,
  { date, language, encoding, allowPrivate }: InputOptions,
): Parameters<typeof expandInputs>[1] {
  return {
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(allowPrivate === undefined ? {} : { allowPrivate }),
    // Looked at only where an input is "-": the process's stream is opened by that.
    get stdin() {
      return session.stdin;
    },
  };
}

/** The total is counted beside the work and known a little later. */
function startProgress(session: Session, inputs: readonly string[]): Progress {
  let total: number | undefined;
  countDocuments(inputs).then(
    (count) => {
      total = count;
    },
    () => {},
  );
  return makeProgress({ stream: session.err, now: session.now, total: () => total });
}
