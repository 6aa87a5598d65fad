import { CHECK_SUMMARIES } from '../../pipeline/steps.ts';
import type { ExportOptions } from '../../publish/export.ts';
import type { ShowOptions } from '../options.ts';
import type { Output } from '../output-file.ts';
import type { Session } from '../session.ts';
import { wantsColour } from '../session.ts';
import { programVersion } from '../version.ts';

const WIDEST = 120;

/** What the exports are told: width and colour of where the text goes, the checks, the version. */
export function exportOptions(
  session: Session,
  options: ShowOptions,
  output: Output,
): ExportOptions {
  return {
    width: options.width ?? Math.min(output.stream.columns ?? 80, WIDEST),
    colour: wantsColour(session, output.stream, options.colour),
    all: options.all ?? false,
    checks: CHECK_SUMMARIES,
    version: programVersion(),
  };
}
