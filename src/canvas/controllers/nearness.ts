/** From how near something can be made out. */
import type { CameraState } from 'sigma/types';
import type { Ground } from '../../state/layout.ts';
import type { Point } from '../drawing/curves.ts';
import { locateNodes } from '../lookThrough.ts';
import { isSlim, type Stage } from '../stage.ts';
import { frameNodes, measureAir, NEAREST, RIM } from './framing.ts';

/** How many times as near a map is seen at first at most, and how much wider than high it is then at least. */
const [NEARER, BROAD] = [2, 1.3];

/** How many rings are seen at first at least, and the side in pixels of what each node then has of the window for more. */
const RINGS = { least: 2, room: 64 };

/** As a layout is first seen that is too much to be seen at once; `whole` itself, the view of everything, else. */
export function comeNear(stage: Stage, nodes: readonly string[], whole: CameraState): CameraState {
  const { ground } = stage.store.getState().layout;
  if (ground?.kind === 'map') return comeNearMap(stage, nodes, whole, ground);
  if (ground?.kind === 'rings') return comeNearRings(stage, nodes, whole, ground);
  return whole;
}

/** Rings: the first of them, as many as leave room for names. */
function comeNearRings(
  stage: Stage,
  nodes: readonly string[],
  whole: CameraState,
  ground: Extract<Ground, { kind: 'rings' }>,
): CameraState {
  const { sigma, insets } = stage;
  const { width, height } = sigma.getDimensions();
  const air = measureAir(stage, { width, height });
  const free = {
    width: width - insets.left - insets.right - air.left - air.right,
    height: height - insets.top - insets.bottom - air.above - air.below,
  };
  const most = (free.width * free.height) / RINGS.room ** 2;
  let count = 1;
  for (const [at, ring] of ground.rings.entries()) {
    if (at >= RINGS.least && count + ring.count > most) break;
    count += ring.count;
  }
  if (count >= nodes.length) return whole;
  const middle = sigma.graphToViewport(ground, { cameraState: whole });
  const away = ({ x, y }: Point) => Math.hypot(x - middle.x, y - middle.y);
  const byDistance = listPlaces(stage, nodes, whole).sort((a, b) => away(a) - away(b));
  const near = byDistance.slice(0, count).map(({ node }) => node);
  return frameNodes(stage, near, NEAREST, whole.angle);
}

/** Where nodes stand in the window, seen so. */
function listPlaces(stage: Stage, nodes: readonly string[], cameraState: CameraState) {
  const locate = locateNodes(stage, cameraState);
  return nodes.flatMap((node) => {
    const place = locate(node);
    return place ? [{ node, ...place }] : [];
  });
}

/** A map on a phone that stands: without the box under it, and a broad one from so near that it fills the height, around the middle of what is on it. */
function comeNearMap(
  stage: Stage,
  nodes: readonly string[],
  whole: CameraState,
  ground: Extract<Ground, { kind: 'map' }>,
): CameraState {
  const { sigma, insets } = stage;
  const { width, height } = sigma.getDimensions();
  if (!isSlim(width) || height < width) return whole;
  const toWindow = (point: Point) => sigma.graphToViewport(point, { cameraState: whole });
  const box = ground.aside && toWindow(ground.aside);
  const places = listPlaces(stage, nodes, whole).filter(({ y }) => !(box && y > box.y));
  const [left, middle, right] = readSpread(places.map(({ x }) => x));
  const [top, , low] = readSpread(places.map(({ y }) => y));
  if (!(right - left > (low - top) * BROAD)) {
    // The box under it can be seen later.
    const onMap = places.map(({ node }) => node);
    return box && onMap.length > 1 ? frameNodes(stage, onMap, NEAREST, 0) : whole;
  }
  const air = measureAir(stage, { width, height }, 'inside');
  const free = height - insets.top - insets.bottom - air.above - air.below;
  const by = Math.max(1, Math.min(NEARER, free / (low - top)));
  const half = (width / 2 - RIM) / by;
  const bottom = ground.aside ? toWindow({ x: 0, y: ground.aside.y - ground.aside.height }).y : low;
  const centre = {
    // No paper beside it that need not be seen.
    x: Math.min(Math.max(middle, left + half), Math.max(right - half, left + half)),
    // The map before the box under it, where both are too much.
    y: (top + Math.min(bottom, top + free / by)) / 2 - (insets.top + air.above - insets.bottom - air.below) / 2 / by,
  };
  return { ...whole, ...sigma.viewportToFramedGraph(centre, { cameraState: whole }), ratio: whole.ratio / by };
}

/** The least, the one in the middle and the most; not numbers where there are none. */
function readSpread(values: readonly number[]): readonly [number, number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const [least = Number.NaN, middle = Number.NaN, most = Number.NaN] = [
    sorted[0],
    sorted[sorted.length >> 1],
    sorted.at(-1),
  ];
  return [least, middle, most];
}

/** The pixels of a ring that each node has to itself once all is fitted into a window without a panel. */
export function roomOnRing({ sigma, data }: Stage): number {
  const { x, y } = sigma.getBBox();
  const unit = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
  const [low, high] = [0, 1].map((at) =>
    sigma.graphToViewport({ x: x[at] as number, y: y[at] as number }, { cameraState: unit }),
  ) as [Point, Point];
  const around = Math.PI * Math.hypot(high.x - low.x, high.y - low.y) * Math.SQRT1_2;
  return around / Math.max(data.graph.order, 1);
}
