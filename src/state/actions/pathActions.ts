/** Asking how two entities hang together. */
import type { StoreApi } from 'zustand/vanilla';
import * as path from '../path.ts';
import { type PanelName, type Selection, setPanel } from '../selection.ts';
import type { ClewState } from '../store.ts';

export interface PathActions {
  /** Asks for paths from this node; without another end the next node that is selected becomes it. */
  readonly startPath: (from: string | null, to?: string | null) => void;
  /** Changes part of the question, and opens the panel that answers it. The chosen answer is the first again. */
  readonly askPath: (change: Partial<path.PathQuestion>) => void;
  /** Says what answers the question; the chosen one is drawn. */
  readonly setAnswers: (answers: readonly path.Thread[]) => void;
  /** Chooses one of the answers; behind the last comes the first again. */
  readonly choosePath: (at: number) => void;
  /** Forgets question and answer, and closes the panel. */
  readonly endPath: () => void;
}

const PANEL: PanelName = 'paths';

export function createPathActions(store: StoreApi<ClewState>): PathActions {
  const change = (producer: (state: path.PathState) => path.PathState) =>
    store.setState((state) => ({ path: producer(state.path) }));
  const ask = (question: path.PathQuestion) =>
    store.setState(({ selection }) => ({ path: path.askPath(question), selection: setPanel(PANEL, true)(selection) }));

  // Whatever selects a node, canvas, list or search, gives the question the end it lacks.
  store.subscribe((state, before) => {
    const node = pickedNode(state.selection, before.selection);
    if (node === null || !state.selection.panels[PANEL] || state.path.question !== before.path.question) return;
    // What Back or a link brought is no answer to the question.
    if (state.camera.arrivals !== before.camera.arrivals) return;
    const question = path.fillEnd(state.path.question, node);
    if (question !== state.path.question) ask(question);
  });

  return {
    startPath: (from, to = null) => {
      const { isDirected } = store.getState().path.question;
      ask({ ...path.createEmptyQuestion(), isDirected, from, to });
    },
    askPath: (part) => ask({ ...store.getState().path.question, ...part }),
    setAnswers: (answers) => change((state) => path.answerPath(state, answers)),
    choosePath: (at) => change((state) => path.choosePath(state, at)),
    endPath: () =>
      store.setState(({ selection }) => ({
        path: path.createEmptyPath(),
        selection: setPanel(PANEL, false)(selection),
      })),
  };
}

/** The node that was just selected, alone; null where it was the one before. */
function pickedNode({ selected, picked }: Selection, before: Selection): string | null {
  if (selected === before.selected || selected?.kind !== 'node' || picked.size > 0) return null;
  return selected.key;
}
