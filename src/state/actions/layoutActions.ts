/** Arranging the nodes. */
import type { StoreApi } from 'zustand/vanilla';
import * as layouts from '../layout.ts';
import type { ClewState } from '../store.ts';

export interface LayoutActions {
  /** Asks for a layout. A radial one is around `centre`, else around what is selected, else the most connected node. */
  readonly setLayout: (name: layouts.LayoutName, centre?: string) => void;
  /** Stops whatever moves the nodes; they stay where they are. */
  readonly stopLayout: () => void;
  /** Goes back to the layout before this one. */
  readonly undoLayout: () => void;
  /** Goes again to the layout that was taken back last. */
  readonly redoLayout: () => void;
  /** What the canvas reports of its work; for nobody else. */
  readonly changeLayout: (producer: layouts.LayoutProducer) => void;
  /** Keeps a node where it was put by hand. */
  readonly pin: (node: string) => void;
  /** Lets all go back to where the layout has them. */
  readonly unpinAll: () => void;
}

export function createLayoutActions(store: StoreApi<ClewState>): LayoutActions {
  const changeLayout = (producer: layouts.LayoutProducer) =>
    store.setState((state) => {
      const layout = producer(state.layout);
      return layout === state.layout ? {} : { layout };
    });
  const setPinned = (change: (pinned: Set<string>) => void) =>
    store.setState(({ layout }) => {
      const pinned = new Set(layout.pinned);
      change(pinned);
      return pinned.size === layout.pinned.size ? {} : { layout: { ...layout, pinned } };
    });
  return {
    setLayout: (name, centre) => {
      // What was said of the layout before holds no more.
      store.setState({ notice: null });
      changeLayout(layouts.askLayout(name, centre ?? findCentre(store.getState())));
    },
    stopLayout: () => changeLayout(layouts.askStop),
    undoLayout: () => changeLayout(layouts.askUndo),
    redoLayout: () => changeLayout(layouts.askRedo),
    changeLayout,
    pin: (node) => setPinned((pinned) => pinned.add(node)),
    unpinAll: () => setPinned((pinned) => pinned.clear()),
  };
}

/** The selected node, or where the selected edge begins. */
function findCentre({ selection, graph }: ClewState): string | null {
  const { selected } = selection;
  if (!selected || graph.status !== 'ready') return null;
  return selected.kind === 'node' ? selected.key : graph.data.graph.source(selected.key);
}
