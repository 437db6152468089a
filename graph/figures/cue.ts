import type { Measure } from '../ontology.ts';

/** `physical`: tonnes, hectares, megawatts and the like. */
export type UnitClass = 'money' | 'percent' | 'count' | 'physical';

/**
 * A word that tells what a number measures. Patterns are read over a masked sentence (see view.ts), `before` as the
 * last match left of the number, `after` as the first match right of it; the nearest cue wins.
 */
export interface MeasureCue {
  readonly measure: Measure;
  readonly units: readonly UnitClass[];
  readonly before?: string;
  readonly after?: string;
  /** Characters this cue may be farther away than another and still win. */
  readonly head?: number;
  /** Sentences in which ⟦the number⟧ has this measure. */
  readonly positive: readonly string[];
  /** Sentences in which ⟦the number⟧ has another. */
  readonly negative?: readonly string[];
}
