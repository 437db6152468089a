/** Follows the size of its container and the panels that cover it. */
import type { Stage } from '../stage.ts';

/** Calls `settle` once the renderer has the new size; returns how to stop. */
export function controlResize({ sigma, container }: Stage, settle: () => void): () => void {
  const observer = new ResizeObserver(() => {
    sigma.resize();
    sigma.refresh();
    settle();
  });
  observer.observe(container);
  return () => observer.disconnect();
}
