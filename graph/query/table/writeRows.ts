/** A table as text for spreadsheets, made a slice at a time. */
import { joinCsv, writeCsvLine, writeTabLine } from '../../formats/delimited.ts';
import type { Sliced } from '../sliced.ts';
import type { Column } from './column.ts';

const STEP = 1_024;

/** The titles, then the rows in the order given; lines end as their kind of file wants. */
export function* writeRows<Row>(
  rows: readonly Row[],
  order: Uint32Array,
  columns: readonly Column<Row>[],
  kind: 'csv' | 'tabs',
): Sliced<string> {
  const writeLine = kind === 'csv' ? writeCsvLine : writeTabLine;
  const lines = [writeLine(columns.map(({ title }) => title))];
  for (const [place, at] of order.entries()) {
    if (place % STEP === STEP - 1) yield;
    const row = rows[at];
    if (row !== undefined) lines.push(writeLine(columns.map((column) => column.valueOf(row))));
  }
  return kind === 'csv' ? joinCsv(lines) : lines.join('\n');
}
