/** Has the worker find places for what lies around one entity; loaded with the first that has the window to itself. */
import type { Place } from '../state/layout.ts';
import type { LayoutWorker } from '../workers/layoutWorker.ts';
import { measureAir } from './controllers/framing.ts';
import { sizeNode } from './drawing/sizes.ts';
import { shapeFrame } from './layoutTask.ts';
import { findFrame } from './positions.ts';
import { roomPerNode, type Stage } from './stage.ts';

/** They fill the free part of the window, and lie to one another about as the file has them. */
export async function arrangeAround(stage: Stage, worker: LayoutWorker): Promise<Map<string, Place>> {
  const { data, store, sigma, insets } = stage;
  const { layout, view } = store.getState();
  const { nodes, edges } = view.visible;
  const neighbours = new Map([...nodes].map((node) => [node, new Set<string>()]));
  for (const edge of edges) {
    const [source, target] = data.graph.extremities(edge);
    if (source === target) continue;
    neighbours.get(source)?.add(target);
    neighbours.get(target)?.add(source);
  }
  const size = roomPerNode(stage);
  const residents = data.file.nodes
    .filter(({ key }) => nodes.has(key))
    .map(({ key, attributes: { x, y, label } }) => ({
      ...{ key, x, y, label },
      radius: sizeNode(data.graph.degree(key), size),
      neighbours: [...(neighbours.get(key) ?? [])],
    }));
  const window = sigma.getDimensions();
  const air = measureAir(stage, window);
  const room = {
    width: Math.max(80, window.width - insets.left - insets.right - air.left - air.right),
    height: Math.max(80, window.height - insets.top - insets.bottom - air.above - air.below),
  };
  const places = await worker.layOutAround(residents, room);
  const frame = shapeFrame(stage, findFrame(data));
  const unit = Math.sqrt((frame.width * frame.height) / (room.width * room.height));
  const around = new Map<string, Place>();
  for (const [at, { x, y }] of places.entries()) {
    const { key } = residents[at] as (typeof residents)[number];
    if (!layout.pinned.has(key)) around.set(key, { x: frame.x + x * unit, y: frame.y + y * unit });
  }
  return around;
}
