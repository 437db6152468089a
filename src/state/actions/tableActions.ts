/** The tables below the graph. */
import type { StoreApi } from 'zustand/vanilla';
import { setPanel } from '../selection.ts';
import type { ClewState } from '../store.ts';
import type { TableName, TableTab, TableView } from '../table.ts';

export interface TableActions {
  /** Opens the tables, at the tab that was open last or at this one, and asks for the focus. */
  readonly openTable: (tab?: TableTab) => void;
  /** Turns to a tab of the open tables. */
  readonly setTableTab: (tab: TableTab) => void;
  readonly changeTableView: (name: TableName, change: Partial<TableView>) => void;
  readonly setPickedOnly: (isOn: boolean) => void;
}

export function createTableActions(store: StoreApi<ClewState>): TableActions {
  return {
    openTable: (tab) =>
      store.setState(({ table, selection }) => ({
        table: { ...table, tab: tab ?? table.tab, calls: table.calls + 1 },
        selection: setPanel('table', true)(selection),
      })),
    setTableTab: (tab) => store.setState(({ table }) => (table.tab === tab ? {} : { table: { ...table, tab } })),
    changeTableView: (name, change) =>
      store.setState(({ table }) => ({
        table: { ...table, views: { ...table.views, [name]: { ...table.views[name], ...change } } },
      })),
    setPickedOnly: (isPickedOnly) => store.setState(({ table }) => ({ table: { ...table, isPickedOnly } })),
  };
}
