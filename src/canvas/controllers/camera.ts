/** Where the reader looks from: fit, zoom, and flights to what was picked elsewhere. */
import type { CameraState } from 'sigma/types';
import type { CameraRequest } from '../../state/canvas.ts';
import { listAnswered } from '../../state/path.ts';
import { isSameTarget, type Target } from '../../state/selection.ts';
import { isWelcome } from '../../state/shell.ts';
import { hasWindow } from '../aroundView.ts';
import { type Insets, prefersLessMotion, type Stage } from '../stage.ts';
import { findShownByAddress, linkCamera } from './cameraLink.ts';
import { chooseAngle, frameNodes, listGround, NEAREST } from './framing.ts';
import { createWay } from './makeWay.ts';
import { comeNear } from './nearness.ts';
import {
  endsOf,
  findNear,
  frameAround,
  framePart,
  isPartOfAll,
  isSeenWithAll,
  listShown,
  nameAll,
} from './surroundings.ts';

export interface CameraControls {
  /** Moves by a share of the window; positive is right and down. */
  readonly pan: (dx: number, dy: number) => void;
  /**
   * After the window or the panels changed: keeps what is selected in sight, or fits again unless the reader has
   * moved the camera. `covered` is what panels covered before, where it is they that changed.
   */
  readonly settle: (covered?: Insets) => void;
  readonly stop: () => void;
}

interface Kept {
  /** What the view is about: everything, some nodes that matter more than what is selected, such as a path, or that. */
  readonly about: 'all' | 'part' | Target;
  readonly show: () => void;
}

/** Whether a view is about something that was picked, and that is no longer what is selected. */
const isOther = ({ about }: Kept, selected: Target | null): boolean =>
  typeof about === 'object' && !isSameTarget(about, selected);

export function controlCamera(stage: Stage): CameraControls {
  const { sigma, store, data } = stage;
  const camera = sigma.getCamera();
  /** What the view keeps to when window or panels change; null once the reader has moved it. */
  let kept: Kept | null = null;
  /** Where a zoom that is under way leads: the next goes on from there, however soon it follows. */
  let goal: number | null = null;
  /** What the reader looked at when a focus began. */
  let beyond: Kept | null = null;
  const link = linkCamera(stage);

  const move = (state: Partial<CameraState>, duration = 420) => {
    way.forget();
    goal = null;
    if (prefersLessMotion() || duration === 0) camera.setState(state);
    else void camera.animate(state, { duration, easing: 'cubicInOut' });
  };
  const way = createWay(stage, move);
  /** A view that the reader has chosen. */
  const standAt = (view: CameraState): Kept => ({
    about: 'part',
    show: () => {
      kept = null;
      link.byReader();
      move(view);
    },
  });

  const showAll = (duration?: number, isFirst = false) => {
    const isFocused = store.getState().filters.ego !== null;
    const nodes = listShown(stage);
    kept = { about: 'all', show: () => showAll(undefined, isFirst) };
    const whole = frameNodes(stage, nodes, NEAREST, chooseAngle(stage), isFocused ? [] : listGround(stage));
    const first = isFocused ? whole : comeNear(stage, nodes, whole);
    // An address without a view brings the first one.
    link.byApp(isFirst || first === whole ? nameAll(stage) : 'part');
    move(isFirst ? first : whole, duration);
  };

  /** Shows what was picked with what it hangs on; a hub of a large graph, whose neighbours are everywhere, from near. */
  const flyTo = (target: Target, duration?: number, angle = camera.angle) => {
    const ends = endsOf(stage, target);
    if (ends.length === 0) return;
    if (kept?.about === 'all' && isSeenWithAll(stage, target)) {
      showAll(duration);
      return;
    }
    kept = { about: target, show: () => flyTo(target) };
    link.byApp(target);
    move(frameAround(stage, target, angle), duration);
  };

  /** Uncovers what is selected, with all it hangs on unless that is too far off for who came near. */
  const uncoverSelected = (target: Target) => way.uncover(findNear(stage, target));

  /** As before the focus that ends now; as all is first seen, where `beyond` tells nothing. A path goes before. */
  const goBack = () => {
    const state = store.getState();
    if (findShownByAddress(state) === 'path') goHome();
    else if (!beyond || isOther(beyond, state.selection.selected)) showAll(undefined, true);
    else beyond.show();
  };

  /** As the address would have it that names no view. */
  const goHome = (duration?: number, angle = chooseAngle(stage)) => {
    const state = store.getState();
    const home = findShownByAddress(state);
    if (home === 'path') show(listAnswered(state.path).filter(isKnown), 'path', angle);
    else if (typeof home === 'string') showAll(duration, true);
    else flyTo(home, duration, angle);
  };

  let takeOff = 0;
  /** The reader moves the view: what was about to fly there stays away. */
  const leave = () => {
    kept = null;
    way.forget();
    goal = null;
    cancelAnimationFrame(takeOff);
    takeOff = 0;
    link.byReader();
  };
  const zoom = (factor: number) => {
    const from = (camera.isAnimated() && goal) || camera.ratio;
    leave();
    const { width, height } = sigma.getDimensions();
    const { left, right, top, bottom } = stage.insets;
    const centre = { x: (left + width - right) / 2, y: (top + height - bottom) / 2 };
    const ratio = camera.getBoundedRatio(from * factor);
    move(sigma.getViewportZoomedState(centre, ratio), 180);
    goal = ratio;
  };

  const pan = (dx: number, dy: number) => {
    leave();
    const { width, height } = sigma.getDimensions();
    move(sigma.viewportToFramedGraph({ x: width * (0.5 + dx), y: height * (0.5 + dy) }), 120);
  };

  const settleWith = (uncoverOne: (target: Target) => void, covered: Insets | null = null) => {
    const { selected, picked } = store.getState().selection;
    const isAlone = picked.size < 2;
    const about = kept?.about ?? null;
    const isLetGo = kept !== null && isOther(kept, isAlone ? selected : null);
    // All that lies around one entity, or on a ring, is more than what is selected there.
    const isOfAll = about === 'all' && isAlone && isPartOfAll(stage);
    const isKept = isOfAll || (about !== null && about !== 'all' && !isLetGo);
    // What was flown to and let go of is no longer looked at.
    if (isLetGo) kept = null;
    if (selected && !isKept) {
      if (isAlone) uncoverOne(selected);
      else way.make([...picked], covered);
    } else kept?.show();
  };
  /** Does not step back to show more: who came near stays there. */
  const settle = (covered: Insets | null = null) =>
    settleWith((target) => way.make(endsOf(stage, target), covered), covered);

  const mouse = sigma.getMouseCaptor();
  const touch = sigma.getTouchCaptor();
  mouse.on('wheel', leave);
  mouse.on('mousemovebody', () => {
    if (mouse.isMoving) leave();
  });
  touch.on('touchmove', leave);

  const show = (nodes: readonly string[], about: 'part' | 'path' = 'part', angle = camera.angle) => {
    kept = { about: 'part', show: () => show(nodes, about) };
    // A map has its north above.
    const upright = store.getState().layout.name === 'map' ? 0 : angle;
    link.byApp(about);
    move(framePart(stage, nodes, upright));
  };
  /** After the panels have opened, so that the flight ends in the free part of the window. */
  const flySoon = (fly: () => void) => {
    cancelAnimationFrame(takeOff);
    takeOff = requestAnimationFrame(() => {
      takeOff = requestAnimationFrame(() => {
        takeOff = 0;
        fly();
      });
    });
  };
  const isKnown = (node: string) => data.graph.hasNode(node);
  const isShown = (node: string) => isKnown(node) && stage.scene.nodeLook(node) !== 'absent';
  const grant = (request: CameraRequest) => {
    if (request.kind === 'zoomIn') zoom(1 / 1.5);
    else if (request.kind === 'zoomOut') zoom(1.5);
    else if (request.kind === 'showAll') showAll(undefined, request.isFirst);
    else if (request.kind === 'goBack') goBack();
    else if (request.kind === 'goHome') goHome();
    else if (request.kind === 'showAgain') kept?.show();
    else if (request.kind === 'show') flySoon(() => show(request.nodes.filter(isKnown)));
    else flySoon(() => way.uncover(request.nodes.filter(isShown)));
  };
  /** The question an address brought together with a view: its answer does not move the camera away from there. */
  let asked = store.getState().camera.view ? store.getState().path.question : null;
  const unsubscribe = store.subscribe((state, before) => {
    const { selection, canvas, path } = state;
    const { ego } = state.filters;
    const hasArrived = state.camera.arrivals !== before.camera.arrivals && state.camera.view !== null;
    if (hasArrived) asked = path.question;
    if (ego !== null && before.filters.ego === null) beyond = hasArrived ? null : (kept ?? standAt(camera.getState()));
    // Nothing is any longer where it was looked at.
    if (state.layout.name !== before.layout.name || state.layout.centre !== before.layout.centre) beyond = null;
    const { selected } = selection;
    if (selected !== before.selection.selected || selection.picked !== before.selection.picked) way.forget();
    const isFlight = selection.flights !== before.selection.flights;
    const isClicked = selected !== before.selection.selected && selected && selection.picked.size === 0;
    const isElsewhere = ego !== null && ego.node !== before.filters.ego?.node;
    if (canvas.request !== before.canvas.request && canvas.request) grant(canvas.request);
    const answered = listAnswered(path);
    if (answered.length === 0 && listAnswered(before.path).length > 0 && kept?.about === 'part') kept = null;
    // The card of the first steps has come or gone.
    if (isWelcome(state) !== isWelcome(before)) settle();
    if ((path.thread !== before.path.thread || path.isWithout !== before.path.isWithout) && answered.length > 0) {
      if (path.question !== asked && answered.every(isKnown)) flySoon(() => goHome(undefined, camera.angle));
      asked = null;
    } else if (isFlight && selected && (hasArrived || !isElsewhere)) flySoon(() => flyTo(selected));
    else if (ego !== before.filters.ego && !hasArrived && !hasWindow(state) && !hasWindow(before))
      flySoon(() => (ego === null ? goBack() : showAll(undefined, true)));
    else if (isClicked && !hasArrived && takeOff === 0) flySoon(() => settleWith(uncoverSelected));
  });

  showAll(0, true);
  goHome(0);
  link.start({
    to: (view) => {
      kept = null;
      move(view);
    },
    home: goHome,
  });
  return {
    pan,
    settle,
    stop: () => {
      cancelAnimationFrame(takeOff);
      link.stop();
      unsubscribe();
    },
  };
}
