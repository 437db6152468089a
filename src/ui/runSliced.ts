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
    const step = workOn();
    if (step?.done) onDone(step.value);
    else if (step) timer = setTimeout(goOn);
  };
  /** The last step of a stretch; null where the work has failed. */
  const workOn = (): IteratorResult<void, Result> | null => {
    const end = performance.now() + STRETCH;
    try {
      let step = work.next();
      while (!step.done && performance.now() <= end) step = work.next();
      return step;
    } catch (error) {
      onFail(error);
      return null;
    }
  };
  goOn();
  return () => clearTimeout(timer);
}

/** The same as a promise, which fails where `signal` calls it off. */
export function runUntil<Result>(signal: AbortSignal, work: Sliced<Result>): Promise<Result> {
  return new Promise((done, fail) => {
    signal.throwIfAborted();
    const giveUp = runSliced(work, done, fail);
    signal.addEventListener('abort', () => {
      giveUp();
      fail(signal.reason);
    });
  });
}
