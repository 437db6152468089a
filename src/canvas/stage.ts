/** What every controller gets: the renderer, the store, and what they share about the drawing. */
import type { ClewGraph, GraphData } from '../state/graph.ts';
import type { Shape } from '../state/picture.ts';
import type { ClewStore } from '../state/store.ts';
import { HEIGHTS, WIDTHS } from '../ui/windowSizes.ts';
import { hasWindow } from './aroundView.ts';
import type { Reducers } from './controllers/appearance.ts';
import type { Palette } from './drawing/colours.ts';
import type { Bends, Point } from './drawing/curves.ts';
import type { Box } from './drawing/occupancy.ts';
import type { Size } from './drawing/placeCard.ts';
import type { Scene } from './drawing/scene.ts';
import type { ThriftySigma } from './thriftySigma.ts';

/** The parts of the window, in CSS pixels from each side, that panels cover. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const isSameInsets = (a: Insets, b: Insets): boolean =>
  a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;

/** Whether panels are sheets in a window so wide, and the zoom buttons lie in a row under the graph. */
export const isSlim = (width: number): boolean => width <= WIDTHS.phone;

/** Whether a window of this size is a phone's that lies. */
export const isLying = ({ width, height }: Size): boolean => height <= HEIGHTS.lying && width > height;

/** Whether a window of this size is a phone's, or as slim. */
export const isPhone = (window: Size): boolean => isSlim(window.width) || isLying(window);

/** Beyond this many edges they lose their arrowheads and are hidden while the graph moves. */
const MANY_EDGES = 8_000;

export const isDense = (graph: ClewGraph): boolean => graph.size > MANY_EDGES;

/** Pixels a pointer may tremble and still click. */
export const TREMOR = 4;

/** What can be worked out before there is a renderer; the reducers read it. */
export interface Drawing {
  readonly store: ClewStore;
  readonly data: GraphData;
  readonly container: HTMLElement;
  readonly bends: Bends;
  /** How far each line bends where the nodes lie now: around discs that are not its own. */
  curvatures: Bends['curvatures'];
  /** The width of the container in pixels, kept by the resize controller: to ask the page has its styles worked out. */
  width: number;
  aspect: number;
  /** By how much the published layout draws the file's own places out each way, in a window of this shape. */
  stretch: Point;
  /** The size of the largest node at camera ratio 1, once sizes have been worked out. */
  largest: number;
  /** Whether the nodes begin where those of another graph lay. */
  readonly isReplacing: boolean;
  /** Changes as the store does; the appearance controller keeps it. */
  scene: Scene;
  /** The scene whose names still hold: the present one, or one before it that had the same. */
  named: Scene;
  /** The same for the words of lines. */
  worded: Scene;
  insets: Insets;
  /**
   * What the buttons in the corner take, at the foot the bar of several picked or the first steps, and in the corner above
   * the way taken, in pixels.
   */
  controls: Size & { readonly bar: number; readonly card: number; readonly trail: Size };
  /** How nodes and edges look now in the colours of a palette. */
  readonly paintIn: (palette: Palette) => Reducers;
  /** What lies under the nodes now, in the colours of a palette. */
  describeGround: (palette: Palette) => readonly Shape[];
  /** Where the names stand in the window, by the keys of their nodes. */
  nameBoxes: ReadonlyMap<string, Box>;
  /** The names, words and marks as they are once the view rests, in the colours of a palette. */
  describeNames: (palette: Palette) => readonly Shape[];
  /** Where nodes are on their way to, in the graph's unit, until they are drawn there; null while they stand. */
  goal: ((node: string) => Point | null) | null;
  /** What is or was on its way to the canvas and belongs on it; each ends once it is there, or cannot be had. */
  readonly arriving: Promise<unknown>[];
  /** Whether the pointer has pulled something since it went down: what follows is then no click. */
  wasDragged: boolean;
}

export interface Stage extends Drawing {
  readonly sigma: ThriftySigma;
}

/** Starts one concern and returns how to stop it. */
export type Controller = (stage: Stage) => () => void;

/** Whether pulling draws a loop now, instead of moving a node or the view. */
export function isLassoing({ store }: Drawing, event: MouseEvent | TouchEvent): boolean {
  return event.shiftKey || store.getState().canvas.tool === 'lasso';
}

/** The side in pixels of the share that one node has of the window once the graph is fitted into its free part. */
export function roomPerNode(drawing: Drawing): number {
  const { ground } = drawing.store.getState().layout;
  return roomInWindow(drawing) * Math.sqrt(ground?.kind === 'map' ? ground.share : 1);
}

/** The same for layouts that fill the window. */
export function roomInWindow(drawing: Drawing): number {
  const { container, insets, aspect } = drawing;
  // Names beside the nodes take some of it.
  const width = Math.max((container.clientWidth - insets.left - insets.right) * 0.86, 160);
  // Not less the sheet below: it comes and goes, and half a phone's room would make dots of the nodes.
  const height = Math.max((container.clientHeight - insets.top) * 0.9, 160);
  // The graph may be turned by a quarter, so only how slender each is counts.
  const window = Math.max(width, height) / Math.min(width, height);
  const filled = Math.min(aspect, window) / Math.max(aspect, window);
  return Math.sqrt((width * height * filled) / Math.max(countSharing(drawing), 1));
}

/**
 * How many nodes share that: all, whatever filters hide, so that none changes its size with these. What lies around one
 * node has the window to itself; where it does not fill it, many places are near one another still: half-way, as ratios
 * are.
 */
export function countSharing({ store, data }: Pick<Drawing, 'store' | 'data'>): number {
  const state = store.getState();
  const { order } = data.graph;
  if (state.filters.ego === null) return order;
  const shown = Math.max(state.view.visible.nodes.size, 1);
  return hasWindow(state) ? shown : Math.sqrt(order * shown);
}

/** How slender a graph is: its longer side by its shorter one, at least 1. */
export function measureAspect({ graph }: GraphData): number {
  const xs = graph.mapNodes((_node, { x }) => x);
  const ys = graph.mapNodes((_node, { y }) => y);
  const spread = (values: number[]) =>
    values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) -
    values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const [width, height] = [spread(xs), spread(ys)];
  return width > 0 && height > 0 ? Math.max(width, height) / Math.min(width, height) : 1;
}

export function prefersLessMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
