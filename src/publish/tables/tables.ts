import type { Reading } from '../../model/reading.ts';
import { AGREEMENTS } from './agreements.ts';
import { COMMITMENTS } from './commitments.ts';
import { EVENTS } from './events.ts';
import { FIGURES } from './figures.ts';
import { meetingsTable } from './meetings.ts';
import { STANCES } from './stances.ts';
import { layOut, type Table } from './table.ts';

/** The record as tables, in the order in which every export shows them; empty ones are left out. */
export function tablesOf(reading: Reading): readonly Table[] {
  return [
    meetingsTable(reading),
    layOut(reading, AGREEMENTS),
    layOut(reading, COMMITMENTS),
    layOut(reading, FIGURES),
    layOut(reading, STANCES),
    layOut(reading, EVENTS),
  ].filter((table) => table.rows.length > 0);
}
