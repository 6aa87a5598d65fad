import { Command } from 'commander';
import type { Session } from '../session.ts';

const actions = () => import('../actions/dossier-documents.ts');

/** `rapporteur dossier`: what a dossier holds, what changed, and what is taken out of it. */
export function dossierCommand(session: Session): Command {
  return new Command('dossier')
    .summary('what a dossier holds and what changed in it')
    .description(
      'Tells about a dossier, the file that read --dossier keeps, and takes documents out of it.',
    )
    .addCommand(infoCommand(session))
    .addCommand(documentsCommand(session))
    .addCommand(searchCommand(session))
    .addCommand(diffCommand(session))
    .addCommand(removeCommand(session))
    .addCommand(copyCommand(session))
    .addCommand(pagesCommand(session))
    .addHelpText(
      'after',
      '\nExamples:\n  rapporteur dossier info talks.rapporteur\n  rapporteur dossier search talks.rapporteur customs "joint statement"\n  rapporteur dossier diff talks.rapporteur --since 2025-11-04',
    );
}

function infoCommand(session: Session): Command {
  return new Command('info')
    .description('counts its documents, claims and findings and lists the documents')
    .argument('<file>', 'the dossier')
    .option('--json', 'as JSON')
    .action(async (file: string, options: { json?: boolean }) => {
      const { runInfo } = await import('../actions/dossier.ts');
      await runInfo(session, file, options);
    });
}

function documentsCommand(session: Session): Command {
  return new Command('documents')
    .description('lists its documents in the order in which they were added')
    .argument('<file>', 'the dossier')
    .option('--json', 'as JSON')
    .action(async (file: string, options) =>
      (await actions()).runDocuments(session, file, options),
    );
}

function searchCommand(session: Session): Command {
  return new Command('search')
    .description('finds documents by their words, in English, Russian and Chinese')
    .argument('<file>', 'the dossier')
    .argument('<words...>', 'words that must all be there; "a phrase" in quotation marks')
    .option('--limit <n>', 'how many documents at most (default: 20)')
    .option('--json', 'as JSON, with the places of the words')
    .action(async (file: string, words: string[], options) =>
      (await actions()).runSearch(session, file, words, options),
    );
}

function diffCommand(session: Session): Command {
  return new Command('diff')
    .description(
      'tells what changed: documents, new and withdrawn entries, support, contradictions',
    )
    .argument('<file>', 'the dossier')
    .requiredOption('--since <moment>', 'a day or a moment: 2025-11-04, 2025-11-04T10:00:00Z')
    .option('--json', 'as JSON')
    .action(async (file: string, options) => (await actions()).runDiff(session, file, options));
}

function removeCommand(session: Session): Command {
  return new Command('remove')
    .description('takes a document out and tells what lost support')
    .argument('<file>', 'the dossier')
    .argument('<document>', 'its id, the beginning of it, or its name')
    .option('--json', 'as JSON')
    .action(async (file: string, document: string, options) =>
      (await actions()).runRemove(session, file, document, options),
    );
}

function copyCommand(session: Session): Command {
  return new Command('copy')
    .description('writes one file to mail, while others go on working')
    .argument('<file>', 'the dossier')
    .argument('<target>', 'a new file')
    .action(async (file: string, target: string) =>
      (await actions()).runCopy(session, file, target),
    );
}

function pagesCommand(session: Session): Command {
  return new Command('pages')
    .description(
      'writes a folder of pages: each meeting, series and pair of states, contradictions first',
    )
    .argument('<file>', 'the dossier')
    .requiredOption('--out <folder>', 'a folder; pages of an earlier run are replaced')
    .action(async (file: string, options) => (await actions()).runPages(session, file, options));
}
