/** Puts a graph on the page: one renderer, one controller for each concern. */
import type { GraphData } from '../state/graph.ts';
import { askAnew } from '../state/layout.ts';
import type { ClewStore } from '../state/store.ts';
import { isDark } from '../state/theme.ts';
import { followsSheets } from './aroundView.ts';
import { controlAppearance, createAppearance } from './controllers/appearance.ts';
import { controlBows, findBows } from './controllers/bows.ts';
import { type CameraControls, controlCamera } from './controllers/camera.ts';
import { controlDrag } from './controllers/drag.ts';
import { controlGround } from './controllers/ground.ts';
import { controlLasso } from './controllers/lasso.ts';
import { controlPicture } from './controllers/picture.ts';
import { controlPointer } from './controllers/pointer.ts';
import { controlResize } from './controllers/resize.ts';
import { controlRest, type Rest } from './controllers/rest.ts';
import { controlWalk } from './controllers/walk.ts';
import { createSigma } from './createSigma.ts';
import { readPalette } from './drawing/colours.ts';
import { bendEdges } from './drawing/curves.ts';
import { findNode } from './drawing/findUnder.ts';
import { createScene } from './drawing/scene.ts';
import { carryPlaces, putNodes } from './positions.ts';
import {
  type Controller,
  type Drawing,
  type Insets,
  isSameInsets,
  isSlim,
  measureAspect,
  type Stage,
} from './stage.ts';
import { chooseStretch, findStretch, readStored, stretchAnew } from './stretch.ts';

export interface Canvas {
  readonly setInsets: (insets: Insets) => void;
  readonly setControls: (size: Stage['controls']) => void;
  readonly unmount: () => void;
}

/**
 * @param before the graph that this one takes the place of, as it lies now: from there nodes travel
 * @param onRest told what the pointer rests on
 * @param loadCard brings what tells of it, when the pointer first rests
 * @throws when the browser cannot draw, for want of WebGL.
 */
export function mountCanvas(
  container: HTMLElement,
  store: ClewStore,
  data: GraphData,
  before: GraphData | null,
  insets: Insets,
  onRest: (rest: Rest | null) => void,
  loadCard: () => Promise<void>,
): Canvas {
  const state = store.getState();
  const scene = createScene(state, data, readPalette(container, isDark(state.theme)));
  const controls = { width: 0, height: 0, bar: 0, card: 0, trail: { width: 0, height: 0 } };
  const stretch = chooseStretch({ store, data, container, insets, controls });
  // Where the nodes have come by a layout they stay, when a drawing begins anew.
  if (state.layout.name === 'stored' || state.layout.request)
    putNodes({ data, store }, readStored({ data, store }, findStretch({ store, stretch })));
  const aspect = measureAspect(data);
  if (before) putNodes({ data, store }, carryPlaces(before.graph, data.graph));
  const bends = bendEdges(data.graph);
  const drawing: Drawing = {
    store,
    data,
    container,
    stretch,
    isReplacing: before !== null,
    bends,
    curvatures: bends.curvatures,
    width: container.clientWidth,
    aspect,
    largest: 0,
    scene,
    named: scene,
    worded: scene,
    insets,
    controls,
    paintIn: (palette) => createAppearance({ ...drawing, scene: { ...drawing.scene, palette } }).reducers,
    describeGround: () => [],
    nameBoxes: new Map(),
    describeNames: () => [],
    goal: null,
    arriving: [],
    wasDragged: false,
  };
  drawing.curvatures = findBows(drawing);
  const appearance = createAppearance(drawing);
  const sigma = createSigma(data.graph, container, appearance.reducers);
  const stage: Stage = Object.assign(drawing, { sigma });
  sigma.pickBy((point) => findNode(stage, point)?.key ?? null);
  const stops: (() => void)[] = [];
  const unmount = () => {
    for (const stop of stops) stop();
    sigma.kill();
  };
  const start = () => {
    const early = [controlDrag, controlLasso, controlPointer, controlBows];
    for (const control of early) stops.push(control(stage));
    stops.push(controlAppearance(stage, appearance));
    const camera = controlCamera(stage);
    stops.push(camera.stop);
    stops.push(controlResize(stage, camera.settle));
    stops.push(controlWalk(stage, camera));
    stops.push(controlRest(stage, onRest, loadCard));
    for (const control of [controlGround, controlPicture]) stops.push(control(stage));
    sigma.open();
    for (const control of [controlLabelsLater, controlLayoutLater]) stops.push(control(stage));
    return camera;
  };
  let camera: CameraControls;
  try {
    camera = start();
  } catch (error) {
    unmount();
    throw error;
  }

  return {
    setInsets: (next) => {
      const covered = stage.insets;
      if (isSameInsets(covered, next)) return;
      stage.insets = next;
      const before = stage.stretch;
      // Sheets of a slim window come and go.
      if (!isSlim(container.clientWidth)) stretchAnew(stage);
      // A narrower free part means smaller nodes: all of them, not one by one as they are pointed at.
      // At once: until it is done, sigma does not know where anything lies, and the camera asks.
      if (stage.stretch !== before || appearance.hasNewSizes()) stage.sigma.refresh();
      camera.settle(covered);
      // Sheets come and go, and leave what fills the room another.
      const isOther = isSlim(container.clientWidth) && next.bottom !== covered.bottom;
      if (isOther && followsSheets(store.getState())) store.actions.changeLayout(askAnew);
    },
    setControls: (size) => {
      const { card, trail } = stage.controls;
      stage.controls = size;
      // When the card goes, the store says so.
      const isCovered = size.card > 0 && size.card !== card;
      const isTrailed = size.trail.height !== trail.height && store.getState().layout.around !== null;
      if (isCovered || isTrailed) camera.settle();
      stage.sigma.scheduleRender();
    },
    unmount,
  };
}

/** Starts what the first picture does without once it has come. */
const startLater =
  (load: () => Promise<Controller>, problem: string): Controller =>
  (stage) => {
    let stop: (() => void) | null = () => {};
    stage.arriving.push(
      load()
        .then((control) => {
          if (stop) stop = control(stage);
        })
        .catch(() => stage.store.actions.notify(problem)),
    );
    return () => {
      stop?.();
      stop = null;
    };
  };

/** Names wait for their face anyway. */
const controlLabelsLater = startLater(
  async () => (await import('./controllers/labels.ts')).controlLabels,
  'Names could not be loaded; reload the page to see them.',
);

const controlLayoutLater: Controller = (stage) => {
  const { request } = stage.store.getState().layout;
  return startLater(async () => {
    const { controlLayout } = await import('./controllers/layout.ts');
    return (later) => controlLayout(later, request);
  }, 'What arranges the graph could not be loaded; reload the page to have it.')(stage);
};
