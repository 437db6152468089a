/**
 * Where names stood when nothing was pointed at: those that make room for what the pointer is on go back there, and all
 * others stay.
 */
import { isSameTarget } from '../../state/selection.ts';
import type { Slot } from '../drawing/labelPlaces.ts';
import type { Box } from '../drawing/occupancy.ts';
import type { PlacedLabel } from '../drawing/placeLabels.ts';
import type { Stage } from '../stage.ts';

interface Memory {
  /** What they were placed for. */
  readonly of: readonly unknown[];
  /** On which side of their nodes they had stood before. */
  readonly from: ReadonlyMap<string, Slot>;
  /** Where they came to stand. */
  readonly to: ReadonlyMap<string, PlacedLabel>;
}

const NOWHERE: Memory = { of: [], from: new Map(), to: new Map() };

interface Recalled {
  /** The side of its node that each name had. */
  readonly slots: ReadonlyMap<string, Slot>;
  /** Where those stood that stay unless they are in the way. */
  readonly stood: ReadonlyMap<string, PlacedLabel>;
  /** To be told where they stand now. */
  readonly remember: (placed: readonly PlacedLabel[]) => void;
}

export function createNameMemory(stage: Stage) {
  let last = NOWHERE;
  return {
    recall: (bounds: Box): Recalled => {
      const of = listOccasions(stage, bounds);
      const isSame = of.every((one, i) => one === last.of[i]);
      const slots = isSame ? last.from : new Map([...last.to].map(([key, { slot }]) => [key, slot]));
      const { hovered, selected } = stage.store.getState().selection;
      const isPointing = hovered !== null && !isSameTarget(hovered, selected);
      return {
        slots,
        stood: isSame && isPointing ? last.to : NOWHERE.to,
        remember: (placed) => {
          if (!isPointing) last = { of, from: slots, to: new Map(placed.map((label) => [label.key, label])) };
        },
      };
    },
    /** A name that stood well before stands elsewhere now. */
    forget: () => {
      last = NOWHERE;
    },
  };
}

/** What names are placed for, but for what is pointed at: where it is the same, they stand in the same places. */
function listOccasions({ sigma, store }: Stage, { left, top, right, bottom }: Box): readonly unknown[] {
  const { selection, path, view, layout, theme } = store.getState();
  const { x, y, ratio, angle } = sigma.getCamera().getState();
  const chosen = [selection.selected, selection.picked, selection.spotlight, path.thread, view.visible];
  return [x, y, ratio, angle, left, top, right, bottom, layout.name, layout.pinned, theme, ...chosen];
}
