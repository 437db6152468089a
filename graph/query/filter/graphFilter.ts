/** What can be asked of a view on the graph: every condition that nodes and edges must meet to be visible. */
import type { Basis, EntityType, RelationType } from '../../ontology.ts';

/** Which of many are let through: these alone, or all but these. Either stays true when a graph is added to. */
export interface Choice {
  readonly isOnly: boolean;
  readonly values: ReadonlySet<string>;
}

/** A range of months, both ends within, as `2022-06`. */
export interface MonthRange {
  readonly from: string;
  readonly to: string;
}

export const DIRECTIONS = ['both', 'out', 'in'] as const;
/** Which way edges are followed from the middle of an ego network; symmetric relations are followed either way. */
export type Direction = (typeof DIRECTIONS)[number];

/** A node with what lies around it. */
export interface Ego {
  readonly node: string;
  /** Steps from the node: 1 to 3. */
  readonly depth: number;
  readonly direction: Direction;
  /** Nodes all of whose neighbours are shown, however many they are. */
  readonly opened: ReadonlySet<string>;
}

/** One piece of the graph that hangs together: the one with most nodes, or the one a node is in. */
export type Component = { readonly kind: 'largest' } | { readonly kind: 'of'; readonly node: string };

export interface GraphFilter {
  readonly hiddenEntityTypes: ReadonlySet<EntityType>;
  /** As `keyOfKind` writes them. */
  readonly hiddenKinds: ReadonlySet<string>;
  readonly hiddenRelationTypes: ReadonlySet<RelationType>;
  readonly hiddenBases: ReadonlySet<Basis>;
  /** Ids of articles. */
  readonly articles: Choice;
  /** Names of publishers, '' for articles without one. */
  readonly publishers: Choice;
  /** Leaves out relations of another time, and those of none; background geography holds at all times. */
  readonly months: MonthRange | null;
  /** In how many articles a relation must be said, whether those are shown or not. */
  readonly leastSources: number;
  /** How many relations a node must have among those that what stands above leaves. */
  readonly leastDegree: number;
  readonly mostDegree: number | null;
  readonly ego: Ego | null;
  readonly component: Component | null;
  /** Leaves out nodes that no visible edge touches. */
  readonly hideUnconnected: boolean;
}

export const LET_ALL: Choice = { isOnly: false, values: new Set() };

/** The filter that leaves everything visible. */
export const SHOW_ALL: GraphFilter = {
  hiddenEntityTypes: new Set(),
  hiddenKinds: new Set(),
  hiddenRelationTypes: new Set(),
  hiddenBases: new Set(),
  articles: LET_ALL,
  publishers: LET_ALL,
  months: null,
  leastSources: 0,
  leastDegree: 0,
  mostDegree: null,
  ego: null,
  component: null,
  hideUnconnected: false,
};

/** A kind within its type: "region/city"; "policy/" for the policies that are of no finer kind. */
export const keyOfKind = (type: EntityType, kind: string | null): string => `${type}/${kind ?? ''}`;

export const allows = (choice: Choice, value: string): boolean => choice.values.has(value) === choice.isOnly;
