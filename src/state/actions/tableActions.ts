/** The tables below the graph. */
import type { StoreApi } from 'zustand/vanilla';
import { setPanel } from '../selection.ts';
import type { ClewState } from '../store.ts';
import type { TableName, TableTab, TableView } from '../table.ts';

export interface TableActions {
  /** Opens the tables, at the tab that was open last or at this one, and calls the focus there. */
  readonly openTable: (tab?: TableTab) => void;
  /** The table has taken the focus. */
  readonly answerTableCall: () => void;
  /** Turns to a tab of the open tables. */
  readonly setTableTab: (tab: TableTab) => void;
  readonly changeTableView: (name: TableName, change: Partial<TableView>) => void;
  /** Narrows the tables to these nodes; null widens them again. */
  readonly narrowTable: (only: ReadonlySet<string> | null) => void;
}

export function createTableActions(store: StoreApi<ClewState>): TableActions {
  return {
    openTable: (tab) =>
      store.setState(({ table, selection }) => ({
        table: { ...table, tab: tab ?? table.tab, isCalled: true },
        selection: setPanel('table', true)(selection),
      })),
    answerTableCall: () =>
      store.setState(({ table }) => (table.isCalled ? { table: { ...table, isCalled: false } } : {})),
    setTableTab: (tab) => store.setState(({ table }) => (table.tab === tab ? {} : { table: { ...table, tab } })),
    changeTableView: (name, change) =>
      store.setState(({ table }) => ({
        table: { ...table, views: { ...table.views, [name]: { ...table.views[name], ...change } } },
      })),
    narrowTable: (only) => store.setState(({ table }) => ({ table: { ...table, only } })),
  };
}
