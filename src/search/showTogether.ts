import { flushSync } from 'react-dom';

const due: (() => void)[] = [];

/**
 * Shows what has come with the next frame, together with all else that comes until then: names and sentences mostly
 * arrive within one, and each by itself would draw the list and lay out the page once more.
 */
export function showTogether(show: () => void): void {
  if (due.push(show) > 1) return;
  requestAnimationFrame(() =>
    // At once: what React puts off comes after the frame, and so into the one after it.
    flushSync(() => {
      for (const one of due.splice(0)) one();
    }),
  );
}
