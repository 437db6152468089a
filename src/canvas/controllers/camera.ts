/** Where the reader looks from: fit, zoom, and flights to what was picked elsewhere. */
import type { CameraState } from 'sigma/types';
import type { Target } from '../../state/selection.ts';
import { findShift } from '../drawing/findShift.ts';
import { prefersLessMotion, roomPerNode, SLIM, type Stage } from '../stage.ts';
import { linkCamera } from './cameraLink.ts';

export interface CameraControls {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly showAll: () => void;
  /** Moves by a share of the window; positive is right and down. */
  readonly pan: (dx: number, dy: number) => void;
  /**
   * After the window or the panels changed: keeps what is selected in sight, or fits again unless the reader has
   * moved the camera.
   */
  readonly settle: () => void;
  readonly stop: () => void;
}

const MARGIN = 36;
const NAME_MARGIN = 96;
/** A flight comes at least this close, and no closer than that: a lone node needs some paper around it. */
const NEAR = 0.7;
const NEAREST = 0.3;
/** The share of the window in pixels, side by side, that each node keeps where a pick is shown with all it hangs on. */
const LEGIBLE = 44;
/** The height in pixels that the zoom buttons take in a slim window. */
const CONTROLS = 76;

export function controlCamera(stage: Stage): CameraControls {
  const { sigma, store, data } = stage;
  const camera = sigma.getCamera();
  const link = linkCamera(stage);
  let home: CameraState | null = null;

  const move = (state: Partial<CameraState>, duration = 420) => {
    if (prefersLessMotion() || duration === 0) camera.setState(state);
    else void camera.animate(state, { duration, easing: 'cubicInOut' });
  };

  const showAll = (duration?: number) => {
    link.byApp(null);
    const shown = data.graph.filterNodes((node) => stage.scene.nodeLook(node) !== 'absent');
    home = frameNodes(stage, shown.length > 0 ? shown : data.graph.nodes(), NEAREST, chooseAngle(stage));
    move(home, duration);
  };

  const endsOf = (target: Target) =>
    (target.kind === 'node' ? [target.key] : data.graph.extremities(target.key)).filter((node) =>
      sigma.getNodeDisplayData(node),
    );

  /** Shows what was picked with what it hangs on; a hub of a large graph, whose neighbours are everywhere, from near. */
  const flyTo = (target: Target, duration?: number) => {
    const ends = endsOf(target);
    if (ends.length === 0) return;
    link.byApp(target);
    home = null;
    const around = stage.scene.litEdges.flatMap((edge) => data.graph.extremities(edge));
    const whole = frameNodes(stage, [...ends, ...around], NEAREST, camera.angle);
    const isLegible = whole.ratio <= NEAR || roomPerNode(stage) / whole.ratio >= LEGIBLE;
    move(isLegible ? whole : frameNodes(stage, ends, NEAR, camera.angle), duration);
  };

  /** Moves, and steps back, just enough for what is selected to lie in the free part of the window. */
  const uncover = (target: Target) => {
    const { width, height } = sigma.getDimensions();
    const { insets } = stage;
    const ends = endsOf(target);
    const places = ends.flatMap((node) => {
      const display = sigma.getNodeDisplayData(node);
      return display ? [sigma.framedGraphToViewport(display)] : [];
    });
    const free = {
      left: insets.left + MARGIN,
      top: insets.top + MARGIN,
      right: width - insets.right - NAME_MARGIN,
      bottom: height - insets.bottom - marginBelow(width),
    };
    const framed = frameNodes(stage, ends, camera.ratio, camera.angle);
    if (framed.ratio > camera.ratio) {
      move(framed, 260);
      return;
    }
    const { dx, dy } = findShift(places, free);
    if (dx === 0 && dy === 0) return;
    move(sigma.viewportToFramedGraph({ x: width / 2 + dx, y: height / 2 + dy }), 260);
  };

  const zoom = (factor: number) => {
    link.byReader();
    home = null;
    const { width, height } = sigma.getDimensions();
    const { left, right, top, bottom } = stage.insets;
    const centre = { x: (left + width - right) / 2, y: (top + height - bottom) / 2 };
    move(sigma.getViewportZoomedState(centre, camera.getBoundedRatio(camera.ratio * factor)), 180);
  };

  const pan = (dx: number, dy: number) => {
    link.byReader();
    home = null;
    const { width, height } = sigma.getDimensions();
    move(sigma.viewportToFramedGraph({ x: width * (0.5 + dx), y: height * (0.5 + dy) }), 120);
  };

  const settle = () => {
    const { selected } = store.getState().selection;
    if (selected) uncover(selected);
    else if (home) showAll();
  };

  const leaveHome = () => {
    link.byReader();
    home = null;
  };
  const mouse = sigma.getMouseCaptor();
  const touch = sigma.getTouchCaptor();
  mouse.on('wheel', leaveHome);
  mouse.on('mousemovebody', () => {
    if (mouse.isMoving) leaveHome();
  });
  touch.on('touchmove', leaveHome);
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    flyTo({ kind: 'node', key: node });
  });

  let takeOff = 0;
  const unsubscribe = store.subscribe(({ selection }, before) => {
    if (selection.flights !== before.selection.flights && selection.selected) {
      const { selected } = selection;
      // After the panels have opened, so that the flight ends in the free part of the window.
      cancelAnimationFrame(takeOff);
      takeOff = requestAnimationFrame(() => {
        takeOff = requestAnimationFrame(() => flyTo(selected));
      });
    }
  });

  showAll(0);
  const { selected } = store.getState().selection;
  if (selected) flyTo(selected, 0);
  link.start({
    to: (view) => {
      home = null;
      move(view);
    },
    home: () => showAll(),
  });
  return {
    zoomIn: () => zoom(1 / 1.5),
    zoomOut: () => zoom(1.5),
    showAll: () => showAll(),
    pan,
    settle,
    stop: () => {
      cancelAnimationFrame(takeOff);
      link.stop();
      unsubscribe();
    },
  };
}

/** The camera that shows these nodes in the part of the window no panel covers, no closer than `closest`. */
function frameNodes({ sigma, insets }: Stage, nodes: readonly string[], closest: number, angle: number): CameraState {
  // As the window would show them through a camera that has not moved; everything scales from there.
  const unit = { x: 0.5, y: 0.5, ratio: 1, angle };
  let [left, right, top, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const node of nodes) {
    const display = sigma.getNodeDisplayData(node);
    if (!display) continue;
    const { x, y } = sigma.framedGraphToViewport(display, { cameraState: unit });
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const { width, height } = sigma.getDimensions();
  // Names stand beside their nodes, so the sides need more air than top and bottom.
  const side = Math.min(NAME_MARGIN, width * 0.1);
  const freeWidth = Math.max(width - insets.left - insets.right - 2 * side, 80);
  const below = marginBelow(width);
  const freeHeight = Math.max(height - insets.top - insets.bottom - MARGIN - below, 80);
  const ratio = Math.max((right - left) / freeWidth, (bottom - top) / freeHeight, closest);
  const centre = {
    x: (left + right) / 2 - ((insets.left - insets.right) / 2) * ratio,
    y: (top + bottom) / 2 - ((insets.top + MARGIN - insets.bottom - below) / 2) * ratio,
  };
  const { x, y } = sigma.viewportToFramedGraph(centre, { cameraState: unit });
  return { x, y, ratio, angle };
}

/** The air under the graph: in a slim window the zoom buttons stand there. */
const marginBelow = (width: number) => (width <= SLIM ? CONTROLS : MARGIN);

/** A graph that lies across a window that stands is turned by a quarter, so that it fills it. */
function chooseAngle({ sigma }: Stage): number {
  const { width, height } = sigma.getDimensions();
  const { x, y } = sigma.getBBox();
  const stands = height > width * 1.25;
  const lies = x[1] - x[0] > (y[1] - y[0]) * 1.15;
  return stands && lies ? Math.PI / 2 : 0;
}
