import type { Measure } from '../../ontology.ts';

/** What a number states: nothing, how another one changed, a count of people, or the value of a measure. */
export type Verdict = 'none' | 'change' | 'people' | Measure;

export function measureFor(verdict: Exclude<Verdict, 'none' | 'change'>): Measure {
  return verdict === 'people' ? 'count' : verdict;
}
