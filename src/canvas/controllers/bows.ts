/** Has lines bend around discs that are not theirs, wherever the nodes have come to lie. */
import { bowLines, type Disc } from '../drawing/bowLines.ts';
import { sizeNode } from '../drawing/sizes.ts';
import { type Controller, type Drawing, roomPerNode } from '../stage.ts';

/** With more lines than this those that have a pair of nodes to themselves are straight. */
const MANY = 600;
/** What a line keeps off a disc, in pixels. */
const BESIDE = 2;

type Bows = Drawing['curvatures'];

/** How far each line bends where the nodes lie now, or where they are on their way to. */
export function findBows(drawing: Drawing): Bows {
  const { data, store, bends, goal } = drawing;
  const { graph } = data;
  if (graph.size > MANY) return bends.curvatures;
  const { view, layout } = store.getState();
  const shown = [...view.visible.nodes];
  // As they lie in a window, y downwards, once all of them are fitted into it.
  const places = new Map(shown.map((node) => [node, goal?.(node) ?? graph.getNodeAttributes(node)]));
  const [across, down] = [
    spanOf([...places.values()].map(({ x }) => x)),
    spanOf([...places.values()].map(({ y }) => y)),
  ];
  const unit = measureUnit(drawing, across.length, down.length);
  const room = roomPerNode(drawing);
  const discs = new Map(
    [...places].map(([node, { x, y }]): [string, Disc] => [
      node,
      { x, y: -y, radius: sizeNode(graph.degree(node), room) * unit },
    ]),
  );
  const lines = [...view.visible.edges].flatMap((edge) => {
    const [source, target] = graph.extremities(edge);
    return bends.bundleOf.has(edge) ? [] : [{ edge, source, target, curvature: bends.curvatures.get(edge) ?? 0 }];
  });
  const middle = layout.name === 'circular' ? { x: across.middle, y: -down.middle } : null;
  return new Map([...bends.curvatures, ...bowLines(lines, discs, BESIDE * unit, middle)]);
}

/** On the way from one to the other; where these are the same, that. */
export function mixBows(from: Bows, to: Bows, share: number): Bows {
  if (from === to) return to;
  return new Map(
    [...to].map(([edge, bend]) => {
      const before = from.get(edge) ?? bend;
      return [edge, before + (bend - before) * share];
    }),
  );
}

/** How long in the graph what is one pixel long in the window. */
function measureUnit({ container, insets }: Drawing, across: number, down: number): number {
  const window = [container.clientWidth - insets.left - insets.right, container.clientHeight - insets.top];
  // It may be turned by a quarter.
  const [long, short] = [Math.max(across, down), Math.min(across, down)];
  return Math.max(long / Math.max(...window, 1), short / Math.max(Math.min(...window), 1));
}

function spanOf(values: readonly number[]): { readonly middle: number; readonly length: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + most) / 2, length: most - least };
}

export const controlBows: Controller = (stage) => {
  const bow = () => {
    const before = stage.curvatures;
    stage.curvatures = findBows(stage);
    // At once: until it is done, sigma does not know where anything lies, and the camera asks.
    if ([...stage.curvatures].some(([edge, curvature]) => before.get(edge) !== curvature)) stage.sigma.refresh();
  };
  return stage.store.subscribe(({ layout }, before) => {
    if (layout.isRunning) return;
    if (before.layout.isRunning || layout.pinned !== before.layout.pinned) bow();
  });
};
