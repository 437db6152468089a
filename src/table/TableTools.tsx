import { ClipboardCopy, Download, Search } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Column } from '../../graph/query/table/column.ts';
import { writeRows } from '../../graph/query/table/writeRows.ts';
import { slug } from '../../graph/read/slug.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { getData } from '../state/derive.ts';
import { IconButton } from '../ui/Button.tsx';
import { copyText } from '../ui/copyText.ts';
import { runSliced } from '../ui/runSliced.ts';
import { saveFile } from '../ui/saveFile.ts';
import { useClewStore } from '../ui/useStore.ts';
import styles from './TableDock.module.css';
import type { Arranged } from './useArranged.ts';

interface TableToolsProps<Row> {
  /** "entities": names the file. */
  readonly name: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly arranged: Arranged<Row>;
  /** Those that show. */
  readonly columns: readonly Column<Row>[];
  /** Those that go into a file. */
  readonly filed: readonly Column<Row>[];
  readonly children: ReactNode;
}

/** Finding in the table, and taking its rows along as they stand. */
export function TableTools<Row>({ name, query, onQuery, arranged, columns, filed, children }: TableToolsProps<Row>) {
  const store = useClewStore();
  const { notify } = store.actions;
  const [isWriting, setIsWriting] = useState(false);
  const { rows, order, isBusy } = arranged;
  const sizeOf = (of: typeof columns) => `${countOf(order.length, 'row')} with ${countOf(of.length, 'column')}`;
  const isIdle = order.length === 0 || isBusy || isWriting;

  const take = async (kind: 'csv' | 'tabs', deliver: (text: string) => Promise<string>) => {
    setIsWriting(true);
    try {
      const work = writeRows(rows, order, kind === 'csv' ? filed : columns, kind);
      notify(await deliver(await new Promise<string>((done, fail) => runSliced(work, done, fail))));
    } catch (error) {
      notify(`The rows could not be taken along: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      setIsWriting(false);
    }
  };
  const copy = async (text: string) => {
    if (!(await copyText(text))) throw new Error('this page may not use the clipboard. Save them as CSV instead.');
    return `Copied ${sizeOf(columns)}, ready to paste into a spreadsheet.`;
  };
  const save = async (text: string) => {
    const title = getData(store.getState())?.file.attributes.title ?? 'graph';
    const file = `${slug(title).slice(0, 80)}-${name}.csv`;
    saveFile(file, text, 'text/csv;charset=utf-8');
    return `Saved ${file} with ${sizeOf(filed)}.`;
  };

  return (
    <div className={styles.tools}>
      <label className={styles.find}>
        <Search aria-hidden="true" />
        <input
          type="search"
          aria-label="Find in the table"
          placeholder="Find"
          value={query}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || query === '') return;
            event.preventDefault();
            onQuery('');
          }}
        />
      </label>
      {children}
      <IconButton label="Copy these rows" disabled={isIdle} onClick={() => void take('tabs', copy)}>
        <ClipboardCopy aria-hidden="true" />
      </IconButton>
      <IconButton label="Save these rows as CSV" disabled={isIdle} onClick={() => void take('csv', save)}>
        <Download aria-hidden="true" />
      </IconButton>
    </div>
  );
}
