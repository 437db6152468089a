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

export interface Stage {
  readonly sigma: Sigma<NodeAttributes, EdgeAttributes>;
  readonly store: ClewStore;
  readonly data: GraphData;
  readonly container: HTMLElement;
  /** Curvature by edge key; background edges are straight and not in it. */
  readonly curvatures: ReadonlyMap<string, number>;
  /** Changes as the store does; the appearance controller keeps it. */
  scene: Scene;
  insets: Insets;
}

/** Starts one concern and returns how to stop it. */
export type Controller = (stage: Stage) => () => void;

/** The side in pixels of the share of the free window that one node has. */
export function roomPerNode({ sigma, insets, data }: Stage): number {
  const { width, height } = sigma.getDimensions();
  const free = Math.max(width - insets.left - insets.right, 200) * Math.max(height - insets.top - insets.bottom, 200);
  return Math.sqrt(free / Math.max(data.graph.order, 1));
}

export function prefersLessMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
