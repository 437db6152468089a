import type { EntityType } from '../../ontology.ts';

/** A name found in one line, as a range of its words. */
export interface Found {
  readonly line: number;
  /** Word indices, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  readonly kind: string | null;
  /** What the entity is to be called; the words to the letter when absent. */
  readonly name?: string;
  /** True where the words describe rather than name ("the city's industry bureau"). */
  readonly isDescription?: boolean;
  /** How sure the tagger is of it: a step of `CERTAIN`, 0 where it reads something else or nothing. */
  readonly certainty?: number;
  /** Higher wins where two overlap; then the longer. */
  readonly weight: number;
}

/** A capitalised name whose type its own words do not tell. */
export interface OpenName {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}
