/**
 * What lies under the pointer, found by geometry: asking the graphics card would wait until it has drawn everything.
 * Candidates are told apart in the graph's own measure, and only they are looked at in pixels.
 */
import type { Target } from '../../state/selection.ts';
import type { Stage } from '../stage.ts';
import { distanceToCurve, type Point } from './curves.ts';

/** That of the mouse. */
const GRIP = 6;

interface Found {
  readonly key: string;
  /** In pixels, to the rim of a node; 0 on it. */
  readonly distance: number;
}

/**
 * The topmost node under a point of the window, or else the one whose rim is nearest. `grip` is the least radius in
 * pixels by which a node can be caught.
 */
export function findNode({ sigma, data, scene, largest }: Stage, point: Point, grip = GRIP): Found | null {
  const { at, unit } = measure(sigma, point);
  const reach = Math.max(sigma.scaleSize(largest), grip) * unit;
  let found: (Found & { readonly height: number; readonly off: number }) | null = null;
  data.graph.forEachNode((node, { x, y }) => {
    if (Math.abs(x - at.x) > reach || Math.abs(y - at.y) > reach) return;
    const look = scene.nodeLook(node);
    const display = look === 'absent' ? undefined : sigma.getNodeDisplayData(node);
    if (!display) return;
    const off = Math.hypot(x - at.x, y - at.y) / unit;
    const radius = sigma.scaleSize(display.size);
    if (off > Math.max(radius, grip)) return;
    const one = { key: node, distance: Math.max(0, off - radius), height: display.zIndex, off };
    if (!found || (one.distance - found.distance || found.height - one.height || one.off - found.off) < 0) found = one;
  });
  return found;
}

/** The drawn edge nearest to a point of the window, within `tolerance` pixels. */
export function findEdge({ sigma, data, scene, curvatures }: Stage, point: Point, tolerance: number): Found | null {
  const { at, unit } = measure(sigma, point);
  let found: Found | null = null;
  data.graph.forEachEdge((edge, _attributes, _from, _to, a, b) => {
    const curvature = curvatures.get(edge) ?? 0;
    const reach = tolerance * unit + Math.abs(curvature) * Math.hypot(b.x - a.x, b.y - a.y);
    if (at.x < Math.min(a.x, b.x) - reach || at.x > Math.max(a.x, b.x) + reach) return;
    if (at.y < Math.min(a.y, b.y) - reach || at.y > Math.max(a.y, b.y) + reach) return;
    const look = scene.edgeLook(edge);
    if (look === 'absent' || look === 'dimmed') return;
    const distance = distanceToCurve(point, sigma.graphToViewport(a), sigma.graphToViewport(b), curvature);
    if (distance < (found?.distance ?? tolerance)) found = { key: edge, distance };
  });
  return found;
}

/** What a finger means, which is wider than a small node: the nearest of nodes and lines within `grip` pixels. */
export function findTarget(stage: Stage, point: Point, grip: number): Target | null {
  const [node, edge] = [findNode(stage, point, grip), findEdge(stage, point, grip)];
  if (node && (!edge || node.distance <= edge.distance)) return { kind: 'node', key: node.key };
  return edge && { kind: 'edge', key: edge.key };
}

/** A point of the window in the graph's own measure, and how much of that a pixel is. */
function measure(sigma: Stage['sigma'], point: Point): { readonly at: Point; readonly unit: number } {
  const at = sigma.viewportToGraph(point);
  const beside = sigma.viewportToGraph({ x: point.x + 100, y: point.y });
  return { at, unit: Math.hypot(beside.x - at.x, beside.y - at.y) / 100 };
}
