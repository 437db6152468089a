/** Arranges the nodes as asked, lets them travel, and can take them back. */
import { getData } from '../../state/derive.ts';
import {
  type Arrangement,
  begin,
  end,
  type Ground,
  giveUp,
  type Layout,
  layGround,
  type Positions,
  reportProgress,
  settleAfter,
} from '../../state/layout.ts';
import type { LayoutWorker } from '../../workers/layoutWorker.ts';
import type { Sketch } from '../layoutTask.ts';
import { findFrame, placeNodes, readPositions } from '../positions.ts';
import { prefersLessMotion, type Stage } from '../stage.ts';
import { AS_FILED, findStretch, isAsFiled, readStored } from '../stretch.ts';
import { isDrawn, showArranged, watchReader } from './layoutView.ts';

/** Milliseconds that nodes travel. */
const TRAVEL = 500;

type Standing = Pick<Layout, 'name' | 'centre' | 'steps' | 'ground'>;

export function controlLayout(stage: Stage): () => void {
  const { store, data } = stage;
  const { changeLayout } = store.actions;
  /** Loaded with the first layout that needs it. */
  let worker: LayoutWorker | null = null;
  const startWorker = async () => {
    const { createLayoutWorker } = await import('../../workers/layoutWorker.ts');
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
  let travel = 0;
  const watch = watchReader(stage);

  let sketch: Promise<Sketch> | null = null;
  const gather = async () => {
    const { createSketch, describeTask, shapeFrame } = await import('../layoutTask.ts');
    sketch ??= createSketch(data);
    return describeTask(stage, await sketch, shapeFrame(stage, frame));
  };

  const moveTo = (readGoal: () => Positions, isAtOnce: boolean) =>
    new Promise<void>((resolve) => {
      const goal = readGoal();
      if (isAtOnce || prefersLessMotion()) {
        placeNodes(stage, goal);
        resolve();
        return;
      }
      const from = readPositions(data);
      // From the first picture on: what comes before it, as with another graph, may take long.
      let begun: number | null = null;
      const step = (now: number) => {
        begun ??= now;
        const share = Math.min(1, (now - begun) / TRAVEL);
        // Read again: the window may have turned meanwhile.
        placeNodes(stage, share < 1 ? mixPositions(from, goal, ease(share)) : readGoal());
        if (share < 1) travel = requestAnimationFrame(step);
        else resolve();
      };
      travel = requestAnimationFrame(step);
    });

  /** Ends whatever is under way, and says whether something was. */
  const interrupt = () => {
    run += 1;
    cancelAnimationFrame(travel);
    worker?.stop();
    return store.getState().layout.isRunning;
  };

  const arrange = async (isOpening: boolean, isAnew = false) => {
    const wasMoving = interrupt();
    const mine = run;
    const isCurrent = () => mine === run;
    const { name, centre, steps } = store.getState().layout;
    const isAtOnce = isOpening && !stage.isReplacing;
    const isAtStart = isAtOnce || (standing.name === 'stored' && isAsFiled(stage.stretch) && !wasMoving && !isOpening);
    const isFirst = isOpening && name === 'stored';
    const positions = isOpening ? readStored(stage, stage.stretch) : readPositions(data);
    const before = wasMoving ? returning : isFirst || isAnew ? null : { ...standing, positions };
    returning = null;
    watch.forget();
    changeLayout(begin(before, centre));
    standing = { name, centre, steps, ground: null };
    const lay = (ground: Ground | null) => {
      standing = { ...standing, ground };
      changeLayout(layGround(ground));
    };
    try {
      if (name === 'stored' || steps === 0) {
        lay(null);
        await moveTo(() => readStored(stage, findStretch(stage)), isAtOnce);
      } else if (name === 'force') {
        lay(null);
        const isShown = !prefersLessMotion();
        // From where the file has the nodes, wherever they are now: a link leads to the picture that was sent.
        const start = readStored(stage, AS_FILED);
        const arrived = isAtStart || !isShown ? null : moveTo(() => start, false);
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
        placeNodes(stage, result);
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
        await moveTo(() => result, isAtOnce);
      }
      // Only then is it known where things lie in the window.
      await isDrawn(stage);
      if (!isCurrent()) return;
      changeLayout(end);
      if (!watch.hasMoved()) showArranged(stage, isOpening ? 'link' : isAnew ? 'window' : 'layout');
    } catch (error) {
      if (!isCurrent()) return;
      goesBackToLink = isOpening;
      changeLayout(giveUp);
      const reason = error instanceof Error ? error.message : String(error);
      store.actions.notify(`The layout could not be worked out, and everything goes back to where it was. ${reason}`);
    }
  };

  const restore = async (arrangement: Arrangement) => {
    const { name, centre, steps, ground, positions } = arrangement;
    interrupt();
    const mine = run;
    const isOpening = goesBackToLink;
    goesBackToLink = false;
    watch.forget();
    returning = arrangement;
    standing = { name, centre, steps, ground };
    changeLayout(begin(null, centre));
    changeLayout(layGround(ground));
    await moveTo(() => (name === 'stored' ? readStored(stage, findStretch(stage)) : positions), false);
    await isDrawn(stage);
    if (mine !== run) return;
    returning = null;
    changeLayout(end);
    if (!watch.hasMoved()) showArranged(stage, isOpening ? 'link' : 'layout');
  };

  const stop = () => {
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
    if (request?.kind === 'arrange') void arrange(isOpening, request.isAnew);
    else if (request?.kind === 'restore') void restore(request.arrangement);
    else if (request?.kind === 'stop') stop();
  };
  const unsubscribe = store.subscribe((state, before) => {
    // What is asked for along with another graph is for the canvas of that one.
    if (getData(state) !== data) return;
    if (state.layout.request !== before.layout.request && state.layout.request) grant(false);
  });
  if (first.request) grant(true);
  return () => {
    unsubscribe();
    interrupt();
    watch.stop();
    worker?.end();
    // Drawn anew, the nodes would wait for ever for what was under way.
    if (store.getState().layout.isRunning) changeLayout(end);
  };
}

const ease = (share: number) => (share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2);

function mixPositions(from: Positions, to: Positions, share: number): Positions {
  const mix = (a: Float64Array, b: Float64Array) => a.map((value, at) => value + ((b[at] as number) - value) * share);
  return { x: mix(from.x, to.x), y: mix(from.y, to.y) };
}
