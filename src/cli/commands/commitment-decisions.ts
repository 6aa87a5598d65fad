import { Command } from 'commander';
import type { Session } from '../session.ts';
import { journalOptions, ledgerOptions } from './commitment-options.ts';

const actions = () => import('../actions/commitments/decisions.ts');

/** `commitments accept | reject | link | undo | redo | journal`: what a person decides, and all of it. */
export function decisionCommands(session: Session): readonly Command[] {
  return [
    acceptanceCommand(session, 'accept', 'says that it is one'),
    acceptanceCommand(session, 'reject', 'says that it is none: the ledger leaves it out'),
    linkCommand(session),
    undoCommand(session, 'undo', 'takes back the last act on a commitment, a link or an import'),
    undoCommand(session, 'redo', 'takes back an undo'),
    journalCommand(session),
  ];
}

function acceptanceCommand(
  session: Session,
  verdict: 'accept' | 'reject',
  description: string,
): Command {
  const command = new Command(verdict).description(description).argument('<id>', 'the commitment');
  return journalOptions(command).action(async (id: string, options) =>
    (await actions()).runAcceptance(session, verdict, id, options),
  );
}

function linkCommand(session: Session): Command {
  const command = new Command('link')
    .description('says whether two are one promise, over languages too')
    .argument('<a>', 'a commitment, or one claim of it')
    .argument('<b>', 'another')
    .argument('<verdict>', 'same or different');
  return journalOptions(command).action(async (a: string, b: string, verdict: string, options) =>
    (await actions()).runLink(session, [a, b], verdict, options),
  );
}

function undoCommand(session: Session, verdict: 'undo' | 'redo', description: string): Command {
  const command = new Command(verdict)
    .description(description)
    .argument('<id>', 'the commitment, the link, or import/ID');
  return journalOptions(command).action(async (id: string, options) =>
    (await actions()).runUndo(session, verdict, id, options),
  );
}

function journalCommand(session: Session): Command {
  const command = new Command('journal')
    .description('all that persons decided in this dossier, oldest first')
    .option('--format <name>', 'text, json, jsonl or csv');
  return ledgerOptions(command).action(async (options) =>
    (await actions()).runJournal(session, options),
  );
}
