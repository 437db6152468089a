/** Counts of one comparison with gold. */
export interface Tally {
  /** Found and right. */
  readonly right: number;
  /** Expected but not found. */
  readonly missed: number;
  /** Found but not expected. */
  readonly wrong: number;
}

export const EMPTY_TALLY: Tally = { right: 0, missed: 0, wrong: 0 };

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { right, missed, wrong }) => ({
      right: sum.right + right,
      missed: sum.missed + missed,
      wrong: sum.wrong + wrong,
    }),
    EMPTY_TALLY,
  );
}

/** A ratio of two counts; null where there is nothing to divide by. */
function divide(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

export interface Rates {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** Precision, recall and their harmonic mean, each 0 to 1, or null where nothing was found or expected. */
export function rate({ right, missed, wrong }: Tally): Rates {
  return {
    precision: divide(right, right + wrong),
    recall: divide(right, right + missed),
    f1: divide(2 * right, 2 * right + missed + wrong),
  };
}
