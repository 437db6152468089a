/** Lets nodes travel to their places, and lines bend on the way as they are to bend there. */
import type { Positions } from '../../state/layout.ts';
import { placeNodes, readPositions } from '../positions.ts';
import { prefersLessMotion, type Stage } from '../stage.ts';
import { findBows, mixBows } from './bows.ts';
import { isDrawn } from './layoutView.ts';

/** Milliseconds that nodes travel. */
const TRAVEL = 500;

export interface Travel {
  /** Resolves once the nodes are drawn there; the goal is read again on the way. */
  readonly to: (readGoal: () => Positions, isAtOnce: boolean) => Promise<void>;
  /** Leaves them where they are; nobody is told. */
  readonly stop: () => void;
}

export function createTravel(stage: Stage): Travel {
  let frame = 0;
  const put = (positions: Positions, curvatures: Stage['curvatures']) => {
    const areBent = curvatures !== stage.curvatures;
    stage.curvatures = curvatures;
    placeNodes(stage, positions, areBent);
  };
  const walk = (goal: Positions, readGoal: () => Positions) =>
    new Promise<void>((resolve) => {
      const from = readPositions(stage.data);
      const [bent, toBend] = [stage.curvatures, findBows(stage)];
      // From the first picture on: what comes before it, as with another graph, may take long.
      let begun: number | null = null;
      const step = (now: number) => {
        begun ??= now;
        const share = Math.min(1, (now - begun) / TRAVEL);
        const eased = ease(share);
        const isThere = share === 1;
        // Read again: the window may have turned meanwhile.
        put(isThere ? readGoal() : mixPositions(from, goal, eased), isThere ? toBend : mixBows(bent, toBend, eased));
        if (!isThere) frame = requestAnimationFrame(step);
        else resolve();
      };
      frame = requestAnimationFrame(step);
    });
  const stop = () => {
    cancelAnimationFrame(frame);
    stage.goal = null;
  };
  return {
    to: async (readGoal, isAtOnce) => {
      const goal = readGoal();
      const places = findPlaces(stage, goal);
      stage.goal = places;
      if (isAtOnce || prefersLessMotion()) put(goal, findBows(stage));
      else await walk(goal, readGoal);
      // Only then is it known where things lie in the window.
      await isDrawn(stage);
      if (stage.goal === places) stop();
    },
    stop,
  };
}

/** Nodes that are pinned do not travel. */
function findPlaces({ data, store }: Stage, { x, y }: Positions): NonNullable<Stage['goal']> {
  let numbers: ReadonlyMap<string, number> | null = null;
  return (node) => {
    numbers ??= new Map(data.graph.nodes().map((key, at) => [key, at]));
    const at = numbers.get(node);
    if (at === undefined || store.getState().layout.pinned.has(node)) return null;
    return { x: x[at] as number, y: y[at] as number };
  };
}

const ease = (share: number) => (share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2);

function mixPositions(from: Positions, to: Positions, share: number): Positions {
  const mix = (a: Float64Array, b: Float64Array) => a.map((value, at) => value + ((b[at] as number) - value) * share);
  return { x: mix(from.x, to.x), y: mix(from.y, to.y) };
}
