/** The tables below the graph: which of them is open, how each is sorted, and which of its columns are put away. */
export const TABLE_TABS = ['entities', 'relations', 'outline'] as const;
export type TableTab = (typeof TABLE_TABS)[number];
/** The tabs that hold rows and columns. */
export type TableName = Exclude<TableTab, 'outline'>;

export interface TableSort {
  readonly column: string;
  readonly isDescending: boolean;
}

export interface TableView {
  readonly sort: TableSort;
  /** Ids of columns; null while the reader has changed none, and the table puts away what says little. */
  readonly hidden: ReadonlySet<string> | null;
}

export interface TableState {
  readonly tab: TableTab;
  readonly views: Readonly<Record<TableName, TableView>>;
  /** Keys of the nodes the tables are narrowed to, those picked when it was asked for; null shows all. */
  readonly only: ReadonlySet<string> | null;
  /** Whether the reader has just asked for a table by a key, a button or a command: the focus goes there. */
  readonly isCalled: boolean;
}

/** How each table is sorted until the reader sorts it. */
export const FIRST_SORT: Readonly<Record<TableName, TableSort>> = {
  entities: { column: 'connections', isDescending: true },
  relations: { column: 'source', isDescending: false },
};

export const createTables = (): TableState => ({
  tab: 'entities',
  views: {
    entities: { sort: FIRST_SORT.entities, hidden: null },
    relations: { sort: FIRST_SORT.relations, hidden: null },
  },
  only: null,
  isCalled: false,
});

/** Whether a tab holds rows and columns. */
export const isTableName = (tab: TableTab | null): tab is TableName => tab !== null && tab !== 'outline';

export const isSameSort = (a: TableSort, b: TableSort): boolean =>
  a.column === b.column && a.isDescending === b.isDescending;

/** The tables of a link: sorted as it says, or else as at first; those it does not open stay as they are. */
export function restoreTable(table: TableState, tab: TableTab | null, sort: TableSort | null): TableState {
  if (!isTableName(tab)) return { ...table, tab: tab ?? table.tab };
  const [view, wanted] = [table.views[tab], sort ?? FIRST_SORT[tab]];
  // Sorting a long table anew takes a while.
  if (isSameSort(view.sort, wanted)) return { ...table, tab };
  return { ...table, tab, views: { ...table.views, [tab]: { ...view, sort: wanted } } };
}
