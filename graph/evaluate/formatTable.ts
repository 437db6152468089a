import { rate, type Tally } from './tally.ts';

export const TABLE_HEAD = formatRow(['', 'precision', 'recall', 'F1', 'right', 'missed', 'wrong']);

/** One line under `TABLE_HEAD`. */
export function formatTally(label: string, tally: Tally): string {
  const { precision, recall, f1 } = rate(tally);
  return formatRow([
    label,
    ...[precision, recall, f1].map(formatRate),
    String(tally.right),
    String(tally.missed),
    String(tally.wrong),
  ]);
}

function formatRow([label = '', ...cells]: string[]): string {
  return (label.padEnd(20) + cells.map((cell) => cell.padStart(10)).join('')).trimEnd();
}

/** Three digits, or a dash where there is nothing to divide by. */
export function formatRate(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

const QUOTE_LENGTH = 160;

/** A quote on one line, cut where it would run on. */
export function shorten(text: string): string {
  const quote = text.replace(/\s+/g, ' ');
  return quote.length <= QUOTE_LENGTH ? quote : `${quote.slice(0, QUOTE_LENGTH).trimEnd()}…`;
}
