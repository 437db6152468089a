/** Long work done in steps, between which whoever drives it may let others run. */

/** Work without a result yet: each `yield` is a place to pause, a few milliseconds after the one before. */
export type Sliced<Result> = Generator<void, Result, void>;

/** Does all the steps at once. */
export function finish<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
