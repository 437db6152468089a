/** What every controller gets: the renderer, the store, and what they share about the drawing. */
import type Sigma from 'sigma';
import type { EdgeAttributes, NodeAttributes } from '../../graph/schema.ts';
import type { GraphData } from '../state/graph.ts';
import type { ClewStore } from '../state/store.ts';
import type { Scene } from './drawing/scene.ts';

/** The parts of the window, in CSS pixels from each side, that panels cover. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What can be worked out before there is a renderer; the reducers read it. */
export interface Drawing {
  readonly store: ClewStore;
  readonly data: GraphData;
  readonly container: HTMLElement;
  /** Curvature by edge key; background edges are straight and not in it. */
  readonly curvatures: ReadonlyMap<string, number>;
  /** Changes as the store does; the appearance controller keeps it. */
  scene: Scene;
  insets: Insets;
}

export interface Stage extends Drawing {
  readonly sigma: Sigma<NodeAttributes, EdgeAttributes>;
}

/** Starts one concern and returns how to stop it. */
export type Controller = (stage: Stage) => () => void;

/** The side in pixels of the share of the free window that one node has. */
export function roomPerNode({ container, insets, data }: Drawing): number {
  const { clientWidth, clientHeight } = container;
  const width = Math.max(clientWidth - insets.left - insets.right, 200);
  const height = Math.max(clientHeight - insets.top - insets.bottom, 200);
  return Math.sqrt((width * height) / Math.max(data.graph.order, 1));
}

export function prefersLessMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
