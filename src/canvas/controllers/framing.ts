/** Where the camera must stand for something to be seen between the panels. */
import type { CameraState } from 'sigma/types';
import { isWelcome } from '../../state/shell.ts';
import { scaleDrawing } from '../../state/theme.ts';
import { readRem } from '../../ui/lengths.ts';
import { fitSpans } from '../../workers/layouts/fitSpans.ts';
import type { Point } from '../drawing/curves.ts';
import { findShift } from '../drawing/findShift.ts';
import type { Box } from '../drawing/occupancy.ts';
import type { Size } from '../drawing/placeCard.ts';
import { NAME } from '../drawing/sizes.ts';
import { locateNodes } from '../lookThrough.ts';
import { findFrame } from '../positions.ts';
import { type Drawing, type Insets, isLying, isSlim, type Stage } from '../stage.ts';

/** Air around what is shown, in pixels; names stand beside their nodes. */
const MARGIN = 36;
const NAME_MARGIN = 96;
/** The share of the width that names take at most on each side of a ring, all of which stand outside it. */
const OUTSIDE = 0.2;
/** The heights in pixels under which that air is less, and what covers the foot counts less. */
const ROOMY = { margin: 500, foot: 300 };
/** The rem that the zoom buttons take: of the height in a slim window, of the width, with half a node, in a low one. */
const [CONTROLS, BESIDE] = [4.75, 5.75];
/** The height in rem of the bar that says how many are picked, at least: until it is there, and measured. */
const BAR = { slim: CONTROLS + 4, wide: 4 };
/** The height in rem of the card of the first steps, until it is there and measured, and what is under it, with air for a name above it. */
const CARD = { slim: 6.875, wide: 3.9375 };
const UNDER_CARD = { slim: 5.25, wide: 1 };
/** The air in pixels in a slim window beside what lies under the nodes, and twice that beside nodes: names stand inside. */
export const RIM = 12;

/** A flight comes no closer than that: a lone node needs some paper around it. */
export const NEAREST = 0.3;

/** Of what keeps its names in the air around all. */
const BARE = { left: 0, right: 0, above: 0, below: 0 };

/** What says how much of the window is covered. */
type Covered = Pick<Drawing, 'store' | 'insets' | 'controls'>;

/**
 * The camera that shows these nodes, or where they are on their way to, in the part of the window no panel covers, no
 * closer than `closest`; `ground` are places of the graph that must be seen as well.
 */
export function frameNodes(
  stage: Stage,
  nodes: readonly string[],
  closest: number,
  angle: number,
  ground: readonly Point[] = [],
): CameraState {
  const { sigma, insets, store } = stage;
  const { layout } = store.getState();
  // As the window would show them through a camera that has not moved; everything scales from there.
  const unit = { x: 0.5, y: 0.5, ratio: 1, angle };
  const locate = locateNodes(stage, unit);
  let largest = 0;
  const places = nodes.flatMap((node) => {
    const place = locate(node);
    if (!place) return [];
    largest = Math.max(largest, sigma.getNodeDisplayData(node)?.size ?? 0);
    return [{ ...place, ...(layout.around?.get(node)?.reach ?? BARE) }];
  });
  const under = ground.map((place) => ({ ...sigma.graphToViewport(place, { cameraState: unit }), ...BARE }));
  const all = [...places, ...under];
  const { width, height } = sigma.getDimensions();
  const names = layout.around ? 'counted' : ground.length > 0 ? 'inside' : 'beside';
  const air = measureAir(stage, { width, height }, names);
  const freeWidth = Math.max(width - insets.left - insets.right - air.left - air.right, 80);
  const freeHeight = height - insets.top - insets.bottom - air.above - air.below;
  const across = all.map(({ x, left, right }) => ({ at: x, before: left, after: right }));
  const down = all.map(({ y, above, below }) => ({ at: y, before: above, after: below }));
  // At the sides names take more than discs do.
  const scaleFor = (radius: number) =>
    Math.min(
      fitSpans(across, freeWidth).scale,
      fitSpans(down, Math.max(freeHeight - 2 * radius, 80)).scale,
      1 / closest,
    );
  const hasReach = layout.around !== null;
  const scale = scaleFor(hasReach ? 0 : sigma.scaleSize(largest, 1 / scaleFor(0)));
  const ratio = 1 / scale;
  const centre = {
    x: (width / 2 - insets.left - air.left - fitSpans(across, freeWidth, scale).origin) * ratio,
    y: (height / 2 - insets.top - air.above - fitSpans(down, freeHeight, scale).origin) * ratio,
  };
  const { x, y } = sigma.viewportToFramedGraph(centre, { cameraState: unit });
  return { x, y, ratio, angle };
}

/**
 * The camera that has stepped back from `from` as far as these nodes need to lie in the part of the window no panel
 * covers, and moved just enough; `from` itself where they lie there already.
 */
export function uncoverNodes(stage: Stage, nodes: readonly string[], from: CameraState): CameraState {
  if (nodes.length === 0) return from;
  const { sigma, insets } = stage;
  const { width, height } = sigma.getDimensions();
  const air = measureAir(stage, { width, height });
  const free = {
    left: insets.left + air.left,
    top: insets.top + air.above,
    right: width - insets.right - air.right,
    bottom: height - insets.bottom - air.below,
  };
  const ratio = sigma.getCamera().getBoundedRatio(frameNodes(stage, nodes, from.ratio, from.angle).ratio);
  // What is in the middle of the free part stays there.
  const middle = { x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2 };
  const still = sigma.viewportToFramedGraph(middle, { cameraState: from });
  const farther = ratio / from.ratio;
  const cameraState = {
    ...from,
    x: still.x + (from.x - still.x) * farther,
    y: still.y + (from.y - still.y) * farther,
    ratio,
  };
  const locate = locateNodes(stage, cameraState);
  const places = nodes.flatMap((node) => locate(node) ?? []);
  const { dx, dy } = findShift(places, free);
  if (dx === 0 && dy === 0 && ratio === from.ratio) return from;
  return { ...cameraState, ...sigma.viewportToFramedGraph({ x: width / 2 + dx, y: height / 2 + dy }, { cameraState }) };
}

/** Which of these nodes a camera shows where nothing covers them. */
export function listSeen(stage: Stage, nodes: readonly string[], cameraState: CameraState, covered: Insets) {
  const { sigma } = stage;
  const { width, height } = sigma.getDimensions();
  const locate = locateNodes(stage, cameraState);
  return nodes.filter((node) => {
    const place = locate(node);
    if (!place) return false;
    const { x, y } = place;
    const isBeside = x < covered.left || x > width - covered.right;
    return !isBeside && y >= covered.top && y <= height - covered.bottom;
  });
}

/** The rims of what a layout lays under the nodes and writes words into, in the graph's own units. */
export function listGround({ store }: Stage): readonly Point[] {
  const { ground } = store.getState().layout;
  if (ground?.kind === 'map' && ground.aside) {
    const { x, y, width, height } = ground.aside;
    return [
      { x, y },
      { x: x + width, y: y - height },
    ];
  }
  // Where the outermost says what it is.
  const ring = ground?.kind === 'rings' ? ground.rings.at(-1) : undefined;
  if (ground?.kind === 'rings' && ring) return [{ x: ground.x, y: ground.y + ring.radius }];
  if (ground?.kind !== 'groups') return [];
  return ground.discs.flatMap(({ x, y, radius }) => [
    { x: x - radius, y },
    { x: x + radius, y },
    { x, y: y - radius },
    { x, y: y + radius },
  ]);
}

/**
 * How much of the foot of the graph is covered from side to side, in pixels: by the bar of several picked, or the card
 * of the first steps.
 */
export function measureFoot({ store, controls }: Covered, window: Size): number {
  const state = store.getState();
  const width = isSlim(window.width) ? 'slim' : 'wide';
  if (state.selection.picked.size > 1) return Math.max(controls.bar, BAR[width] * readRem());
  if (!isWelcome(state)) return 0;
  return (controls.card || CARD[width] * readRem()) + UNDER_CARD[width] * readRem();
}

/** The part of the window that nothing covers, in CSS pixels, but for so much at its rims. */
export function findFree(stage: Covered & Pick<Stage, 'sigma'>, rim: number): Box {
  const { sigma, insets } = stage;
  const { width, height } = sigma.getDimensions();
  return {
    left: insets.left + rim,
    top: insets.top + rim,
    right: width - insets.right - rim,
    bottom: height - insets.bottom - measureFoot(stage, { width, height }) - rim,
  };
}

/**
 * The pixels of air that what is shown keeps around it within the free part of the window.
 * @param names where they stand: beside what is shown, inside the ground under it, or counted as part of it
 */
export function measureAir(covered: Covered, window: Size, names: 'beside' | 'inside' | 'counted' = 'beside') {
  const { insets, store, controls } = covered;
  const { width, height } = window;
  const isNarrow = isSlim(width);
  // Names stand beside their nodes, so the sides need more air than top and bottom, where there is room for it.
  const { layout, theme } = store.getState();
  const scale = scaleDrawing(theme).names;
  const foot = measureFoot(covered, window);
  const free = {
    width: Math.max(0, width - insets.left - insets.right),
    height: Math.max(0, height - insets.top - insets.bottom),
  };
  const margin = MARGIN * Math.min(1, free.height / ROOMY.margin);
  const share = Math.min(1, free.height / ROOMY.foot);
  const slim = names === 'beside' ? 1.5 * RIM : RIM;
  const wide =
    layout.name === 'circular'
      ? Math.min(NAME.size * NAME.width * scale, free.width * OUTSIDE)
      : Math.min(NAME_MARGIN * scale, width * 0.1, free.width * 0.12);
  const side = isNarrow || names === 'counted' ? slim : wide;
  const right = isLying(window) ? BESIDE * readRem() : names === 'counted' ? controls.width + 2 * RIM : 0;
  return {
    left: side,
    right: isNarrow ? side : Math.max(side, right),
    above: names === 'counted' ? Math.max(margin, controls.trail.height) : margin,
    below: isNarrow ? Math.max(foot, CONTROLS * readRem()) * share : margin + foot * share,
  };
}

/** A graph that lies across a window that stands is turned by a quarter, so that it fills it. */
export function chooseAngle({ sigma, store, data }: Stage): number {
  const { name, around } = store.getState().layout;
  if (name === 'map' || around) return 0;
  // Where they will be, not where they are on their way from.
  if (name === 'stored') return isTurned(sigma.getDimensions(), findFrame(data)) ? Math.PI / 2 : 0;
  const { x, y } = sigma.getBBox();
  return isTurned(sigma.getDimensions(), { width: x[1] - x[0], height: y[1] - y[0] }) ? Math.PI / 2 : 0;
}

/** Whether a graph of this size is turned. */
export function isTurned(window: Size, graph: Size): boolean {
  return window.height > window.width * 1.25 && graph.width > graph.height * 1.15;
}
