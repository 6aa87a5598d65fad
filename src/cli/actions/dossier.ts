import { counted } from '../../publish/counts.ts';
import { openDossier } from '../../store/sqlite/open.ts';
import { oneLine } from '../report-error.ts';
import type { Session } from '../session.ts';
import { writeText } from '../session.ts';

/** Writes what a dossier holds: counts, then its documents, oldest first. */
export async function runInfo(
  session: Session,
  file: string,
  { json }: { readonly json?: boolean } = {},
): Promise<void> {
  const dossier = await openDossier(file, { create: false });
  try {
    const size = dossier.size();
    if (json) {
      const documents = dossier
        .documents()
        .map(({ text, ...rest }) => ({ ...rest, characters: text.length }));
      const origins = dossier.origins().length;
      const data = { path: file, schema: dossier.version, ...size, origins, list: documents };
      await writeText(session.out, `${JSON.stringify(data, null, 2)}\n`);
      return;
    }
    const lines = [
      oneLine(file),
      [
        counted(size.documents, 'document'),
        counted(size.claims, 'claim'),
        counted(size.findings, 'finding'),
        counted(size.judgements, 'judgement'),
        `schema ${dossier.version}`,
      ].join(', '),
      ...dossier
        .documents()
        .map(({ id, name, publishedAt, title }) =>
          oneLine(`${id}  ${publishedAt ?? 'no date   '}  ${name}${title ? `  ${title}` : ''}`),
        ),
    ];
    await writeText(session.out, `${lines.join('\n')}\n`);
  } finally {
    dossier.close();
  }
}
