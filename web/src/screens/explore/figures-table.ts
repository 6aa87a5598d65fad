import type { FigurePoint } from '../../../../src/view/api-record.ts';
import { readerAddress } from '../../components/words.tsx';
import { say } from '../../messages/explore/say.ts';
import { formatDay, formatInterval } from '../../text/format.ts';
import { type Series, statusOf } from './figures-data.ts';
import type { TableData } from './twin.tsx';

/** The period of a figure in words; where none is said, the day it was published. */
export function pointPeriod({ earliest, latest, date }: FigurePoint): string {
  if (earliest !== undefined || latest !== undefined) return formatInterval(earliest, latest);
  return date === undefined ? say('no-period') : `${formatDay(date)} ${say('published')}`;
}

/** The figures of a series as a table; each leads to its words. */
export function figuresTable({ points }: Series): TableData {
  return {
    columns: [say('period'), say('value'), say('lower'), say('upper'), say('status'), say('words')],
    widths:
      'minmax(6.5rem, 1.2fr) minmax(0, 1.1fr) minmax(0, 1fr) minmax(0, 1fr) minmax(4rem, 0.7fr) minmax(0, 1.8fr)',
    rows: points.map((point) => [
      pointPeriod(point),
      point.text,
      point.lower,
      point.upper,
      say(`status-${statusOf(point)}`),
      point.words.exact,
    ]),
    class: 'twin-figures',
    hrefs: points.map(({ words }) => readerAddress(words)),
  };
}
