/** A loop drawn around nodes picks them: with the lasso in hand, or with Shift held. */
import { listPicks } from '../../state/selection.ts';
import type { Point } from '../drawing/curves.ts';
import { isInLoop } from '../drawing/loop.ts';
import { type Controller, isLassoing, type Stage, TREMOR } from '../stage.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels between two corners of the loop. */
const STEP = 4;

export const controlLasso: Controller = (stage) => {
  const { sigma, store, container } = stage;
  let loop: Point[] | null = null;
  let isAdding = false;
  /** Until the pointer is up again it then draws nothing, and moves nothing either. */
  let isCancelled = false;
  const { picture, path } = createPicture();

  const begin = ({ event }: { event: { x: number; y: number; original: MouseEvent | TouchEvent } }) => {
    if (!isLassoing(stage, event.original)) return;
    loop = [{ x: event.x, y: event.y }];
    isCancelled = false;
    isAdding = event.original.shiftKey && store.getState().canvas.tool !== 'lasso';
  };
  const forget = () => {
    loop = null;
    picture.remove();
  };
  const finish = () => {
    const drawn = loop;
    forget();
    if (drawn === null || isCancelled || !stage.wasDragged) return;
    const inside = findInside(stage, drawn);
    store.actions.setTool('hand');
    if (!isAdding) store.actions.pickNodes(inside);
    else if (inside.length > 0) store.actions.pickNodes([...listPicks(store.getState().selection), ...inside]);
  };

  sigma.on('downNode', begin);
  sigma.on('downStage', begin);
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    const last = loop?.at(-1);
    if (!loop || !last) return;
    preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
    if (isCancelled) return;
    const distance = Math.hypot(event.x - last.x, event.y - last.y);
    if (distance < (stage.wasDragged ? STEP : TREMOR)) return;
    if (!stage.wasDragged) container.append(picture);
    stage.wasDragged = true;
    loop.push({ x: event.x, y: event.y });
    path.setAttribute('points', loop.map(({ x, y }) => `${x},${y}`).join(' '));
  });
  sigma.getMouseCaptor().on('mouseup', finish);
  sigma.getTouchCaptor().on('touchup', finish);

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || (loop === null && store.getState().canvas.tool !== 'lasso')) return;
    // One step back at a time: the selection stays.
    event.preventDefault();
    isCancelled = true;
    picture.remove();
    store.actions.setTool('hand');
  };
  window.addEventListener('keydown', onKey, { capture: true });
  const showTool = () => {
    container.dataset.tool = store.getState().canvas.tool;
  };
  showTool();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.canvas.tool !== before.canvas.tool) showTool();
  });
  return () => {
    window.removeEventListener('keydown', onKey, { capture: true });
    unsubscribe();
    forget();
  };
};

/** The visible nodes in a loop, the most connected first: that is the one the selection panel shows. */
function findInside({ sigma, scene, data }: Stage, loop: readonly Point[]): string[] {
  const inside = data.graph.filterNodes((node) => {
    const look = scene.nodeLook(node);
    const display = sigma.getNodeDisplayData(node);
    if (look === 'absent' || look === 'dimmed' || !display) return false;
    return isInLoop(sigma.framedGraphToViewport(display), loop);
  });
  return inside.sort((a, b) => data.graph.degree(b) - data.graph.degree(a));
}

/** A drawing over the graph that no pointer meets; its looks are in GraphCanvas.module.css. */
function createPicture() {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'polygon');
  picture.append(path);
  return { picture, path };
}
