/** Brings what matters out from under panels, and the camera back where it stood once these have gone. */
import type { CameraState } from 'sigma/types';
import { type Insets, isSameInsets, type Stage } from '../stage.ts';
import { listSeen, uncoverNodes } from './framing.ts';

/** Milliseconds that it takes. */
const STEP = 260;

export function createWay(stage: Stage, move: (state: CameraState, duration: number) => void) {
  const camera = stage.sigma.getCamera();
  /** Where the camera stood before panels moved it, for what is still selected, and what they covered then. */
  let unmoved: { readonly view: CameraState; readonly covered: Insets | null } | null = null;

  /** Brings these nodes out from under the panels; as if the camera still stood at `origin`, where that is given. */
  const uncover = (nodes: readonly string[], origin: CameraState | null = null) => {
    const from = origin ?? camera.getState();
    const to = uncoverNodes(stage, nodes, from);
    if (to !== from || origin) move(to, STEP);
  };

  return {
    uncover,
    /** Makes room for panels, which may go again: then the camera comes back. What was out of sight may stay there. */
    make: (nodes: readonly string[], covered: Insets | null) => {
      const from = unmoved ?? { view: camera.getState(), covered };
      if (unmoved?.covered && isSameInsets(unmoved.covered, stage.insets)) {
        move(from.view, STEP);
        return;
      }
      const seen = from.covered ? listSeen(stage, nodes, from.view, from.covered) : nodes;
      uncover(seen, unmoved?.view);
      unmoved = from;
    },
    /** What is selected, or where the reader looks from, is another. */
    forget: () => {
      unmoved = null;
    },
  };
}
