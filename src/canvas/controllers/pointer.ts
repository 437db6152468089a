/** Hover and click: nodes by sigma's picking, edges by the distance to their curve. */
import type { MouseCoords } from 'sigma/types';
import type { Target } from '../../state/selection.ts';
import { distanceToCurve, type Point } from '../drawing/curves.ts';
import { focusOn } from '../focus.ts';
import type { Controller, Stage } from '../stage.ts';

/** How near, in pixels, counts as on the line. */
const TOLERANCE = { mouse: 6, finger: 14 };
/** With more edges than this, looking for the nearest on every move would cost too much. */
const MANY_EDGES = 20_000;

export const controlPointer: Controller = (stage) => {
  const { sigma, store, container, data } = stage;
  const canHover = window.matchMedia('(hover: hover)').matches;
  let hoveredNode: string | null = null;
  let frame = 0;

  const hover = (target: Target | null) => {
    store.actions.hover(target);
    container.style.cursor = target ? 'pointer' : '';
  };

  pausePickingWhilePanning(stage);
  sigma.on('enterNode', ({ node }) => {
    hoveredNode = node;
    if (canHover) hover({ kind: 'node', key: node });
  });
  sigma.on('leaveNode', () => {
    hoveredNode = null;
    hover(null);
  });
  sigma.on('moveBody', ({ event }) => {
    if (!canHover || hoveredNode !== null || data.graph.size > MANY_EDGES || sigma.getMouseCaptor().isMoving) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (hoveredNode !== null) return;
      const isOnCanvas = event.original.target instanceof Node && container.contains(event.original.target);
      const edge = isOnCanvas ? findEdge(stage, event, TOLERANCE.mouse) : null;
      hover(edge === null ? null : { kind: 'edge', key: edge });
    });
  });
  sigma.on('leaveStage', () => {
    cancelAnimationFrame(frame);
    hover(null);
  });
  let clicked: string | null = null;
  const click = (node: string, event: MouseEvent | TouchEvent) => {
    clicked = node;
    if (isAdding(event)) store.actions.togglePick(node);
    else store.actions.select({ kind: 'node', key: node });
  };
  sigma.on('clickNode', ({ node, event }) => {
    if (!stage.wasDragged) click(node, event.original);
  });
  sigma.on('doubleClickNode', ({ node, event, preventSigmaDefault }) => {
    preventSigmaDefault();
    // Two quick clicks on two nodes are two clicks.
    if (node !== clicked || isAdding(event.original)) click(node, event.original);
    else if (!focusOn(store, node)) store.actions.select({ kind: 'node', key: node }, { fly: true });
  });
  sigma.on('doubleClickStage', ({ event, preventSigmaDefault }) => {
    if (isAdding(event.original)) preventSigmaDefault();
  });
  sigma.on('clickStage', ({ event }) => {
    // With Shift a click that misses its node must not lose what has been picked.
    if (stage.wasDragged || isAdding(event.original)) return;
    const edge = findEdge(stage, event, canHover ? TOLERANCE.mouse : TOLERANCE.finger);
    store.actions.select(edge === null ? null : { kind: 'edge', key: edge });
  });

  return () => {
    cancelAnimationFrame(frame);
    sigma.removeAllListeners('enterNode').removeAllListeners('leaveNode');
  };
};

/** Whether a click adds to what is picked, or takes from it. */
const isAdding = ({ shiftKey, ctrlKey, metaKey }: MouseEvent | TouchEvent) => shiftKey || ctrlKey || metaKey;

/**
 * Looking up the node under the pointer waits until the graphics card has drawn everything. While the graph is being
 * moved nobody asks, so sigma's own listeners rest.
 */
function pausePickingWhilePanning({ sigma }: Stage): void {
  const mouse = sigma.getMouseCaptor();
  for (const listener of mouse.listeners('mousemove')) {
    const pick = listener as (event: MouseCoords) => void;
    mouse.off('mousemove', pick);
    mouse.on('mousemove', (event) => {
      if (!mouse.isMouseDown) pick(event);
    });
  }
}

/** The drawn edge nearest to a point of the window, within `tolerance` pixels. */
function findEdge({ sigma, data, scene, bends }: Stage, point: Point, tolerance: number): string | null {
  let found: string | null = null;
  let nearest = tolerance;
  data.graph.forEachEdge((edge, _attributes, from, to) => {
    const look = scene.edgeLook(edge);
    if (look === 'absent' || look === 'dimmed') return;
    const a = sigma.getNodeDisplayData(from);
    const b = sigma.getNodeDisplayData(to);
    if (!a || !b) return;
    const source = sigma.framedGraphToViewport(a);
    const target = sigma.framedGraphToViewport(b);
    const curvature = bends.curvatures.get(edge) ?? 0;
    const reach = tolerance + Math.abs(curvature) * Math.hypot(target.x - source.x, target.y - source.y);
    if (point.x < Math.min(source.x, target.x) - reach || point.x > Math.max(source.x, target.x) + reach) return;
    if (point.y < Math.min(source.y, target.y) - reach || point.y > Math.max(source.y, target.y) + reach) return;
    const distance = distanceToCurve(point, source, target, curvature);
    if (distance < nearest) {
      nearest = distance;
      found = edge;
    }
  });
  return found;
}
