import type { Span } from '../../model.ts';
import type { Comparator } from '../../ontology.ts';
import type { Cue } from './cues.ts';

/** A quantity while it is being read: positions in the sentence's text. */
export interface Draft extends Span {
  readonly number: Span;
  readonly value: number;
  /** What the number was multiplied by: 1e6 for "million". */
  readonly magnitude: number;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly cue: Span | null;
  readonly isRestatement: boolean;
}

interface Details {
  /** Where the number itself stands; the whole span unless told. */
  readonly number?: Span;
  readonly magnitude?: number;
  /** How exact the value is when no cue says it. */
  readonly comparator?: Comparator;
  readonly cue?: Cue | null;
}

/** A draft of the words at `span` and of the cue beside them. */
export function makeDraft(
  { start, end }: Span,
  value: number,
  unit: string,
  { number = { start, end }, magnitude = 1, comparator = 'exact', cue = null }: Details = {},
): Draft {
  return {
    start: Math.min(start, cue?.start ?? start),
    end: Math.max(end, cue?.end ?? end),
    number,
    value,
    magnitude,
    unit,
    comparator: cue?.comparator ?? comparator,
    cue: cue && { start: cue.start, end: cue.end },
    isRestatement: false,
  };
}
