/** Puts a graph on the page: one renderer, one controller for each concern. */
import type { GraphData } from '../state/graph.ts';
import type { ClewStore } from '../state/store.ts';
import { isDark } from '../state/theme.ts';
import { controlAppearance } from './controllers/appearance.ts';
import { type CameraControls, controlCamera } from './controllers/camera.ts';
import { controlDrag } from './controllers/drag.ts';
import { controlLabels } from './controllers/labels.ts';
import { controlPointer } from './controllers/pointer.ts';
import { controlResize } from './controllers/resize.ts';
import { createSigma } from './createSigma.ts';
import { readPalette } from './drawing/colours.ts';
import { bendEdges } from './drawing/curves.ts';
import { createScene } from './drawing/scene.ts';
import type { Insets, Stage } from './stage.ts';

export interface Canvas {
  readonly camera: CameraControls;
  readonly setInsets: (insets: Insets) => void;
  readonly unmount: () => void;
}

/** @throws when the browser cannot draw, for want of WebGL. */
export function mountCanvas(container: HTMLElement, store: ClewStore, data: GraphData, insets: Insets): Canvas {
  const sigma = createSigma(data.graph, container);
  const state = store.getState();
  const stage: Stage = {
    sigma,
    store,
    data,
    container,
    curvatures: bendEdges(data.graph),
    scene: createScene(state, data, readPalette(container, isDark(state.theme))),
    insets,
  };
  const stops = [controlAppearance, controlDrag, controlPointer, controlLabels].map((control) => control(stage));
  const camera = controlCamera(stage);
  stops.push(camera.stop, controlResize(stage, camera.settle));

  return {
    camera,
    setInsets: (next) => {
      const { top, right, bottom, left } = stage.insets;
      if (top === next.top && right === next.right && bottom === next.bottom && left === next.left) return;
      stage.insets = next;
      camera.settle();
    },
    unmount: () => {
      for (const stop of stops) stop();
      sigma.kill();
    },
  };
}
