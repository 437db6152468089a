/** Hover and click: nodes and edges by their geometry. */
import type { SigmaNodeEventPayload } from 'sigma/types';
import type { Target } from '../../state/selection.ts';
import type { Point } from '../drawing/curves.ts';
import { findEdge, findTarget } from '../drawing/findUnder.ts';
import type { Controller } from '../stage.ts';
import { awaitSecondPress, type SecondPress } from './secondPress.ts';

/** How near, in pixels, counts as on a line, and for a finger as on either. */
const TOLERANCE = { mouse: 6, finger: 14 };
/** With more edges than this, looking for the nearest on every move would cost too much. */
const MANY_EDGES = 20_000;

export const controlPointer: Controller = (stage) => {
  const { sigma, store, container, data } = stage;
  const mouse = sigma.getMouseCaptor();
  const canHover = window.matchMedia('(hover: hover)').matches;
  let hoveredNode: string | null = null;
  let frame = 0;

  const hover = (target: Target | null) => {
    store.actions.hover(target);
    container.style.cursor = target ? 'pointer' : '';
  };

  const findLine = (point: Point): Target | null => {
    const edge = findEdge(stage, point, TOLERANCE.mouse);
    return edge && { kind: 'edge', key: edge.key };
  };

  sigma.on('enterNode', ({ node }) => {
    hoveredNode = node;
    if (canHover) hover({ kind: 'node', key: node });
  });
  sigma.on('leaveNode', () => {
    hoveredNode = null;
    hover(null);
  });
  sigma.on('moveBody', ({ event }) => {
    if (!canHover || hoveredNode !== null || data.graph.size > MANY_EDGES || mouse.isMouseDown) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      // Whoever has pressed the button meanwhile asks for something else than what is lit here.
      if (hoveredNode !== null || mouse.isMouseDown) return;
      const isOnCanvas = event.original.target instanceof Node && container.contains(event.original.target);
      hover(isOnCanvas ? findLine(event) : null);
    });
  });
  sigma.on('leaveStage', () => {
    cancelAnimationFrame(frame);
    hover(null);
  });
  let second: SecondPress | null = null;
  const click = ({ node, event }: Pick<SigmaNodeEventPayload, 'node' | 'event'>) => {
    second?.stop();
    if (isAdding(event.original)) return store.actions.togglePick(node);
    const { left, top } = container.getBoundingClientRect();
    const first = { x: left + event.x, y: top + event.y, time: event.original.timeStamp };
    second = awaitSecondPress(container, first, () => store.actions.focusOn(node));
    store.actions.select({ kind: 'node', key: node });
  };
  sigma.on('clickNode', (press) => {
    if (!stage.wasDragged && !second?.isOn) click(press);
  });
  // Two quick clicks on two nodes are two clicks.
  sigma.on('doubleClickNode', (press) => {
    press.preventSigmaDefault();
    if (!second?.isOn) click(press);
  });
  sigma.on('doubleClickStage', ({ event, preventSigmaDefault }) => {
    if (second?.isOn || isAdding(event.original)) preventSigmaDefault();
  });
  sigma.on('clickStage', ({ event }) => {
    // With Shift a click that misses its node must not lose what has been picked.
    if (stage.wasDragged || second?.isOn || isAdding(event.original)) return;
    const target = canHover ? findLine(event) : findTarget(stage, event, TOLERANCE.finger);
    if (target?.kind === 'node') return click({ node: target.key, event });
    store.actions.select(target);
  });

  return () => {
    cancelAnimationFrame(frame);
    second?.stop();
    sigma.removeAllListeners('enterNode').removeAllListeners('leaveNode');
  };
};

/** Whether a click adds to what is picked, or takes from it. */
const isAdding = ({ shiftKey, ctrlKey, metaKey }: MouseEvent | TouchEvent) => shiftKey || ctrlKey || metaKey;
