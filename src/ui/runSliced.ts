import type { Sliced } from '../../graph/query/sliced.ts';

/** Milliseconds at a stretch: half a frame, so that the page keeps moving. */
const STRETCH = 8;

/** Does sliced work a stretch at a time, the first at once, and hands over its result; returns how to give it up. */
export function runSliced<Result>(
  work: Sliced<Result>,
  onDone: (result: Result) => void,
  onFail: (error: unknown) => void = (error) => reportError(error),
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = () => {
    try {
      const end = performance.now() + STRETCH;
      do {
        const { done, value } = work.next();
        if (done) {
          onDone(value);
          return;
        }
      } while (performance.now() <= end);
      timer = setTimeout(goOn);
    } catch (error) {
      onFail(error);
    }
  };
  goOn();
  return () => clearTimeout(timer);
}
