/** The question of how two entities hang together, and the thread that answers it. */
import type { RelationType } from '../../graph/ontology.ts';

export interface PathQuestion {
  /** Keys of nodes; null while it is still to be chosen. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether edges are followed only the way they point. */
  readonly isDirected: boolean;
  readonly withoutNodes: ReadonlySet<string>;
  readonly withoutRelations: ReadonlySet<RelationType>;
}

/** A path as the canvas draws it: keys in walking order, one node more than edges. */
export interface Thread {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

export interface PathState {
  readonly question: PathQuestion;
  /** Which of the answers is shown, counted from 0. */
  readonly chosen: number;
  /** The chosen answer; null while there is none. */
  readonly thread: Thread | null;
}

export const createEmptyQuestion = (): PathQuestion => ({
  from: null,
  to: null,
  isDirected: false,
  withoutNodes: new Set(),
  withoutRelations: new Set(),
});

export const createEmptyPath = (): PathState => ({ question: createEmptyQuestion(), chosen: 0, thread: null });
