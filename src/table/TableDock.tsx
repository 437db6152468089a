import { useId, useState } from 'react';
import { getData } from '../state/derive.ts';
import type { TableTab } from '../state/table.ts';
import { useActions, useStore } from '../ui/useStore.ts';
import { EntityTable } from './EntityTable.tsx';
import { Outline } from './Outline.tsx';
import { RelationTable } from './RelationTable.tsx';
import { TabList } from './TabList.tsx';
import styles from './TableDock.module.css';

const TABS = [
  { id: 'entities', title: 'Entities' },
  { id: 'relations', title: 'Relations' },
  { id: 'outline', title: 'Outline' },
] as const;

const PARTS = { entities: EntityTable, relations: RelationTable, outline: Outline };

/** The visible graph as tables and as an outline: the same filters, the same selection, the same picks. */
export function TableDock() {
  const data = useStore(getData);
  const tab = useStore((state) => state.table.tab);
  const actions = useActions();
  const [toolsPlace, setToolsPlace] = useState<HTMLElement | null>(null);
  const base = useId();
  const idOf = (id: TableTab) => `${base}-${id}`;
  if (!data) return null;
  const Part = PARTS[tab];
  return (
    <div className={styles.dock}>
      <div className={styles.bar}>
        <TabList label="Tables" tabs={TABS} chosen={tab} onChoose={actions.setTableTab} idOf={idOf} />
        <div ref={setToolsPlace} className={styles.toolsPlace} />
      </div>
      <div role="tabpanel" id={`${idOf(tab)}-panel`} aria-labelledby={idOf(tab)} className={styles.panel}>
        {toolsPlace && <Part key={tab} data={data} toolsPlace={toolsPlace} />}
      </div>
    </div>
  );
}
