/**
 * What lies under the pointer, found by geometry: asking the graphics card would wait until it has drawn everything.
 * Candidates are told apart in the graph's own measure, and only they are looked at in pixels.
 */
import type { Stage } from '../stage.ts';
import { distanceToCurve, type Point } from './curves.ts';

/** That of the mouse. */
const GRIP = 6;

/**
 * The topmost node under a point of the window; of those equally high the nearest. `grip` is the least radius in pixels
 * by which a node can be caught.
 */
export function findNode({ sigma, data, scene, largest }: Stage, point: Point, grip = GRIP): string | null {
  const { at, unit } = measure(sigma, point);
  const reach = Math.max(sigma.scaleSize(largest), grip) * unit;
  let found: string | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  let nearest = Number.POSITIVE_INFINITY;
  data.graph.forEachNode((node, { x, y }) => {
    if (Math.abs(x - at.x) > reach || Math.abs(y - at.y) > reach) return;
    const look = scene.nodeLook(node);
    const display = look === 'absent' ? undefined : sigma.getNodeDisplayData(node);
    if (!display) return;
    const distance = Math.hypot(x - at.x, y - at.y) / unit;
    if (distance > Math.max(sigma.scaleSize(display.size), grip)) return;
    const height = display.zIndex;
    if (height < highest || (height === highest && distance >= nearest)) return;
    [found, highest, nearest] = [node, height, distance];
  });
  return found;
}

/** The drawn edge nearest to a point of the window, within `tolerance` pixels. */
export function findEdge({ sigma, data, scene, bends }: Stage, point: Point, tolerance: number): string | null {
  const { at, unit } = measure(sigma, point);
  let found: string | null = null;
  let nearest = tolerance;
  data.graph.forEachEdge((edge, _attributes, _from, _to, a, b) => {
    const curvature = bends.curvatures.get(edge) ?? 0;
    const reach = tolerance * unit + Math.abs(curvature) * Math.hypot(b.x - a.x, b.y - a.y);
    if (at.x < Math.min(a.x, b.x) - reach || at.x > Math.max(a.x, b.x) + reach) return;
    if (at.y < Math.min(a.y, b.y) - reach || at.y > Math.max(a.y, b.y) + reach) return;
    const look = scene.edgeLook(edge);
    if (look === 'absent' || look === 'dimmed') return;
    const distance = distanceToCurve(point, sigma.graphToViewport(a), sigma.graphToViewport(b), curvature);
    if (distance < nearest) {
      nearest = distance;
      found = edge;
    }
  });
  return found;
}

/** A point of the window in the graph's own measure, and how much of that a pixel is. */
function measure(sigma: Stage['sigma'], point: Point): { readonly at: Point; readonly unit: number } {
  const at = sigma.viewportToGraph(point);
  const beside = sigma.viewportToGraph({ x: point.x + 100, y: point.y });
  return { at, unit: Math.hypot(beside.x - at.x, beside.y - at.y) / 100 };
}
