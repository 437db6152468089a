import type { Sliced } from '../../graph/query/pathsNetwork.ts';

/** Milliseconds at a stretch: half a frame, so that the page keeps moving. */
const STRETCH = 8;

/** Does sliced work a stretch at a time, the first at once, and hands over its result; returns how to give it up. */
export function runSliced<Result>(work: Sliced<Result>, onDone: (result: Result) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = () => {
    const end = performance.now() + STRETCH;
    for (;;) {
      const { done, value } = work.next();
      if (done) {
        onDone(value);
        return;
      }
      if (performance.now() > end) break;
    }
    timer = setTimeout(goOn);
  };
  goOn();
  return () => clearTimeout(timer);
}
