/** Follows the size of its container and the panels that cover it. */
import type { Stage } from '../stage.ts';

/** Calls `settle` once the renderer has the new size; returns how to stop. */
export function controlResize({ sigma, container }: Stage, settle: () => void): () => void {
  let { width, height } = sigma.getDimensions();
  const observer = new ResizeObserver(() => {
    sigma.resize();
    const now = sigma.getDimensions();
    // It reports once at the start, when nothing has changed yet.
    if (now.width === width && now.height === height) return;
    ({ width, height } = now);
    sigma.refresh();
    settle();
  });
  observer.observe(container);
  return () => observer.disconnect();
}
