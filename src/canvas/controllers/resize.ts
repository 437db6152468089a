/** Follows the size of its container and the panels that cover it. */
import { askAnew } from '../../state/layout.ts';
import { isTyping } from '../../ui/isTyping.ts';
import type { Size } from '../drawing/placeCard.ts';
import { isPhone, type Stage } from '../stage.ts';
import { stretchAnew } from '../stretch.ts';

/** Calls `settle` once the renderer has the new size; returns how to stop. */
export function controlResize(stage: Stage, settle: () => void): () => void {
  const { sigma, store, container } = stage;
  const measure = () => ({ width: container.offsetWidth, height: container.offsetHeight });
  /** What it was when its width last changed. */
  let shape: Size = measure();
  const observer = new ResizeObserver(() => {
    const { width, height } = sigma.getDimensions();
    const size = measure();
    // It reports once at the start, when nothing has changed yet; sigma has no size below 1.
    if (width === Math.max(1, size.width) && height === Math.max(1, size.height)) return;
    stage.width = size.width;
    sigma.resize(true);
    if (isOverKeyboard(shape, size)) return void sigma.refresh();
    stretchAnew(stage);
    sigma.refresh();
    settle();
    if (wasTurned(shape, size)) store.actions.changeLayout(askAnew);
    if (size.width !== shape.width) shape = size;
  });
  observer.observe(container);
  return () => observer.disconnect();
}

/** Whether a phone was turned. What takes some of its height alone, as a keyboard on the screen does, goes again. */
export const wasTurned = (before: Size, now: Size): boolean =>
  isPhone(now) && now.width !== before.width && now.height > now.width !== before.height > before.width;

/** Whether somebody writes on a phone, and the keyboard for that has come up from the foot of the window. */
const isOverKeyboard = (before: Size, now: Size): boolean =>
  isPhone(now) && now.width === before.width && now.height < before.height && isTyping(document.activeElement);
