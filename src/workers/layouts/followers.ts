/** Nodes that a layout leaves out, such as those filters hide, and nodes that came to lie on one spot. */
import type { Positions } from '../../state/layout.ts';
import { pointOnSpiral } from './spiral.ts';

/**
 * Puts each left-out node beside the mean of its neighbours that are in place, then those that hang on these, and so
 * on; one without any stays where it is. Changes `positions`.
 * @param isPlaced 1 for the nodes that are in place
 * @param step how far from the mean the first goes
 */
export function placeFollowers(
  positions: Positions,
  isPlaced: Uint8Array,
  edges: { readonly sources: Uint32Array; readonly targets: Uint32Array },
  step: number,
): void {
  const { x, y } = positions;
  const placed = isPlaced.slice();
  const crowds = new Map<string, number>();
  let waiting = Array.from(edges.sources.keys());
  for (;;) {
    const sums = new Map<number, { x: number; y: number; count: number }>();
    const pull = (node: number, to: number) => {
      const sum = sums.get(node) ?? { x: 0, y: 0, count: 0 };
      sum.x += x[to] as number;
      sum.y += y[to] as number;
      sum.count += 1;
      sums.set(node, sum);
    };
    waiting = waiting.filter((edge) => {
      const [source, target] = [edges.sources[edge] as number, edges.targets[edge] as number];
      if (placed[source] === 1 && placed[target] === 1) return false;
      if (placed[source] === 1) pull(target, source);
      else if (placed[target] === 1) pull(source, target);
      return true;
    });
    if (sums.size === 0) return;
    for (const [node, sum] of [...sums].sort(([a], [b]) => a - b)) {
      const middle = { x: sum.x / sum.count, y: sum.y / sum.count };
      const crowd = `${Math.round(middle.x / step)} ${Math.round(middle.y / step)}`;
      const at = (crowds.get(crowd) ?? 0) + 1;
      crowds.set(crowd, at);
      const spot = pointOnSpiral(at, step);
      x[node] = middle.x + spot.x;
      y[node] = middle.y + spot.y;
      placed[node] = 1;
    }
  }
}

/**
 * Moves nodes that lie on one spot a little apart, in their order, and brings back what is no number. Spots are told
 * apart as 32-bit floats, as the graphics card does. Changes `positions`.
 * @param step how far one goes
 * @param isFixed 1 for nodes that stay; of two on one spot the other goes
 */
export function partTwins({ x, y }: Positions, step: number, isFixed?: Uint8Array): void {
  const taken = new Set<string>();
  const keyOf = (atX: number, atY: number) => `${Math.fround(atX)} ${Math.fround(atY)}`;
  const order = Array.from(x.keys());
  if (isFixed) order.sort((a, b) => (isFixed[b] as number) - (isFixed[a] as number) || a - b);
  const met = new Map<string, number>();
  for (const node of order) {
    const from = {
      x: Number.isFinite(x[node]) ? (x[node] as number) : 0,
      y: Number.isFinite(y[node]) ? (y[node] as number) : 0,
    };
    const first = keyOf(from.x, from.y);
    let at = met.get(first) ?? 0;
    let spot = from;
    while (taken.has(keyOf(spot.x, spot.y))) {
      at += 1;
      const by = pointOnSpiral(at, step);
      spot = { x: from.x + by.x, y: from.y + by.y };
    }
    met.set(first, at);
    x[node] = spot.x;
    y[node] = spot.y;
    taken.add(keyOf(spot.x, spot.y));
  }
}
