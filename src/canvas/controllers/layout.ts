/** Arranges the nodes as asked, lets them travel, and can take them back. */
import { getData } from '../../state/derive.ts';
import {
  type Arrangement,
  begin,
  end,
  type Ground,
  giveUp,
  type Layout,
  type LayoutRequest,
  layGround,
  reportProgress,
  settleAfter,
  type Way,
} from '../../state/layout.ts';
import type { LayoutWorker } from '../../workers/layoutWorker.ts';
import { hasWindow, isElsewhere } from '../aroundView.ts';
import type { Sketch } from '../layoutTask.ts';
import { findFrame, placeNodes, readPositions } from '../positions.ts';
import { prefersLessMotion, type Stage } from '../stage.ts';
import { AS_FILED, isAsFiled, readPublished, readStored } from '../stretch.ts';
import { type Occasion, showArranged, watchReader } from './layoutView.ts';
import { createTravel } from './travel.ts';

/** Milliseconds that a focus leaves panels to open, and a filter that narrows it to change once more. */
const [PANELS, REST] = [50, 300];

type Standing = Pick<Layout, 'name' | 'centre' | 'steps' | 'ground'>;

/** @param opening what was asked for before there was a picture, as by a link */
export function controlLayout(stage: Stage, opening: LayoutRequest | null): () => void {
  const { store, data } = stage;
  const { changeLayout } = store.actions;
  /** Loaded with the first layout that needs it. */
  let worker: LayoutWorker | null = null;
  let hasEnded = false;
  const startWorker = async () => {
    const { createLayoutWorker } = await import('../../workers/layoutWorker.ts');
    if (hasEnded) throw new Error('Another graph is open now.');
    worker ??= createLayoutWorker();
    return worker;
  };
  const frame = findFrame(data);
  const first = store.getState().layout;
  /** The layout whose rule the nodes follow, or were following when they were stopped. */
  let standing: Standing = first.request ? { name: 'stored', centre: null, steps: null, ground: null } : first;
  /** Where an undo that is under way leads to: what is asked for meanwhile can be undone as well. */
  let returning: Arrangement | null = null;
  /** Whether it leads back from a layout that a link asked for and that failed: the link's view stays. */
  let goesBackToLink = false;
  /** Whatever is under way works for the latest number alone. */
  let run = 0;
  let timer = 0;
  const travel = createTravel(stage);
  const watch = watchReader(stage);

  let sketch: Promise<Sketch> | null = null;
  const gather = async () => {
    const { createSketch, describeTask, shapeFrame } = await import('../layoutTask.ts');
    sketch ??= createSketch(data);
    return describeTask(stage, await sketch, shapeFrame(stage, frame));
  };

  let finding: Promise<Layout['around']> = Promise.resolve(null);
  /** Where what lies around one entity goes; null where nothing has the window to itself, or it cannot be worked out. */
  const findAround = async (isCurrent: () => boolean) => {
    if (!hasWindow(store.getState())) return null;
    // One after another, and only the latest of those that wait: the worker cannot be stopped in one.
    await finding;
    if (!isCurrent()) return null;
    const loading = Promise.all([import('../aroundTask.ts'), startWorker()]);
    finding = loading.then(([{ arrangeAround }, crew]) => arrangeAround(stage, crew)).catch(() => null);
    return finding;
  };

  /** Ends whatever is under way, and says whether something was. */
  const interrupt = () => {
    run += 1;
    travel.stop();
    worker?.stop();
    return store.getState().layout.isRunning;
  };

  const arrange = async (occasion: Occasion) => {
    clearTimeout(timer);
    const isOpening = occasion === 'link';
    const wasMoving = interrupt();
    const mine = run;
    const isCurrent = () => mine === run;
    const { name, centre, steps } = store.getState().layout;
    const isAtOnce = isOpening && !stage.isReplacing;
    const isFiled = standing.name === 'stored' && isAsFiled(stage.stretch) && store.getState().layout.around === null;
    const isAtStart = isAtOnce || (isFiled && !wasMoving && !isOpening);
    // What comes by itself is nothing to go back from.
    const isStep = occasion === 'layout' || (isOpening && name !== 'stored');
    const positions = isOpening ? readStored(stage, stage.stretch) : readPositions(data);
    const { filters } = store.getState();
    const before = wasMoving ? returning : isStep ? { ...standing, positions, filters } : null;
    returning = null;
    watch.forget();
    changeLayout(begin(before, centre));
    standing = { name, centre, steps, ground: null };
    const lay = (ground: Ground | null, around: Layout['around'] = null) => {
      standing = { ...standing, ground };
      changeLayout(layGround(ground, around));
    };
    try {
      if (name === 'stored' || steps === 0) {
        const around = await findAround(isCurrent);
        if (!isCurrent()) return;
        lay(null, around);
        const arrived = travel.to(() => readPublished(stage), isAtOnce);
        if (occasion === 'focus' || occasion === 'flight') {
          // Along with the nodes; once they have arrived it is certain where they are.
          showArranged(stage, occasion);
          watch.forget();
        }
        await arrived;
      } else if (name === 'force') {
        lay(null);
        const isShown = !prefersLessMotion();
        // From where the file has the nodes, wherever they are now: a link leads to the picture that was sent.
        const start = readStored(stage, AS_FILED);
        const arrived = isAtStart || !isShown ? null : travel.to(() => start, false);
        const [crew, task] = await Promise.all([startWorker(), gather(), arrived]);
        if (!isCurrent()) return;
        const result = await crew.simulate({ ...task, ...start }, isShown, async ({ progress, positions }) => {
          if (!isCurrent()) return;
          changeLayout(reportProgress(progress));
          if (positions) placeNodes(stage, positions);
          // Not before the next picture: the simulation keeps step with what can be seen.
          await new Promise((resolve) => requestAnimationFrame(resolve));
        });
        if (!isCurrent()) return;
        // In the end what lies over one another parts.
        await travel.to(() => result, !isShown);
        if (!isCurrent()) return;
        standing = { ...standing, steps: result.steps };
        changeLayout(settleAfter(result.steps));
      } else {
        const [crew, task] = await Promise.all([startWorker(), gather()]);
        if (!isCurrent()) return;
        const result = await crew.arrange(task);
        if (!isCurrent()) return;
        if (result.centre !== null) {
          const node = data.graph.nodes()[result.centre] ?? null;
          standing = { ...standing, centre: node };
          changeLayout((layout) => ({ ...layout, centre: node }));
        }
        lay(result.ground);
        await travel.to(() => result, isAtOnce);
      }
      if (!isCurrent()) return;
      changeLayout(end);
      if (!watch.hasMoved()) showArranged(stage, occasion);
    } catch (error) {
      if (!isCurrent()) return;
      goesBackToLink = isOpening;
      changeLayout(giveUp);
      const reason = error instanceof Error ? error.message : String(error);
      store.actions.notify(`The layout could not be worked out, and everything goes back to where it was. ${reason}`);
    }
  };

  const restore = async (arrangement: Arrangement, leaves: Way | null) => {
    const { name, centre, steps, ground, positions } = arrangement;
    clearTimeout(timer);
    const { filters } = store.getState();
    const left = interrupt() ? returning : { ...standing, positions: readPositions(data), filters };
    const mine = run;
    const isOpening = goesBackToLink;
    goesBackToLink = false;
    watch.forget();
    returning = arrangement;
    standing = { name, centre, steps, ground };
    changeLayout(leaves ? begin(left, centre, leaves) : begin(null, centre));
    const around = await findAround(() => mine === run);
    if (mine !== run) return;
    changeLayout(layGround(ground, around));
    await travel.to(() => (name === 'stored' ? readPublished(stage) : positions), false);
    if (mine !== run) return;
    returning = null;
    changeLayout(end);
    if (!watch.hasMoved()) showArranged(stage, isOpening ? 'link' : 'layout');
  };

  const stop = () => {
    clearTimeout(timer);
    const isSimulating = store.getState().layout.progress !== null;
    if (isSimulating) {
      // It ends by itself, with the places it has come to.
      worker?.stop();
      changeLayout((layout) => ({ ...layout, request: null }));
      return;
    }
    interrupt();
    // Not a step was made yet: a link to that leads to the same places.
    const isForce = standing.name === 'force' && returning === null;
    if (isForce) {
      placeNodes(stage, readStored(stage, AS_FILED));
      standing = { ...standing, steps: 0 };
    }
    changeLayout((layout) => end({ ...layout, request: null, ...(isForce && { steps: 0 }) }));
  };

  const grant = (isOpening: boolean) => {
    const { request } = store.getState().layout;
    if (request?.kind === 'arrange') void arrange(isOpening ? 'link' : request.isAnew ? 'window' : 'layout');
    else if (request?.kind === 'restore') void restore(request.arrangement, request.leaves);
    else if (request?.kind === 'stop') stop();
  };
  const unsubscribe = store.subscribe((state, before) => {
    // What is asked for along with another graph is for the canvas of that one.
    if (getData(state) !== data) return;
    if (state.layout.request !== before.layout.request && state.layout.request) grant(false);
    else if (isElsewhere(state, before)) {
      // An address that names a view leads there, and a pick that ended the focus to what was picked.
      const hasArrived = state.camera.arrivals !== before.camera.arrivals && state.camera.view !== null;
      const isFlown = state.filters.ego === null && state.selection.flights !== before.selection.flights;
      const wait = state.filters.ego === before.filters.ego ? REST : PANELS;
      clearTimeout(timer);
      const occasion = hasArrived ? 'arrival' : isFlown ? 'flight' : 'focus';
      timer = window.setTimeout(() => void arrange(occasion), wait);
    }
  });
  if (first.request) grant(first.request === opening);
  else if (hasWindow(store.getState())) void arrange('link');
  return () => {
    hasEnded = true;
    unsubscribe();
    clearTimeout(timer);
    interrupt();
    watch.stop();
    worker?.end();
    // Drawn anew, the nodes would wait for ever for what was under way.
    if (store.getState().layout.isRunning) changeLayout(end);
  };
}
