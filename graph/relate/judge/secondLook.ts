/** All that the second look at a relation goes by: how it stands among its rivals, and its ends in the article. */
import type { Reading } from '../../model.ts';
import type { Passage } from '../passage.ts';
import type { Candidate } from './candidates.ts';
import { Prominence } from './prominence.ts';
import { Rivals } from './rivals.ts';

export class SecondLook {
  private readonly rivals: Rivals;
  private readonly prominence: Prominence;

  constructor(reading: Reading, passages: readonly Passage[], candidates: readonly Candidate[]) {
    this.rivals = new Rivals(candidates);
    this.prominence = new Prominence(reading, passages, candidates);
  }

  /** Whole numbers, from which boosted trees tell whether a candidate holds. */
  read(candidate: Candidate): Int32Array {
    return new Int32Array([...this.rivals.read(candidate), ...this.prominence.read(candidate)]);
  }
}
