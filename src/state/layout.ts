/** How the nodes are arranged. */
export const LAYOUTS = ['stored', 'force', 'grouped', 'circular', 'map', 'radial'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

export interface Layout {
  readonly name: LayoutName;
  /** Whether a simulation is moving the nodes. */
  readonly isRunning: boolean;
  /** Keys of nodes that were put where they are by hand: no layout moves them. */
  readonly pinned: ReadonlySet<string>;
}

export const createStoredLayout = (): Layout => ({ name: 'stored', isRunning: false, pinned: new Set() });
