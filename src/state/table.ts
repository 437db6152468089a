/** The tables below the graph: which of them is open, how each is sorted, and which of its columns are put away. */
export const TABLE_TABS = ['entities', 'relations', 'outline'] as const;
export type TableTab = (typeof TABLE_TABS)[number];
/** The tabs that hold rows and columns. */
export type TableName = Exclude<TableTab, 'outline'>;

export interface TableView {
  readonly sort: { readonly column: string; readonly isDescending: boolean };
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

export const createTables = (): TableState => ({
  tab: 'entities',
  views: {
    entities: { sort: { column: 'connections', isDescending: true }, hidden: null },
    relations: { sort: { column: 'source', isDescending: false }, hidden: null },
  },
  only: null,
  isCalled: false,
});

export const isTableTab = (value: unknown): value is TableTab => TABLE_TABS.some((tab) => tab === value);
