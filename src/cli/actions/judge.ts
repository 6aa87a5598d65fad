import type { Finding } from '../../model/finding.ts';
import { standingJudgements, type Verdict } from '../../model/judgement.ts';
import { UserError } from '../../model/user-error.ts';
import { readingOfDossier } from '../../pipeline/dossier-reading.ts';
import { loadReference } from '../../reference/load.ts';
import { linkSubject } from '../../resolve/judged-links.ts';
import type { DossierStore } from '../../store/port.ts';
import { openDossier } from '../../store/sqlite/open.ts';
import { factsOf } from '../facts-of.ts';
import type { JudgeCommandOptions } from '../options.ts';
import { oneLine } from '../report-error.ts';
import type { Session } from '../session.ts';
import { writeText } from '../session.ts';
import { userName } from '../user-name.ts';

const VERDICTS: readonly Verdict[] = ['reject', 'accept', 'same', 'different', 'unsure', 'undo'];
/** Verdicts on a pair of entries; the others are on a finding. */
const ON_LINKS: readonly Verdict[] = ['same', 'different', 'unsure'];
/** A whole id, as `check` prints it in JSON: of a draft that the dossier does not hold. */
const WHOLE_ID = /^f-[0-9a-f]{12}$/;

/** Appends a verdict on a finding to the journal; throws `option-invalid`, `id-unknown`. */
export async function runJudge(
  session: Session,
  id: string,
  verdict: string,
  options: JudgeCommandOptions,
): Promise<void> {
  const chosen = VERDICTS.find((one) => one === verdict);
  if (!chosen) {
    throw new UserError('option-invalid', verdict, `Use one of: ${VERDICTS.join(', ')}.`);
  }
  const dossier = await openDossier(options.dossier, { create: false });
  try {
    const isLink = id.includes('~');
    if (chosen !== 'undo' && isLink !== ON_LINKS.includes(chosen)) {
      throw new UserError(
        'option-invalid',
        verdict,
        isLink
          ? `Of two entries say one of: ${ON_LINKS.join(', ')}.`
          : 'Write two ids with "~" between them for a link: m-1a2b~m-3c4d same.',
      );
    }
    const subject = isLink
      ? linkOf(dossier, id, options.reference)
      : subjectOf(dossier, id, options.reference);
    if (chosen === 'undo' && !standingJudgements(dossier.judgements()).has(subject.id)) {
      throw new UserError('id-unknown', `${id} (no verdict to undo)`, 'Nothing was changed.');
    }
    dossier.judge({
      subject: subject.id,
      verdict: chosen,
      by: options.by ?? userName(),
      at: new Date().toISOString(),
      ...(options.note === undefined ? {} : { note: options.note }),
    });
    const what = subject.finding ? `  ${subject.finding.message}` : isLink ? '' : '  (of a draft)';
    await writeText(session.out, `${oneLine(`${chosen}  ${subject.id}${what}`)}\n`);
  } finally {
    dossier.close();
  }
}

interface Subject {
  readonly id: string;
  readonly finding?: Finding;
}

/** The finding that is meant: of the dossier, or by its whole id one of a draft that is checked against it. */
function subjectOf(dossier: DossierStore, id: string, folder: string | undefined): Subject {
  const { findings, setAside = [] } = readingOfDossier(
    dossier,
    loadReference(factsOf(folder, dossier)),
  );
  const all = new Map(
    [...findings, ...setAside.map(({ finding }) => finding)].map((one) => [one.id, one]),
  );
  const found = [...all.values()].filter((one) => id !== '' && one.id.startsWith(id));
  const [first] = found;
  if (found.length > 1) {
    throw new UserError(
      'id-unknown',
      `${id} (more than one id begins with it)`,
      `Write more of it: ${found
        .slice(0, 5)
        .map((one) => one.id)
        .join(', ')}.`,
    );
  }
  if (first) return { id: first.id, finding: first };
  if (WHOLE_ID.test(id)) return { id };
  throw new UserError(
    'id-unknown',
    id,
    'Take the id of a finding from a page or the JSON of this dossier.',
  );
}

/** Two meetings of the dossier, or claims of meetings, by the beginnings of their ids. */
function linkOf(dossier: DossierStore, id: string, folder: string | undefined): Subject {
  const { record } = readingOfDossier(dossier, loadReference(factsOf(folder, dossier)));
  const all = record.meetings.flatMap((meeting) => [meeting.id, ...meeting.claims]);
  const [a, b] = id.split('~').map((part) => {
    const found = [...new Set(all.filter((one) => part.length > 3 && one.startsWith(part)))];
    const [one, ...others] = found;
    if (one && others.length === 0) return one;
    throw new UserError(
      'id-unknown',
      one ? `${part} (more than one id begins with it)` : part,
      'Take two ids of meetings from the JSON of this dossier.',
    );
  }) as [string, string];
  return { id: linkSubject(a, b) };
}
