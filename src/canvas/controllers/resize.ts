/** Follows the size of its container and the panels that cover it. */
import { askAnew } from '../../state/layout.ts';
import { isLying, SLIM, type Stage } from '../stage.ts';
import { stretchAnew } from '../stretch.ts';

/** Calls `settle` once the renderer has the new size; returns how to stop. */
export function controlResize(stage: Stage, settle: () => void): () => void {
  const { sigma, store, container } = stage;
  const observer = new ResizeObserver(() => {
    const { width, height } = sigma.getDimensions();
    const wasStanding = height > width;
    // It reports once at the start, when nothing has changed yet; sigma has no size below 1.
    if (width === Math.max(1, container.offsetWidth) && height === Math.max(1, container.offsetHeight)) return;
    sigma.resize(true);
    stretchAnew(stage);
    sigma.refresh();
    settle();
    const { offsetWidth, offsetHeight } = container;
    // A phone was turned.
    const isPhone = offsetWidth <= SLIM || isLying({ width: offsetWidth, height: offsetHeight });
    if (isPhone && offsetHeight > offsetWidth !== wasStanding) store.actions.changeLayout(askAnew);
  });
  observer.observe(container);
  return () => observer.disconnect();
}
