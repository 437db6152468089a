/** What a column of a table is, whatever its rows are. */

/** What stands in a cell: null where there is nothing to say. */
export type CellValue = string | number | null;

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** Numbers stand at the end of their cells, and a first press on their title puts the largest on top. */
  readonly isNumber: boolean;
  /** What is sorted by, and what files get. */
  readonly valueOf: (row: Row) => CellValue;
  /** The value as a reader meets it, where that is not the value itself. */
  readonly wordsOf?: (row: Row) => string;
  /** Whether values depend on more than the row, as on filters: such a column is made anew when they change. */
  readonly isVolatile?: boolean;
  /** Put away until somebody asks for it. */
  readonly isExtra?: boolean;
  /** In every CSV file, also while it is put away: no row is saved without its sources. */
  readonly isProvenance?: boolean;
}

/** Every column of each table by its id, in their order. */
export const COLUMNS = {
  entities: ['name', 'type', 'kind', 'connections', 'articles', 'figures', 'fullName', 'aliases', 'description'],
  relations: [
    'source',
    'relation',
    'target',
    'sources',
    'sentences',
    'date',
    'details',
    'confidence',
    'basis',
    'sentence',
    'article',
    'publisher',
    'published',
  ],
} as const;

/** A cell in words, '' where it is empty. */
export function readCell<Row>(column: Column<Row>, row: Row): string {
  return column.wordsOf ? column.wordsOf(row) : String(column.valueOf(row) ?? '');
}
