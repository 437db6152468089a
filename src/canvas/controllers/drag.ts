/**
 * Nodes are pulled about and stay, pinned, where they are dropped; those picked together move together.
 * A finger has to rest on a node first: one that moves at once pans, wherever it came down.
 */
import type { Point } from '../drawing/curves.ts';
import { findFrame, placeNodes } from '../positions.ts';
import { type Controller, isLassoing, type Stage, TREMOR } from '../stage.ts';
import { isAsFiled, readPublished } from '../stretch.ts';

/** Milliseconds that a finger rests on a node before it lifts it. */
const HOLD = 300;

export const controlDrag: Controller = (stage) => {
  const { sigma, data, store, container } = stage;
  /** Where the nodes being pulled lay, in the graph's own measure. */
  let lifted = new Map<string, Point>();
  let grabbed: Point | null = null;
  let start: Point = { x: 0, y: 0 };
  let pressedAt = 0;
  /** Where pinned nodes lay before they were first pulled: there they go back to, unless the file says where. */
  const homes = new Map<string, Point>();
  // Dragging outwards must not rescale everything.
  const box = findBox(stage);
  sigma.setCustomBBox(box ?? sigma.getBBox());
  if (box) sigma.refresh();

  const placeOf = (node: string): Point => {
    const { x, y } = data.graph.getNodeAttributes(node);
    return { x, y };
  };
  const letGo = () => {
    lifted = new Map();
    grabbed = null;
    container.style.cursor = '';
  };
  const drop = () => {
    const nodes = lifted;
    letGo();
    if (!stage.wasDragged) return;
    for (const [node, home] of nodes) {
      if (!homes.has(node)) homes.set(node, home);
      store.actions.pin(node);
    }
  };

  sigma.on('downStage', () => {
    stage.wasDragged = false;
  });
  sigma.on('downNode', ({ node, event }) => {
    stage.wasDragged = false;
    if (isLassoing(stage, event.original)) return;
    const { picked } = store.getState().selection;
    const together = picked.has(node) ? [...picked].filter((one) => stage.scene.nodeLook(one) !== 'absent') : [node];
    lifted = new Map(together.map((one) => [one, placeOf(one)]));
    grabbed = placeOf(node);
    start = { x: event.x, y: event.y };
    pressedAt = event.original.timeStamp;
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (grabbed === null) return;
    const isTremor = !stage.wasDragged && Math.hypot(event.x - start.x, event.y - start.y) < TREMOR;
    if ('touches' in event.original) {
      const isPan = !stage.wasDragged && !isTremor && event.original.timeStamp - pressedAt < HOLD;
      if (isPan || event.original.touches.length > 1) {
        letGo();
        return;
      }
    }
    preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
    if (isTremor) return;
    stage.wasDragged = true;
    container.style.cursor = 'grabbing';
    const { x, y } = sigma.viewportToGraph(event);
    const [dx, dy] = [x - grabbed.x, y - grabbed.y];
    for (const [node, from] of lifted) data.graph.mergeNodeAttributes(node, { x: from.x + dx, y: from.y + dy });
  });
  sigma.getMouseCaptor().on('mouseup', drop);
  sigma.getTouchCaptor().on('touchup', drop);

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || grabbed === null) return;
    event.preventDefault();
    for (const [node, from] of lifted) data.graph.mergeNodeAttributes(node, from);
    // The button is still down: until it is up, the pointer moves nothing at all.
    lifted = new Map();
  };
  window.addEventListener('keydown', onKey, { capture: true });
  const unsubscribe = store.subscribe(({ layout }, before) => {
    // Another layout has its own places for them.
    if (layout.name !== before.layout.name || layout.isRunning) homes.clear();
    if (layout.pinned === before.layout.pinned) return;
    const released = [...before.layout.pinned].filter((node) => !layout.pinned.has(node));
    const isStored = layout.name === 'stored';
    // Where the published layout has them now: the window may have turned since.
    if (isStored && released.length > 0) placeNodes(stage, readPublished(stage));
    for (const node of released) {
      const home = homes.get(node);
      if (!isStored && home && data.graph.hasNode(node)) data.graph.mergeNodeAttributes(node, home);
      homes.delete(node);
    }
  });
  return () => {
    letGo();
    unsubscribe();
    window.removeEventListener('keydown', onKey, { capture: true });
  };
};

/** What the file's own places take, by which views are told, where nodes lie elsewhere; null where these are there. */
function findBox({ data, stretch, isReplacing }: Stage): ReturnType<Stage['sigma']['getBBox']> | null {
  if (isAsFiled(stretch) && !isReplacing) return null;
  const { x, y, width, height } = findFrame(data);
  return { x: [x - width / 2, x + width / 2], y: [y - height / 2, y + height / 2] };
}
