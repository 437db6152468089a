import { Columns3 } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Column } from '../../graph/query/table/column.ts';
import { IconButton } from '../ui/Button.tsx';
import styles from './ColumnMenu.module.css';

interface ColumnMenuProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly hidden: ReadonlySet<string>;
  readonly onChange: (hidden: ReadonlySet<string>) => void;
}

/** Which columns show. The first always does: without it a row says nothing of what it is about. */
export function ColumnMenu<Row>({ columns, hidden, onChange }: ColumnMenuProps<Row>) {
  const menu = useRef<HTMLFieldSetElement>(null);
  const button = useRef<HTMLSpanElement>(null);
  const menuId = useId();
  const [isOpen, setIsOpen] = useState(false);

  const open = () => {
    const place = button.current?.getBoundingClientRect();
    if (!menu.current || !place) return;
    menu.current.style.insetInlineEnd = `${document.documentElement.clientWidth - place.right}px`;
    menu.current.style.insetBlockEnd = `${window.innerHeight - place.top + 4}px`;
    menu.current.showPopover();
    menu.current.querySelector('input')?.focus();
  };
  const close = () => {
    menu.current?.hidePopover();
    button.current?.querySelector('button')?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    // What is selected stays: this Escape is the menu's.
    event.preventDefault();
    close();
  };
  const toggle = (id: string, isShown: boolean) => {
    const next = new Set(hidden);
    if (isShown) next.delete(id);
    else next.add(id);
    onChange(next);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the Escape of what stands in it.
    <span ref={button} onKeyDown={onKey}>
      <IconButton
        label="Columns"
        aria-expanded={isOpen}
        aria-controls={menuId}
        onClick={() => (isOpen ? close() : open())}
      >
        <Columns3 aria-hidden="true" />
      </IconButton>
      <fieldset
        ref={menu}
        id={menuId}
        popover="auto"
        className={styles.menu}
        onToggle={(event) => setIsOpen(event.newState === 'open')}
      >
        <legend>Columns</legend>
        {columns.slice(1).map(({ id, title }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={!hidden.has(id)}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
            {title}
          </label>
        ))}
      </fieldset>
    </span>
  );
}
