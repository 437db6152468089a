import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { OutlineItem as Item } from '../../graph/query/table/outline.ts';
import { countOf } from '../../graph/text/countOf.ts';
import type { GraphData } from '../state/graph.ts';
import { useActions, useStore } from '../ui/useStore.ts';
import grid from './DataGrid.module.css';
import { NarrowButton } from './NarrowButton.tsx';
import styles from './Outline.module.css';
import { OutlineItem, targetOf } from './OutlineItem.tsx';
import { findByLetters, findParent } from './outlineKeys.ts';
import { placeAfter } from './rowKeys.ts';
import dock from './TableDock.module.css';
import { useOutline } from './useOutline.ts';
import { useRovingRows } from './useRovingRows.ts';

/** In rem. */
const ITEM_HEIGHT = 2;
/** Milliseconds within which letters belong to one word. */
const TYPING = 700;

/** The visible graph as a tree: the way in for screen readers, and for those who prefer lists. */
export function Outline({ data, toolsPlace }: { readonly data: GraphData; readonly toolsPlace: HTMLElement }) {
  const actions = useActions();
  const outline = useOutline(data);
  const { items, at, setActive, setOpen } = outline;
  const picked = useStore((state) => state.selection.picked);
  const selected = useStore((state) => state.selection.selected);
  const isCalled = useStore((state) => state.table.isCalled);
  const roving = useRovingRows({ count: items.length, at, rowHeight: ITEM_HEIGHT, headHeight: 0 });
  const { virtualizer, focusRow } = roving;
  const typed = useRef({ letters: '', when: 0 });
  const activeId = items[at]?.id;

  useEffect(() => {
    if (!isCalled) return;
    focusRow();
    actions.answerTableCall();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another item is brought into sight, not one that moved.
  useEffect(() => {
    if (items.length > 0) virtualizer.scrollToIndex(at);
  }, [activeId, virtualizer]);

  const goTo = (place: number) => {
    const item = items[place];
    if (!item) return;
    setActive(item.id);
    focusRow(() => actions.hover(targetOf(item)));
  };
  const select = (item: Item) => {
    if (item.kind === 'type') setOpen(item, !item.isOpen);
    else if (item.kind === 'entity') actions.select({ kind: 'node', key: item.node.key }, { fly: true });
    else actions.select({ kind: 'edge', key: item.edge.key }, { fly: true });
  };
  const unfold = (item: Item) => {
    if (item.kind === 'relation') {
      // A relation leads on to the entity at its other end.
      outline.showEntity(item.other);
      focusRow(() => actions.hover({ kind: 'node', key: item.other.key }));
    } else if (!item.isOpen) setOpen(item, true);
    else if (items[at + 1] && findParent(items, at + 1) === at) goTo(at + 1);
  };
  const fold = (item: Item) => {
    if (item.kind !== 'relation' && item.isOpen) setOpen(item, false);
    else goTo(findParent(items, at));
  };
  /** Whether a letter now goes on with the word before. */
  const isTypingOn = (when: number) => typed.current.letters !== '' && when - typed.current.when < TYPING;
  const findTyped = (letter: string, when: number) => {
    typed.current = { letters: isTypingOn(when) ? typed.current.letters + letter : letter, when };
    goTo(findByLetters(items, at, typed.current.letters));
  };

  const onKey = (event: KeyboardEvent) => {
    const item = items[at];
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = placeAfter(event.key, at, items.length, roving.page);
    // A space between two words picks nothing.
    if (event.key === ' ' && isTypingOn(event.timeStamp)) findTyped(' ', event.timeStamp);
    else if (to !== null) goTo(to);
    else if (event.key === 'ArrowRight') unfold(item);
    else if (event.key === 'ArrowLeft') fold(item);
    else if (event.key === ' ' && item.kind === 'entity') actions.togglePick(item.node.key);
    else if (event.key === 'Enter' || event.key === ' ') select(item);
    else if (/^[\p{L}\p{N}]$/u.test(event.key)) findTyped(event.key, event.timeStamp);
    else return;
    event.preventDefault();
  };
  const onPress = (item: Item, event: MouseEvent) => {
    setActive(item.id);
    const isOnMark = event.target instanceof Element && event.target.closest('[data-mark]') !== null;
    if (isOnMark && item.kind !== 'relation') setOpen(item, !item.isOpen);
    else if (item.kind === 'entity' && (event.shiftKey || event.ctrlKey || event.metaKey))
      actions.togglePick(item.node.key);
    else select(item);
  };

  const isSelected = (item: Item) =>
    item.kind === 'entity'
      ? (selected?.kind === 'node' && selected.key === item.node.key) || picked.has(item.node.key)
      : item.kind === 'relation' && selected?.kind === 'edge' && selected.key === item.edge.key;
  const total = data.file.nodes.length;
  return (
    <>
      {createPortal(
        <>
          <p className={dock.count} aria-live="polite">
            {`${outline.entities === total ? '' : `${outline.entities} of `}${countOf(total, 'entity', 'entities')}`}
          </p>
          <div className={dock.tools}>
            <NarrowButton />
          </div>
        </>,
        toolsPlace,
      )}
      <div ref={roving.scroller} className={grid.scroller} data-busy={outline.isBusy || undefined}>
        {items.length === 0 ? (
          <p className={styles.empty}>{outline.isBusy ? 'Sorting …' : 'Your filters leave no entity.'}</p>
        ) : (
          <div
            role="tree"
            aria-label="Outline of the graph"
            aria-multiselectable
            className={styles.tree}
            style={{ blockSize: virtualizer.getTotalSize() }}
            onKeyDown={onKey}
            {...roving.watchFocus}
          >
            {virtualizer.getVirtualItems().map(({ index: place, size, start }) => {
              const item = items[place];
              return (
                item && (
                  <OutlineItem
                    key={item.id}
                    file={data.file}
                    item={item}
                    place={place}
                    isActive={place === at}
                    isSelected={isSelected(item)}
                    style={{ blockSize: size, transform: `translateY(${start}px)` }}
                    onPress={onPress}
                  />
                )
              );
            })}
          </div>
        )}
      </div>
    </>
  );
}
