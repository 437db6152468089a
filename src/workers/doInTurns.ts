/** Long work on a thread that others need as well. */
import type { Sliced } from '../../graph/query/sliced.ts';

/** Does the steps of some work, and lets others have the thread whenever they have taken so many milliseconds. */
export async function doInTurns<Result>(work: Sliced<Result>, stretch: number): Promise<Result> {
  for (;;) {
    const end = performance.now() + stretch;
    let step = work.next();
    while (!step.done && performance.now() < end) step = work.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
