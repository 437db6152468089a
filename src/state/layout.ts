/** How the nodes are arranged, how they were before, and what the canvas is asked to do about it. */
import type { EntityType } from '../../graph/ontology.ts';
import type { Filters } from './filters.ts';

export const LAYOUTS = ['stored', 'force', 'grouped', 'circular', 'map', 'radial'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

export interface LayoutInfo {
  readonly label: string;
  /** One line on what it shows. */
  readonly hint: string;
  readonly keywords: string;
}

export const LAYOUT_INFO: Readonly<Record<LayoutName, LayoutInfo>> = {
  stored: {
    label: 'As published',
    hint: 'The places the graph file gives',
    keywords: 'stored original default reset positions file',
  },
  force: {
    label: 'Force',
    hint: 'What is connected draws together',
    keywords: 'forceatlas2 simulation spring physics organic',
  },
  grouped: {
    label: 'Grouped by type',
    hint: 'A cluster for each type of entity',
    keywords: 'groups clusters kinds discs',
  },
  circular: {
    label: 'Circular',
    hint: 'One ring, by type and connections',
    keywords: 'circle ring round',
  },
  map: {
    label: 'Map',
    hint: 'Regions where they lie, ringed; all else near them',
    keywords: 'geography world coordinates places countries',
  },
  radial: {
    label: 'Around the selection',
    hint: 'Rings by steps away from one entity',
    keywords: 'rings radial concentric distance ego',
  },
};

/** Coordinates in the graph's unit, in the order in which the graph lists its nodes. */
export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** A spot in the graph's unit. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The same of a node, and the pixels that its disc and its name take from there on each side. */
export interface Stand extends Place {
  readonly reach: { readonly left: number; readonly right: number; readonly above: number; readonly below: number };
}

/** What is drawn on the paper under the nodes, in the graph's unit with y upwards. */
export type Ground =
  | {
      readonly kind: 'map';
      /** Graph units per degree of longitude, and where 0° N 0° E lies; latitudes by Mercator. */
      readonly scale: number;
      readonly x: number;
      readonly y: number;
      /** How much of the room the map has taken, which is as much less for each node; 1 where that does not count. */
      readonly share: number;
      /** The regions that have a place on the earth, by their numbers in the graph, and where in its unit that is. */
      readonly placed: readonly { readonly node: number; readonly x: number; readonly y: number }[];
      /** Where the nodes stand that have no place, from the top left corner; null where all have one. */
      readonly aside: {
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
        /** From row to row. */
        readonly pitch: number;
        /** From column to column; its width where it stands too close for names. */
        readonly across: number;
        readonly count: number;
      } | null;
    }
  | {
      readonly kind: 'groups';
      readonly discs: readonly {
        readonly type: EntityType;
        readonly x: number;
        readonly y: number;
        readonly radius: number;
        readonly count: number;
      }[];
    }
  | {
      readonly kind: 'rings';
      readonly x: number;
      readonly y: number;
      /** From the innermost, with how many nodes stand on it; `steps` is null for the ring of those no path leads to. */
      readonly rings: readonly { readonly radius: number; readonly steps: number | null; readonly count: number }[];
    };

/** A layout as it stood, to go back to. */
export interface Arrangement {
  readonly name: LayoutName;
  readonly centre: string | null;
  readonly steps: number | null;
  readonly ground: Ground | null;
  readonly positions: Positions;
  /** The filters there were when it was left, by which undo knows whether it was before them. */
  readonly filters: Filters;
}

/** Where steps are kept: those to take back, and those taken back. */
export type Way = 'past' | 'future';

/** What the canvas is asked to do: a new object each time, null once it has begun. */
export type LayoutRequest =
  /** `isAnew`: as it is arranged already, but for another window; nobody wants to go back to that. */
  | { readonly kind: 'arrange'; readonly isAnew?: true }
  /** `leaves`: the way that leads back to where the nodes are now; null for what nobody wants back. */
  | { readonly kind: 'restore'; readonly arrangement: Arrangement; readonly leaves: Way | null }
  | { readonly kind: 'stop' };

export interface Layout {
  readonly name: LayoutName;
  /** The node a radial layout is around; null lets the canvas take the most connected one. */
  readonly centre: string | null;
  /** After how many steps a simulation was stopped, or is to stop; null for one that settles. */
  readonly steps: number | null;
  readonly ground: Ground | null;
  /** Where the published layout has what lies around one entity, by key, while that has the window to itself. */
  readonly around: ReadonlyMap<string, Stand> | null;
  readonly request: LayoutRequest | null;
  /** Whether nodes are on their way. */
  readonly isRunning: boolean;
  /** Whether the window has taken another shape since they set out: once they arrive, all is arranged anew. */
  readonly isOutgrown: boolean;
  /** How far a simulation has come, 0…1; null while none runs. */
  readonly progress: number | null;
  /** What undo goes back to, the latest last. */
  readonly past: readonly Arrangement[];
  /** What was taken back, the next to redo last. */
  readonly future: readonly Arrangement[];
  /** Keys of nodes that were put where they are by hand: no layout moves them. */
  readonly pinned: ReadonlySet<string>;
}

export const createStoredLayout = (): Layout => ({
  name: 'stored',
  centre: null,
  steps: null,
  ground: null,
  around: null,
  request: null,
  isRunning: false,
  isOutgrown: false,
  progress: null,
  past: [],
  future: [],
  pinned: new Set(),
});

/** More steps back than this nobody takes, and each holds the place of every node. */
const MOST_STEPS = 12;

export type LayoutProducer = (layout: Layout) => Layout;

/** Asks for a layout; while it is on its way it can be asked for another. */
export const askLayout =
  (name: LayoutName, centre: string | null = null, steps: number | null = null): LayoutProducer =>
  (layout) => ({
    ...layout,
    ...{ name, centre: name === 'radial' ? centre : null, steps, future: [] },
    request: { kind: 'arrange' },
  });

/**
 * Asks for the same layout in the shape of another window, where it has the shape of one; while nodes are on their way,
 * for when they have arrived.
 */
export const askAnew: LayoutProducer = (layout) => {
  if ((layout.name === 'stored' && layout.around === null) || layout.name === 'force') return layout;
  return layout.isRunning || layout.request
    ? { ...layout, isOutgrown: true }
    : { ...layout, isOutgrown: false, request: { kind: 'arrange', isAnew: true } };
};

export const askStop: LayoutProducer = (layout) =>
  layout.isRunning || layout.request ? { ...layout, isOutgrown: false, request: { kind: 'stop' } } : layout;

/** Asks to go where the last step of a way leads. */
const askStep =
  (way: Way, leaves: Way | null): LayoutProducer =>
  (layout) => {
    const arrangement = layout[way].at(-1);
    if (!arrangement) return layout;
    const { name, centre, steps } = arrangement;
    const request = { kind: 'restore', arrangement, leaves } as const;
    return { ...layout, name, centre, steps, [way]: layout[way].slice(0, -1), request };
  };

/** Asks to go back to the layout before this one, and to the one that was taken back. */
export const askUndo = askStep('past', 'future');
export const askRedo = askStep('future', 'past');

/**
 * The canvas has begun. `before` is where the nodes lay, to go back to by this way; null for a layout asked for while
 * another was under way: nobody wants to go back to nodes in mid-air.
 */
export const begin =
  (before: Arrangement | null, centre: string | null, way: Way = 'past'): LayoutProducer =>
  (layout) => ({
    ...layout,
    centre,
    request: null,
    isRunning: true,
    isOutgrown: false,
    progress: null,
    // Those that were put somewhere around one entity are let go with it.
    pinned: keepPinned(layout),
    ...(before && { [way]: [...layout[way], before].slice(-MOST_STEPS) }),
  });

function keepPinned({ pinned, around }: Layout): Layout['pinned'] {
  const kept = around ? [...pinned].filter((node) => !around.has(node)) : [];
  return around && kept.length < pinned.size ? new Set(kept) : pinned;
}

export const reportProgress =
  (progress: number): LayoutProducer =>
  (layout) => ({ ...layout, progress });

/** The canvas knows where the nodes go, and draws this under them; `around` are those that have the window to themselves. */
export const layGround =
  (ground: Ground | null, around: Layout['around'] = null): LayoutProducer =>
  (layout) =>
    layout.ground === ground && layout.around === around ? layout : { ...layout, ground, around };

/** The simulation has ended: settled, or stopped after so many steps. */
export const settleAfter =
  (steps: number | null): LayoutProducer =>
  (layout) => ({ ...layout, steps });

/** The nodes have arrived, or were stopped. */
export const end: LayoutProducer = (layout) => {
  const ended = { ...layout, isRunning: false, progress: null };
  return ended.isOutgrown ? askAnew(ended) : ended;
};

/**
 * The layout could not be worked out: the nodes go back to where they lay before, for they may be in mid-air from a
 * layout that this one has overtaken.
 */
export const giveUp: LayoutProducer = (layout) =>
  askStep(
    'past',
    null,
  )(end(layout.past.length > 0 ? layout : { ...layout, name: 'stored', centre: null, steps: null }));

/** For another graph: the same layout, asked for anew; in place of one that is open, nodes travel to the published one too. */
export const renew = ({ name, centre, steps }: Layout, isOpen: boolean): Layout => ({
  ...createStoredLayout(),
  name,
  centre,
  steps,
  request: name === 'stored' && !isOpen ? null : { kind: 'arrange' },
});
