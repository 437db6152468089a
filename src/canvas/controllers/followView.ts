/** A layer that costs much to draw follows the view while it is only moved, and is drawn anew once that rests. */
import type { CameraState } from 'sigma/types';
import type { Scene } from '../drawing/scene.ts';
import type { Insets, Stage } from '../stage.ts';

export interface Follower {
  /** What is on the layer holds no longer. */
  readonly drawAnew: () => void;
  /** Draws now what has only moved along, if anything has. */
  readonly settle: () => void;
  readonly stop: () => void;
}

/** Milliseconds without a move after which the view rests; with the button down it may go on at any time. */
const REST = { up: 90, down: 400 };
/** Pixels after which too much at the rim is without names. */
const FAR = 160;

interface Drawn {
  readonly camera: CameraState;
  readonly named: Scene;
  readonly worded: Scene;
  readonly insets: Insets;
  readonly controls: Stage['controls'];
  readonly width: number;
  readonly height: number;
}

/**
 * Calls `draw` after sigma has drawn, unless moving the layer does as well; `isNamed` where the names on it hold, and
 * only the words of lines may not.
 */
export function createFollower(stage: Stage, layer: HTMLCanvasElement, draw: (isNamed: boolean) => void): Follower {
  const { sigma, data } = stage;
  const mouse = sigma.getMouseCaptor();
  let drawn: Drawn | null = null;
  // Not the camera's own state in between: that may be ahead of what is on the screen.
  let rendered = sigma.getCamera().getState();
  let timer = 0;

  const redraw = (isNamed = false) => {
    clearTimeout(timer);
    layer.style.transform = '';
    drawn = {
      camera: rendered,
      named: stage.named,
      worded: stage.worded,
      insets: stage.insets,
      controls: stage.controls,
      ...sigma.getDimensions(),
    };
    draw(isNamed);
  };
  /** How far the view has moved since the layer was drawn; null where something else has changed too. */
  const findShift = (): { dx: number; dy: number } | null => {
    if (drawn === null || drawn.named !== stage.named || drawn.insets !== stage.insets) return null;
    if (drawn.controls !== stage.controls) return null;
    const { width, height } = sigma.getDimensions();
    const { x, y, ratio, angle } = rendered;
    if (drawn.width !== width || drawn.height !== height) return null;
    if (drawn.camera.ratio !== ratio || drawn.camera.angle !== angle) return null;
    const from = sigma.framedGraphToViewport({ x, y }, { cameraState: drawn.camera });
    const to = sigma.framedGraphToViewport({ x, y });
    return { dx: to.x - from.x, dy: to.y - from.y };
  };
  const follow = () => {
    rendered = sigma.getCamera().getState();
    const shift = findShift();
    const isStill = shift?.dx === 0 && shift.dy === 0 && layer.style.transform === '';
    const isWorded = drawn?.worded === stage.worded;
    if (shift === null || !isWorded || Math.hypot(shift.dx, shift.dy) > FAR) {
      redraw(isStill);
      return;
    }
    if (isStill) return;
    layer.style.transform = `translate(${shift.dx}px, ${shift.dy}px)`;
    clearTimeout(timer);
    timer = window.setTimeout(() => redraw(), mouse.isMouseDown ? REST.down : REST.up);
  };
  const forget = () => {
    drawn = null;
  };

  sigma.on('afterRender', follow);
  const CHANGES = ['nodeAttributesUpdated', 'eachNodeAttributesUpdated'] as const;
  for (const change of CHANGES) data.graph.on(change, forget);
  // Layouts put nodes elsewhere past the graph's events.
  sigma.on('afterProcess', forget);
  return {
    drawAnew: () => {
      forget();
      sigma.scheduleRender();
    },
    settle: () => {
      if (layer.style.transform !== '') redraw();
    },
    stop: () => {
      clearTimeout(timer);
      sigma.off('afterRender', follow);
      sigma.off('afterProcess', forget);
      for (const change of CHANGES) data.graph.off(change, forget);
    },
  };
}
