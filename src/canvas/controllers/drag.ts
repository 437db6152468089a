/** Nodes can be pulled about to see what hangs on them; where they end up is nobody's business but the screen's. */
import type { Controller } from '../stage.ts';

/** Pixels a pointer may tremble and still click. */
const TREMOR = 4;

export const controlDrag: Controller = (stage) => {
  const { sigma, data, container } = stage;
  let dragged: string | null = null;
  let start = { x: 0, y: 0 };
  // Dragging outwards must not rescale everything.
  sigma.setCustomBBox(sigma.getBBox());

  const drop = () => {
    if (dragged === null) return;
    dragged = null;
    container.style.cursor = '';
  };

  sigma.on('downStage', () => {
    stage.wasDragged = false;
  });
  sigma.on('downNode', ({ node, event }) => {
    stage.wasDragged = false;
    dragged = node;
    start = { x: event.x, y: event.y };
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (dragged === null) return;
    preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
    if (!stage.wasDragged && Math.hypot(event.x - start.x, event.y - start.y) < TREMOR) return;
    stage.wasDragged = true;
    container.style.cursor = 'grabbing';
    const { x, y } = sigma.viewportToGraph(event);
    data.graph.mergeNodeAttributes(dragged, { x, y });
  });
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  sigma.on('leaveStage', drop);
  return drop;
};
