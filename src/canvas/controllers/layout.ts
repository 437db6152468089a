/** Arranges the nodes as asked, lets them travel, and can take them back. */
import { countOf } from '../../../graph/text/countOf.ts';
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
} from '../../state/layout.ts';
import type { Frame } from '../../workers/layouts/sheet.ts';
import { createLayoutWorker } from '../../workers/layoutWorker.ts';
import { describeTask, findFrame, placeNodes, readPositions } from '../layoutTask.ts';
import { prefersLessMotion, type Stage } from '../stage.ts';

/** Milliseconds that nodes travel. */
const TRAVEL = 500;

type Standing = Pick<Layout, 'name' | 'centre' | 'ground'>;

export function controlLayout(stage: Stage): () => void {
  const { store, data } = stage;
  const { changeLayout } = store.actions;
  const worker = createLayoutWorker();
  const frame = findFrame(data);
  const first = store.getState().layout;
  /** The layout whose rule the nodes follow, or were following when they were stopped. */
  let standing: Standing = first.request ? { name: 'stored', centre: null, ground: null } : first;
  /** Whatever is under way works for the latest number alone. */
  let run = 0;
  let travel = 0;
  const watch = watchReader(stage);

  const put = (positions: Positions) => placeNodes(stage, positions, store.getState().layout.pinned);

  const moveTo = (goal: Positions, isAtOnce: boolean) =>
    new Promise<void>((resolve) => {
      if (isAtOnce || prefersLessMotion()) {
        put(goal);
        resolve();
        return;
      }
      const from = readPositions(data);
      const begun = performance.now();
      const step = (now: number) => {
        const share = Math.min(1, Math.max(0, (now - begun) / TRAVEL));
        put(share < 1 ? mixPositions(from, goal, ease(share)) : goal);
        if (share < 1) travel = requestAnimationFrame(step);
        else resolve();
      };
      travel = requestAnimationFrame(step);
    });

  /** Ends whatever is under way, and says whether something was. */
  const interrupt = () => {
    run += 1;
    cancelAnimationFrame(travel);
    worker.stop();
    return store.getState().layout.isRunning;
  };

  const arrange = async (isOpening: boolean) => {
    const wasMoving = interrupt();
    const mine = run;
    const isCurrent = () => mine === run;
    const { name, centre } = store.getState().layout;
    const before: Arrangement | null = wasMoving ? null : { ...standing, positions: readPositions(data) };
    watch.forget();
    changeLayout(begin(before, centre));
    standing = { name, centre, ground: null };
    const lay = (ground: Ground | null) => {
      standing = { ...standing, ground };
      changeLayout(layGround(ground));
    };
    try {
      let view: Frame | null = null;
      if (name === 'stored') {
        lay(null);
        await moveTo(readStored(stage), isOpening);
      } else if (name === 'force') {
        lay(null);
        const isShown = !prefersLessMotion();
        const result = await worker.simulate(describeTask(stage, frame), isShown, async ({ progress, positions }) => {
          if (!isCurrent()) return;
          changeLayout(reportProgress(progress));
          if (positions) put(positions);
          // Not before the next picture: the simulation keeps step with what can be seen.
          await new Promise((resolve) => requestAnimationFrame(resolve));
        });
        if (isCurrent()) put(result);
      } else {
        const result = await worker.arrange(describeTask(stage, frame));
        if (!isCurrent()) return;
        if (result.centre !== null) {
          const node = data.graph.nodes()[result.centre] ?? null;
          standing = { ...standing, centre: node };
          changeLayout((layout) => ({ ...layout, centre: node }));
        }
        lay(result.ground);
        ({ view } = result);
        announce(stage, result.ground);
        await moveTo(result, isOpening);
      }
      if (!isCurrent()) return;
      changeLayout(end);
      if (!watch.hasMoved()) show(stage, view, isOpening);
    } catch (error) {
      if (!isCurrent()) return;
      changeLayout(giveUp);
      const { layout } = store.getState();
      standing = { name: layout.name, centre: layout.centre, ground: layout.ground };
      const reason = error instanceof Error ? error.message : String(error);
      store.actions.notify(`The layout could not be worked out, and everything stays where it was. ${reason}`);
    }
  };

  const restore = async ({ name, centre, ground, positions }: Arrangement) => {
    interrupt();
    const mine = run;
    watch.forget();
    standing = { name, centre, ground };
    changeLayout(begin(null, centre));
    changeLayout(layGround(ground));
    await moveTo(positions, false);
    if (mine !== run) return;
    changeLayout(end);
    if (!watch.hasMoved()) show(stage, null, false);
  };

  const stop = () => {
    const isSimulating = store.getState().layout.progress !== null;
    if (isSimulating) {
      // It ends by itself, with the places it has come to.
      worker.stop();
      changeLayout((layout) => ({ ...layout, request: null }));
      return;
    }
    interrupt();
    changeLayout((layout) => end({ ...layout, request: null }));
  };

  const grant = (isOpening: boolean) => {
    const { request } = store.getState().layout;
    if (request?.kind === 'arrange') void arrange(isOpening);
    else if (request?.kind === 'restore') void restore(request.arrangement);
    else if (request?.kind === 'stop') stop();
  };
  const unsubscribe = store.subscribe(({ layout }, before) => {
    if (layout.request !== before.layout.request && layout.request) grant(false);
  });
  if (first.request) grant(true);
  return () => {
    unsubscribe();
    interrupt();
    watch.stop();
    worker.end();
    // Drawn anew, the nodes would wait for ever for what was under way.
    if (store.getState().layout.isRunning) changeLayout(end);
  };
}

/** Whether the reader has moved the view since it was last forgotten. */
function watchReader({ sigma, store }: Stage) {
  let hasMoved = false;
  const note = () => {
    hasMoved = true;
  };
  const mouse = sigma.getMouseCaptor();
  const touch = sigma.getTouchCaptor();
  const noteDrag = () => {
    if (mouse.isMoving) note();
  };
  mouse.on('wheel', note);
  mouse.on('mousemovebody', noteDrag);
  touch.on('touchmove', note);
  const unsubscribe = store.subscribe((state, before) => {
    const isAsked = state.canvas.request !== before.canvas.request;
    if (isAsked || state.selection.flights !== before.selection.flights) note();
  });
  return {
    hasMoved: () => hasMoved,
    forget: () => {
      hasMoved = false;
    },
    stop: unsubscribe,
  };
}

/** Fits the view to what was arranged; a link that names a selection is about that. */
function show({ store, data }: Stage, view: Frame | null, isOpening: boolean): void {
  const { selection } = store.getState();
  if (isOpening && selection.selected) {
    store.actions.select(selection.selected, { fly: true });
    return;
  }
  if (!view) {
    store.actions.askCamera({ kind: 'showAll' });
    return;
  }
  const isInView = ({ x, y }: { x: number; y: number }) =>
    Math.abs(x - view.x) <= view.width / 2 && Math.abs(y - view.y) <= view.height / 2;
  const { nodes } = store.getState().view.visible;
  const shown = data.graph.filterNodes((node, attributes) => nodes.has(node) && isInView(attributes));
  store.actions.askCamera(shown.length > 0 ? { kind: 'show', nodes: shown } : { kind: 'showAll' });
}

/** Says what a map cannot show. */
function announce({ store }: Stage, ground: Ground | null): void {
  if (ground?.kind !== 'map' || !ground.aside) return;
  const { count } = ground.aside;
  store.actions.notify(
    `${countOf(count, 'entity has', 'entities have')} no way to any place on earth and ${count === 1 ? 'stands' : 'stand'} beside the map.`,
  );
}

function readStored({ data }: Stage): Positions {
  const { nodes } = data.file;
  return {
    x: Float64Array.from(nodes, ({ attributes }) => attributes.x),
    y: Float64Array.from(nodes, ({ attributes }) => attributes.y),
  };
}

const ease = (share: number) => (share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2);

function mixPositions(from: Positions, to: Positions, share: number): Positions {
  const mix = (a: Float64Array, b: Float64Array) => a.map((value, at) => value + ((b[at] as number) - value) * share);
  return { x: mix(from.x, to.x), y: mix(from.y, to.y) };
}
