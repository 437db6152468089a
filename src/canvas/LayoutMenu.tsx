import { Check, LayoutGrid, Square, Undo2 } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { countOf } from '../../graph/text/countOf.ts';
import { getData } from '../state/derive.ts';
import { LAYOUT_INFO, LAYOUTS, type LayoutName } from '../state/layout.ts';
import type { ClewState } from '../state/store.ts';
import { IconButton } from '../ui/Button.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import { walkMenu } from '../ui/walkMenu.ts';
import styles from './LayoutMenu.module.css';

/** Chooses how the nodes are arranged; while that is under way, says how far it is and can stop it. */
export function LayoutMenu() {
  const actions = useActions();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!isOpen) return;
    const onDown = (event: PointerEvent) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    window.addEventListener('pointerdown', onDown, { capture: true });
    return () => window.removeEventListener('pointerdown', onDown, { capture: true });
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = (act: () => void) => {
    act();
    close();
  };
  return (
    <div ref={place} className={styles.place}>
      <IconButton
        ref={button}
        label="Layout"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <LayoutGrid aria-hidden="true" />
      </IconButton>
      {isOpen && (
        <Choices
          id={id}
          onClose={close}
          onLeave={() => setOpen(false)}
          onChoose={(name) => choose(() => actions.setLayout(name))}
          onUndo={() => choose(actions.undoLayout)}
        />
      )}
      <Progress isHidden={isOpen} />
    </div>
  );
}

interface ChoicesProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onLeave: () => void;
  readonly onChoose: (name: LayoutName) => void;
  readonly onUndo: () => void;
}

function Choices({ id, onClose, onLeave, onChoose, onUndo }: ChoicesProps) {
  const menu = useRef<HTMLDivElement>(null);
  const current = useStore((state) => state.layout.name);
  const canUndo = useStore((state) => state.layout.past.length > 0);
  const centre = useStore(nameCentre);

  useEffect(() => {
    const items = menu.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]');
    (menu.current?.querySelector<HTMLElement>('[aria-checked="true"]') ?? items?.[0])?.focus();
  }, []);

  return (
    <div
      ref={menu}
      id={id}
      className={styles.menu}
      role="menu"
      aria-label="Layout"
      tabIndex={-1}
      onKeyDown={(event) => walkMenu(event, onClose, onLeave)}
    >
      {LAYOUTS.map((name) => (
        <button
          key={name}
          type="button"
          role="menuitemradio"
          aria-checked={name === current}
          tabIndex={-1}
          className={styles.item}
          onClick={() => onChoose(name)}
        >
          <Check aria-hidden="true" className={styles.check} />
          <span>
            <span className={styles.name}>{LAYOUT_INFO[name].label}</span>
            <span className={styles.hint}>{name === 'radial' && centre ? centre : LAYOUT_INFO[name].hint}</span>
          </span>
        </button>
      ))}
      <hr className={styles.rule} />
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        aria-disabled={!canUndo}
        className={styles.item}
        onClick={() => canUndo && onUndo()}
      >
        <Undo2 aria-hidden="true" />
        <span>
          <span className={styles.name}>Undo layout</span>
          <span className={styles.hint}>{canUndo ? 'Back to the places before (u)' : 'Nothing to undo yet'}</span>
        </span>
      </button>
    </div>
  );
}

/** Whom a radial layout would be around now. */
function nameCentre(state: ClewState): string | null {
  const { selected } = state.selection;
  const data = getData(state);
  if (!data) return null;
  if (!selected) return 'Rings by steps from the most connected';
  const key = selected.kind === 'node' ? selected.key : data.graph.source(selected.key);
  return `Rings by steps from ${data.graph.getNodeAttribute(key, 'label')}`;
}

/** What a map shows beside it, for those who do not see it. */
function countAside({ layout: { ground } }: ClewState): string {
  const count = (ground?.kind === 'map' && ground.aside?.count) || 0;
  return count > 0 ? `Beside the map, because they have no place on it: ${countOf(count, 'entity', 'entities')}` : '';
}

/** How far a layout is, and a button to stop it. Only what takes long shows itself. */
function Progress({ isHidden }: { readonly isHidden: boolean }) {
  const actions = useActions();
  const name = useStore((state) => state.layout.name);
  // A focus says itself what it shows.
  const isRunning = useStore(({ layout, filters }) => layout.isRunning && filters.ego === null);
  const progress = useStore((state) =>
    state.layout.progress === null ? null : Math.round(state.layout.progress * 20) * 5,
  );
  const aside = useStore(countAside);
  const said = isRunning ? `Arranging: ${LAYOUT_INFO[name].label}` : aside;
  return (
    <>
      <span role="status" className="visually-hidden">
        {said}
      </span>
      {progress !== null && !isHidden && (
        <div className={styles.progress}>
          <span className={styles.name}>{LAYOUT_INFO[name].label}</span>
          <progress className={styles.bar} aria-label="Layout" max={100} value={progress} />
          <IconButton label="Stop the layout" keys="." onClick={actions.stopLayout}>
            <Square aria-hidden="true" />
          </IconButton>
        </div>
      )}
    </>
  );
}
