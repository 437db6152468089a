/** What a reader points at and opens. */

import type { StoreApi } from 'zustand/vanilla';
import { overlaps } from '../../../graph/text/span.ts';
import { getData } from '../derive.ts';
import * as selection from '../selection.ts';
import type { ClewState } from '../store.ts';

export interface SelectionActions {
  /** `fly` moves the camera there too: use it for every pick that is not a click on the canvas itself. */
  readonly select: (target: selection.Target | null, options?: { readonly fly?: boolean }) => void;
  /** Picks several nodes together; see `Selection.picked`. */
  readonly pickNodes: (nodes: Iterable<string>) => void;
  readonly togglePick: (node: string) => void;
  readonly hover: (target: selection.Target | null) => void;
  /** Lights every visible node or edge of a kind; null puts the light out. */
  readonly lightKind: (kind: selection.Kind | null) => void;
  readonly openArticle: (article: string, span?: selection.OpenArticle['span']) => void;
  readonly closeArticle: () => void;
  readonly setPanel: (panel: selection.PanelName, isOpen: boolean) => void;
}

export function createSelectionActions(store: StoreApi<ClewState>): SelectionActions {
  const changeSelection = (producer: selection.SelectionProducer) =>
    store.setState((state) => ({ selection: producer(state.selection) }));
  return {
    select: (target, options) => changeSelection(selection.selectTarget(target, options)),
    pickNodes: (nodes) => changeSelection(selection.pickNodes(nodes)),
    togglePick: (node) => changeSelection(selection.togglePick(node)),
    hover: (target) => {
      if (!selection.isSameTarget(target, store.getState().selection.hovered))
        changeSelection(selection.hoverTarget(target));
    },
    lightKind: (kind) => changeSelection(selection.lightKind(kind)),
    openArticle: (article, span) => {
      const state = store.getState();
      const { selected } = state.selection;
      const edge = selected?.kind === 'edge' ? selected.key : null;
      const evidence = edge === null ? [] : (getData(state)?.graph.getEdgeAttribute(edge, 'evidence') ?? []);
      const here = evidence.filter((cited) => cited.article === article);
      // A relation's own sentences would be marked instead of another that is asked for: it gives way.
      const isOther = span && here.length > 0 && !here.some((cited) => overlaps(cited, span));
      changeSelection((now) => selection.openArticle(article, span)(isOther ? selection.selectTarget(null)(now) : now));
    },
    closeArticle: () => changeSelection(selection.closeArticle),
    setPanel: (panel, isOpen) => changeSelection(selection.setPanel(panel, isOpen)),
  };
}
