/** All that the second look at a relation goes by: how it stands among its rivals, and its ends in the article. */
import type { Reading } from '../../model.ts';
import type { Passage } from '../passage.ts';
import type { Candidate } from './candidates.ts';
import { Prominence } from './prominence.ts';
import { Rivals } from './rivals.ts';

export class SecondLook {
  private readonly rivals: Rivals;
  private readonly prominence: Prominence;
  private all = new Int32Array(0);

  constructor(reading: Reading, passages: readonly Passage[], candidates: readonly Candidate[]) {
    this.rivals = new Rivals(candidates);
    this.prominence = new Prominence(reading, passages, candidates);
  }

  /** Whole numbers, from which boosted trees tell whether a candidate holds; overwritten by the next call. */
  read(candidate: Candidate): Int32Array {
    const rivals = this.rivals.read(candidate);
    const prominence = this.prominence.read(candidate);
    const length = rivals.length + prominence.length;
    if (this.all.length !== length) this.all = new Int32Array(length);
    this.all.set(rivals);
    this.all.set(prominence, rivals.length);
    return this.all;
  }
}
