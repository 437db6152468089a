/** The second press of two on a node, wherever it lands: the first may have opened a panel there, or moved the graph. */
import type { Point } from '../drawing/curves.ts';

/** Milliseconds and pixels between the two. */
const LATEST = 400;
const NEAR: Readonly<Record<string, number>> = { mouse: 6, pen: 12, touch: 24 };

const STAGES = ['pointerdown', 'mousedown', 'pointerup', 'click'] as const;

export interface SecondPress {
  /** From when it comes down until another press: whatever else it means to who hears of it does not count. */
  readonly isOn: boolean;
  readonly stop: () => void;
}

/**
 * Waits for the next press, and acts if it is the second of two. What lies over the canvas never hears of it.
 * @param first where in the window the first was, and when, as in `Event.timeStamp`
 */
export function awaitSecondPress(
  canvas: Element,
  first: Point & { readonly time: number },
  act: () => void,
): SecondPress {
  let isOn = false;
  const isNear = ({ clientX, clientY, pointerType }: PointerEvent) =>
    Math.hypot(clientX - first.x, clientY - first.y) <= (NEAR[pointerType] ?? 0);
  const listen = (event: PointerEvent | MouseEvent) => {
    if (event.type === 'pointerdown') {
      const isPlain = event.button === 0 && !event.shiftKey && !event.ctrlKey && !event.metaKey;
      const isSoon = event.timeStamp - first.time < LATEST;
      if (isOn || !isPlain || !isSoon || !isNear(event as PointerEvent)) return stop();
      isOn = true;
    }
    if (!isOn) return;
    // A press that pulls something is none of two.
    if (event.type === 'pointerup' && !isNear(event as PointerEvent)) return stop();
    if (event.type === 'click' || !canvas.contains(event.target as Node)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (event.type === 'pointerup') act();
    else if (event.type === 'click') stop();
  };
  const stop = () => {
    isOn = false;
    for (const stage of STAGES) window.removeEventListener(stage, listen, { capture: true });
  };
  for (const stage of STAGES) window.addEventListener(stage, listen, { capture: true });
  return {
    get isOn() {
      return isOn;
    },
    stop,
  };
}
