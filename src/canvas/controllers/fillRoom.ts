/** Where part of the graph is shown, no room is left to bare paper that more of the graph would fill. */
import type { CameraState } from 'sigma/types';
import { locateNodes } from '../lookThrough.ts';
import type { Stage } from '../stage.ts';
import { measureAir } from './framing.ts';

type Stretch = readonly [from: number, to: number];

/** Names hang below what stands lowest, and above it: so many pixels of the bare paper are theirs. */
const NAMES = 32;

/** The camera moved as far as all these nodes stay in the free part of the window and the graph goes on at the other side. */
export function fillRoom(stage: Stage, nodes: readonly string[], cameraState: CameraState): CameraState {
  const { sigma, insets } = stage;
  const { width, height } = sigma.getDimensions();
  const air = measureAir(stage, { width, height });
  const { x, y } = sigma.getBBox();
  const corners = x.flatMap((x) => y.map((y) => sigma.graphToViewport({ x, y }, { cameraState })));
  const locate = locateNodes(stage, cameraState);
  const places = nodes.flatMap((node) => locate(node) ?? []);
  const findShift = (axis: 'x' | 'y', free: Stretch) =>
    fillStretch(spanOf(places.map((place) => place[axis])), spanOf(corners.map((corner) => corner[axis])), free);
  const dx = findShift('x', [insets.left + air.left, width - insets.right - air.right]);
  const dy = findShift('y', [insets.top + air.above + NAMES, height - insets.bottom - air.below - NAMES]);
  if (dx === 0 && dy === 0) return cameraState;
  return { ...cameraState, ...sigma.viewportToFramedGraph({ x: width / 2 - dx, y: height / 2 - dy }, { cameraState }) };
}

/**
 * How far `whole` may move so that less of `free` lies beyond its end, while `part` stays in there and as much of it
 * comes in at the other end.
 */
export function fillStretch(part: Stretch, whole: Stretch, free: Stretch): number {
  const bare = [whole[0] - free[0], free[1] - whole[1]] as const;
  const forth = Math.min(bare[1], -bare[0], free[1] - part[1]);
  const back = Math.min(bare[0], -bare[1], part[0] - free[0]);
  return Math.max(0, forth) - Math.max(0, back);
}

const spanOf = (values: readonly number[]): Stretch => [Math.min(...values), Math.max(...values)];
