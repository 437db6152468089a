/** Pointer and keys in an article's text, handled in one place for all of its mentions and sentences. */
import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import type { ClewActions } from '../state/store.ts';

interface Gestures {
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
}

/** A mention selects its entity, resting on it lights it; a sentence that backs something shows what. */
export function useArticleGestures(actions: ClewActions, onPassage: (passage: number) => void): Gestures {
  const select = (key: string) => actions.select({ kind: 'node', key }, { fly: true });
  return {
    onClick: ({ target }) => {
      if (!(target instanceof Element) || target.closest('button, a, summary')) return;
      // Somebody who marks words to copy them does not mean to go anywhere.
      if (window.getSelection()?.isCollapsed === false) return;
      const node = readData(target, 'node');
      const passage = readData(target, 'passage');
      if (node !== null) select(node);
      else if (passage !== null) onPassage(Number(passage));
    },
    onKeyDown: (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      if (!(event.target instanceof Element) || event.target.getAttribute('role') !== 'button') return;
      const node = readData(event.target, 'node');
      if (node === null) return;
      event.preventDefault();
      select(node);
    },
    onPointerOver: ({ target }) => {
      const node = target instanceof Element ? readData(target, 'node') : null;
      actions.hover(node === null ? null : { kind: 'node', key: node });
    },
    onPointerLeave: () => actions.hover(null),
  };
}

function readData(element: Element, name: 'node' | 'passage'): string | null {
  return element.closest<HTMLElement>(`[data-${name}]`)?.dataset[name] ?? null;
}
