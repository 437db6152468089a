/** Nodes can be pulled about to see what hangs on them; where they end up is nobody's business but the screen's. */
import type { Controller } from '../stage.ts';

export const controlDrag: Controller = ({ sigma, data, container }) => {
  let dragged: string | null = null;
  // Dragging outwards must not rescale everything.
  sigma.setCustomBBox(sigma.getBBox());

  const drop = () => {
    if (dragged === null) return;
    dragged = null;
    container.style.cursor = '';
    sigma.getCamera().enable();
  };

  sigma.on('downNode', ({ node }) => {
    dragged = node;
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (dragged === null) return;
    preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
    container.style.cursor = 'grabbing';
    const { x, y } = sigma.viewportToGraph(event);
    data.graph.mergeNodeAttributes(dragged, { x, y });
  });
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  sigma.on('leaveStage', drop);
  return drop;
};
