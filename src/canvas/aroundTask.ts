/** Has the worker find places for what lies around one entity; loaded with the first that has the window to itself. */
import type { Stand } from '../state/layout.ts';
import { scaleDrawing } from '../state/theme.ts';
import type { LayoutWorker } from '../workers/layoutWorker.ts';
import { listAround } from './aroundView.ts';
import { measureAir } from './controllers/framing.ts';
import { sizeNode } from './drawing/sizes.ts';
import { shapeFrame } from './layoutTask.ts';
import { findFrame } from './positions.ts';
import { roomPerNode, type Stage } from './stage.ts';

/** They fill the free part of the window, and lie to one another about as the file has them. */
export async function arrangeAround(stage: Stage, worker: LayoutWorker): Promise<Map<string, Stand>> {
  const { data, store, sigma, insets, bends } = stage;
  const state = store.getState();
  const { layout, theme } = state;
  const { edges } = state.view.visible;
  const nodes = listAround(state);
  const neighbours = new Map([...nodes].map((node) => [node, new Set<string>()]));
  const threads = [...edges].flatMap((edge) => {
    const [source, target] = data.graph.extremities(edge);
    if (source === target) return [];
    neighbours.get(source)?.add(target);
    neighbours.get(target)?.add(source);
    return [{ source, target, bend: bends.curvatures.get(edge) ?? 0 }];
  });
  // The worker knows names of the usual size: of larger ones a larger window has no more.
  const { names } = scaleDrawing(theme);
  const size = roomPerNode(stage);
  const residents = data.file.nodes
    .filter(({ key }) => nodes.has(key))
    .map(({ key, attributes: { x, y, label } }) => ({
      ...{ key, x, y, label },
      radius: sizeNode(data.graph.degree(key), size) / names,
      neighbours: [...(neighbours.get(key) ?? [])],
    }));
  const window = sigma.getDimensions();
  const air = measureAir(stage, window, 'counted');
  const room = {
    width: Math.max(80, window.width - insets.left - insets.right - air.left - air.right) / names,
    height: Math.max(80, window.height - insets.top - insets.bottom - air.above - air.below) / names,
  };
  const stands = await worker.layOutAround(residents, threads, room);
  const frame = shapeFrame(stage, findFrame(data));
  const unit = Math.sqrt((frame.width * frame.height) / (room.width * room.height));
  const around = new Map<string, Stand>();
  for (const [at, { x, y, reach }] of stands.entries()) {
    const { key } = residents[at] as (typeof residents)[number];
    if (layout.pinned.has(key)) continue;
    const { left, right, above, below } = reach;
    const drawn = { left: left * names, right: right * names, above: above * names, below: below * names };
    around.set(key, { x: frame.x + x * unit, y: frame.y + y * unit, reach: drawn });
  }
  return around;
}
