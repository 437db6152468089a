/** Where the reader looks from: fit, zoom, and flights to what was picked elsewhere. */
import type { CameraState } from 'sigma/types';
import type { CameraRequest } from '../../state/canvas.ts';
import { listAnswered } from '../../state/path.ts';
import { isSameTarget, type Target } from '../../state/selection.ts';
import { isWelcome } from '../../state/shell.ts';
import { hasWindow } from '../aroundView.ts';
import { type Insets, isSameInsets, prefersLessMotion, type Stage } from '../stage.ts';
import { linkCamera } from './cameraLink.ts';
import { fillRoom } from './fillRoom.ts';
import { chooseAngle, frameNodes, listGround, listSeen, NEAREST, uncoverNodes } from './framing.ts';
import { comeNear } from './nearness.ts';
import { endsOf, findAround, findNear, isLegible, isSeenWithAll, NEAR } from './surroundings.ts';

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

export function controlCamera(stage: Stage): CameraControls {
  const { sigma, store, data } = stage;
  const camera = sigma.getCamera();
  /** What the view keeps to when window or panels change; null once the reader has moved it. */
  let kept: Kept | null = null;
  /** Where the camera stood before panels moved it, for what is still selected, and what they covered then. */
  let unmoved: { readonly view: CameraState; readonly covered: Insets | null } | null = null;
  /** Where a zoom that is under way leads: the next goes on from there, however soon it follows. */
  let goal: number | null = null;
  /** How the reader looked at all there is when a focus began, and at what. */
  let beyond: { readonly view: CameraState; readonly kept: Kept | null } | null = null;
  const link = linkCamera(stage);

  const move = (state: Partial<CameraState>, duration = 420) => {
    unmoved = null;
    goal = null;
    if (prefersLessMotion() || duration === 0) camera.setState(state);
    else void camera.animate(state, { duration, easing: 'cubicInOut' });
  };

  const showAll = (duration?: number, isFirst = false) => {
    const isFocused = store.getState().filters.ego !== null;
    const shown = data.graph.filterNodes((node) => {
      const look = stage.scene.nodeLook(node);
      return look !== 'absent' && !(isFocused && look === 'dimmed');
    });
    kept = { about: 'all', show: () => showAll(undefined, isFirst) };
    const nodes = shown.length > 0 ? shown : data.graph.nodes();
    const whole = frameNodes(stage, nodes, NEAREST, chooseAngle(stage), isFocused ? [] : listGround(stage));
    const first = isFocused ? whole : comeNear(stage, nodes, whole);
    // An address without a view brings the first one.
    link.byApp(isFirst || first === whole ? 'all' : 'part');
    move(isFirst ? first : whole, duration);
  };

  /** Shows what was picked with what it hangs on; a hub of a large graph, whose neighbours are everywhere, from near. */
  const flyTo = (target: Target, duration?: number) => {
    const ends = endsOf(stage, target);
    if (ends.length === 0) return;
    if (kept?.about === 'all' && isSeenWithAll(stage, target)) {
      showAll(duration);
      return;
    }
    kept = { about: target, show: () => flyTo(target) };
    link.byApp(target);
    const around = findAround(stage, target);
    const whole = frameNodes(stage, around, NEAREST, camera.angle);
    if (isLegible(stage, whole.ratio)) move(fillRoom(stage, around, whole), duration);
    else move(frameNodes(stage, ends, NEAR, camera.angle), duration);
  };

  /** Brings these nodes out from under the panels; as if the camera still stood at `origin`, where that is given. */
  const uncover = (nodes: readonly string[], origin: CameraState | null = null) => {
    const from = origin ?? camera.getState();
    const to = uncoverNodes(stage, nodes, from);
    if (to !== from || origin) move(to, 260);
  };

  /** Makes room for panels, which may go again: then the camera comes back. What was out of sight may stay there. */
  const makeWay = (nodes: readonly string[], covered: Insets | null) => {
    const from = unmoved ?? { view: camera.getState(), covered };
    if (unmoved?.covered && isSameInsets(unmoved.covered, stage.insets)) {
      move(from.view, 260);
      return;
    }
    const seen = from.covered ? listSeen(stage, nodes, from.view, from.covered) : nodes;
    uncover(seen, unmoved?.view);
    unmoved = from;
  };

  /** Uncovers what is selected, with all it hangs on unless that is too far off for who came near. */
  const uncoverSelected = (target: Target) => uncover(findNear(stage, target));

  /** As before the focus that ends now, once nodes have gone back; as all is first seen, where `beyond` tells nothing. */
  const goBack = () => {
    const { layout, selection } = store.getState();
    const about = beyond?.kept?.about;
    const isPick = about !== undefined && about !== 'all' && about !== 'part';
    if (!beyond || (isPick && !isSameTarget(about, selection.selected))) showAll(undefined, true);
    else if (beyond.kept && !layout.isRunning) beyond.kept.show();
    else {
      kept = beyond.kept;
      if (!kept) link.byReader();
      move(beyond.view);
    }
  };

  let takeOff = 0;
  /** The reader moves the view: what was about to fly there stays away. */
  const leave = () => {
    kept = null;
    unmoved = null;
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
    const { selection, filters } = store.getState();
    const { selected, picked } = selection;
    const isAlone = picked.size < 2;
    const about = kept?.about ?? null;
    const isPick = about !== null && about !== 'all' && about !== 'part';
    // All that lies around one entity is more than what is selected there.
    const isOfFocus = about === 'all' && filters.ego !== null && isAlone;
    const isKept = isOfFocus || about === 'part' || (isAlone && isPick && isSameTarget(about, selected));
    // What was flown to and let go of is no longer looked at.
    if (isPick && !isKept) kept = null;
    if (selected && !isKept) {
      if (isAlone) uncoverOne(selected);
      else makeWay([...picked], covered);
    } else kept?.show();
  };
  /** Does not step back to show more: who came near stays there. */
  const settle = (covered: Insets | null = null) =>
    settleWith((target) => makeWay(endsOf(stage, target), covered), covered);

  const mouse = sigma.getMouseCaptor();
  const touch = sigma.getTouchCaptor();
  mouse.on('wheel', leave);
  mouse.on('mousemovebody', () => {
    if (mouse.isMoving) leave();
  });
  touch.on('touchmove', leave);

  const show = (nodes: readonly string[], about: 'part' | 'path' = 'part') => {
    kept = { about: 'part', show: () => show(nodes, about) };
    // A map has its north above.
    const angle = store.getState().layout.name === 'map' ? 0 : camera.angle;
    link.byApp(about);
    move(frameNodes(stage, nodes, NEAREST, angle));
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
    else if (request.kind === 'show') flySoon(() => show(request.nodes.filter(isKnown)));
    else flySoon(() => uncover(request.nodes.filter(isShown)));
  };
  /** The question an address brought together with a view: its answer does not move the camera away from there. */
  let asked = store.getState().camera.view ? store.getState().path.question : null;
  const unsubscribe = store.subscribe((state, before) => {
    const { selection, canvas, path } = state;
    const { ego } = state.filters;
    const hasArrived = state.camera.arrivals !== before.camera.arrivals && state.camera.view !== null;
    if (hasArrived) asked = path.question;
    if (ego !== null && before.filters.ego === null) beyond = hasArrived ? null : { view: camera.getState(), kept };
    // Nothing is any longer where it was looked at.
    if (state.layout.name !== before.layout.name || state.layout.centre !== before.layout.centre) beyond = null;
    const { selected } = selection;
    if (selected !== before.selection.selected || selection.picked !== before.selection.picked) unmoved = null;
    const isFlight = selection.flights !== before.selection.flights;
    const isClicked = selected !== before.selection.selected && selected && selection.picked.size === 0;
    const isElsewhere = ego !== null && ego.node !== before.filters.ego?.node;
    if (canvas.request !== before.canvas.request && canvas.request) grant(canvas.request);
    const answered = listAnswered(path);
    if (answered.length === 0 && listAnswered(before.path).length > 0 && kept?.about === 'part') kept = null;
    // The card of the first steps has come or gone.
    if (isWelcome(state) !== isWelcome(before)) settle();
    if ((path.thread !== before.path.thread || path.isWithout !== before.path.isWithout) && answered.length > 0) {
      if (path.question !== asked && answered.every(isKnown)) flySoon(() => show(answered, 'path'));
      asked = null;
    } else if (isFlight && selected && (hasArrived || !isElsewhere)) flySoon(() => flyTo(selected));
    else if (ego !== before.filters.ego && !hasArrived && !hasWindow(state) && !hasWindow(before))
      flySoon(() => (ego === null ? goBack() : showAll(undefined, true)));
    else if (isClicked && !hasArrived && takeOff === 0) flySoon(() => settleWith(uncoverSelected));
  });

  showAll(0, true);
  const { selection, filters } = store.getState();
  if (selection.selected && filters.ego === null) flyTo(selection.selected, 0);
  link.start({
    to: (view) => {
      kept = null;
      move(view);
    },
    home: () => showAll(undefined, true),
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
