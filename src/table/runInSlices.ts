/** Long work on the page's own thread, in slices between which the page can draw and answer. */
import type { Sliced } from '../../graph/query/table/sortInSlices.ts';

/** Milliseconds of work at a stretch. */
const SLICE = 8;

/** The result, or null when the signal stopped the work. */
export async function runInSlices<Result>(work: Sliced<Result>, signal?: AbortSignal): Promise<Result | null> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      if (signal?.aborted) return null;
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
