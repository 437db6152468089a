/** Rows of cells as text for spreadsheets: comma-separated values as in RFC 4180, or tab-separated for the clipboard. */

export type Cell = string | number | null;

/** Characters that make a spreadsheet take a text for a formula, and run it. */
const FORMULA = /^[=+\-@\t\r]/;

/** One line of CSV without its end: a cell with a comma, semicolon, tab, quote or line break stands in quotes. */
export function writeCsvLine(cells: readonly Cell[]): string {
  return cells.map((cell) => quote(guard(cell))).join(',');
}

/** A file of such lines: CRLF behind each, and first a byte order mark, without which Excel garbles what is not ASCII. */
export const joinCsv = (lines: readonly string[]): string => `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;

/** One line of tab-separated values: tabs and line breaks within a cell become spaces. */
export function writeTabLine(cells: readonly Cell[]): string {
  return cells
    .map((cell) => {
      const text = guard(cell).replace(/[\t\r\n]+/g, ' ');
      // Spreadsheets read quotes when pasting: one at the beginning would swallow the cells behind it.
      return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join('\t');
}

/** A text that a spreadsheet would run gets an apostrophe before it; numbers are numbers, whatever their sign. */
function guard(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function quote(text: string): string {
  // A semicolon or tab parts cells too where a spreadsheet's language says so.
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What a cell holds several of: an article, date and sentence for each piece of evidence, in the same order; '' where
 * nothing is known of any.
 */
export function joinParts(parts: readonly (string | null | undefined)[]): string {
  return parts.some((part) => part != null && part !== '') ? parts.map((part) => part ?? '').join(' | ') : '';
}
