/** Where the camera must stand for something to be seen between the panels. */
import type { CameraState } from 'sigma/types';
import { isWelcome } from '../../state/shell.ts';
import { scaleDrawing } from '../../state/theme.ts';
import { readRem } from '../../ui/lengths.ts';
import type { Point } from '../drawing/curves.ts';
import { findShift } from '../drawing/findShift.ts';
import type { Size } from '../drawing/placeCard.ts';
import { findFrame } from '../positions.ts';
import { type Drawing, type Insets, isLying, isSlim, type Stage } from '../stage.ts';

/** Air around what is shown, in pixels; names stand beside their nodes. */
const MARGIN = 36;
const NAME_MARGIN = 96;
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

/** What says how much of the window is covered. */
type Covered = Pick<Drawing, 'store' | 'insets' | 'controls'>;

/**
 * The camera that shows these nodes, or where they are on their way to around one entity, in the part of the window
 * no panel covers, no closer than `closest`; `ground` are places of the graph that must be seen as well.
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
  let [left, right, top, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  let largest = 0;
  const places = nodes.flatMap((node) => {
    const display = sigma.getNodeDisplayData(node);
    if (!display) return [];
    largest = Math.max(largest, display.size);
    const goal = layout.isRunning && layout.around?.get(node);
    if (goal) return [sigma.graphToViewport(goal, { cameraState: unit })];
    return [sigma.framedGraphToViewport(display, { cameraState: unit })];
  });
  const under = ground.map((place) => sigma.graphToViewport(place, { cameraState: unit }));
  for (const { x, y } of [...places, ...under]) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const { width, height } = sigma.getDimensions();
  const air = measureAir(stage, { width, height }, ground.length > 0);
  const freeWidth = Math.max(width - insets.left - insets.right - air.left - air.right, 80);
  const freeHeight = height - insets.top - insets.bottom - air.above - air.below;
  // At the sides names take more than discs do.
  const ratioFor = (radius: number) =>
    Math.max((right - left) / freeWidth, (bottom - top) / Math.max(freeHeight - 2 * radius, 80), closest);
  const ratio = ratioFor(sigma.scaleSize(largest, ratioFor(0)));
  const centre = {
    x: (left + right) / 2 - ((insets.left + air.left - insets.right - air.right) / 2) * ratio,
    y: (top + bottom) / 2 - ((insets.top + air.above - insets.bottom - air.below) / 2) * ratio,
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
  const places = nodes.flatMap((node) => {
    const display = sigma.getNodeDisplayData(node);
    return display ? [sigma.framedGraphToViewport(display, { cameraState })] : [];
  });
  const { dx, dy } = findShift(places, free);
  if (dx === 0 && dy === 0 && ratio === from.ratio) return from;
  return { ...cameraState, ...sigma.viewportToFramedGraph({ x: width / 2 + dx, y: height / 2 + dy }, { cameraState }) };
}

/** Which of these nodes a camera shows where nothing covers them. */
export function listSeen({ sigma }: Stage, nodes: readonly string[], cameraState: CameraState, covered: Insets) {
  const { width, height } = sigma.getDimensions();
  return nodes.filter((node) => {
    const display = sigma.getNodeDisplayData(node);
    if (!display) return false;
    const { x, y } = sigma.framedGraphToViewport(display, { cameraState });
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

/**
 * The pixels of air that what is shown keeps around it within the free part of the window. With ground under it, names
 * stand inside that in a slim window.
 */
export function measureAir(covered: Covered, window: Size, hasGround = false) {
  const { insets, store } = covered;
  const { width, height } = window;
  const isNarrow = isSlim(width);
  // Names stand beside their nodes, so the sides need more air than top and bottom, where there is room for it.
  const beside = NAME_MARGIN * scaleDrawing(store.getState().theme).names;
  const foot = measureFoot(covered, window);
  const free = {
    width: Math.max(0, width - insets.left - insets.right),
    height: Math.max(0, height - insets.top - insets.bottom),
  };
  const margin = MARGIN * Math.min(1, free.height / ROOMY.margin);
  const share = Math.min(1, free.height / ROOMY.foot);
  const side = isNarrow ? (hasGround ? RIM : 1.5 * RIM) : Math.min(beside, width * 0.1, free.width * 0.12);
  return {
    left: side,
    right: !isNarrow && isLying(window) ? Math.max(side, BESIDE * readRem()) : side,
    above: margin,
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
