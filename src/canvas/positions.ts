/** Where the nodes lie in the graph's own measure, and putting them elsewhere. */
import type { ClewGraph, GraphData } from '../state/graph.ts';
import type { Positions } from '../state/layout.ts';
import type { Frame } from '../workers/layouts/sheet.ts';
import type { Stage } from './stage.ts';

/** The room that the file's own layout takes. */
export function findFrame({ file }: GraphData): Frame {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [bottom, top] = [left, right];
  for (const { attributes } of file.nodes) {
    left = Math.min(left, attributes.x);
    right = Math.max(right, attributes.x);
    bottom = Math.min(bottom, attributes.y);
    top = Math.max(top, attributes.y);
  }
  // Files without positions have everything on one spot, or on a line.
  const least = Math.max(right - left, top - bottom, 100) * 0.4;
  const [width, height] = [Math.max(right - left, least), Math.max(top - bottom, least)];
  return file.nodes.length === 0
    ? { x: 0, y: 0, width: 100, height: 100 }
    : { x: (left + right) / 2, y: (bottom + top) / 2, width, height };
}

export function readPositions({ graph }: GraphData): Positions {
  const [x, y] = [new Float64Array(graph.order), new Float64Array(graph.order)];
  let at = 0;
  graph.forEachNode((_node, attributes) => {
    x[at] = attributes.x;
    y[at] = attributes.y;
    at += 1;
  });
  return { x, y };
}

/**
 * Puts the nodes there and has them drawn with the next picture; those pinned stay.
 * @param areBent whether lines bend otherwise there as well
 */
export function placeNodes(stage: Stage, positions: Positions, areBent = false): void {
  putNodes(stage, positions);
  if (areBent) stage.sigma.refresh({ schedule: true });
  else stage.sigma.refresh({ partialGraph: { nodes: [], edges: [] }, skipIndexation: false, schedule: true });
}

/** Puts the nodes there, before there is a drawing or unknown to it. */
export function putNodes({ data, store }: Pick<Stage, 'data' | 'store'>, { x, y }: Positions): void {
  const { pinned } = store.getState().layout;
  let at = 0;
  // Past graphology's events: each would have every node's colours worked out anew.
  data.graph.forEachNode((node, attributes) => {
    if (!pinned.has(node)) {
      attributes.x = x[at] as number;
      attributes.y = y[at] as number;
    }
    at += 1;
  });
}

/** Where nodes begin that take the place of others: where these lie; new ones amid known neighbours, or where they are. */
export function carryPlaces(before: ClewGraph, graph: ClewGraph): Positions {
  const [x, y] = [new Float64Array(graph.order), new Float64Array(graph.order)];
  let at = 0;
  graph.forEachNode((node, attributes) => {
    const known = before.hasNode(node) ? [node] : graph.neighbors(node).filter((one) => before.hasNode(one));
    const places = known.length > 0 ? known.map((one) => before.getNodeAttributes(one)) : [attributes];
    x[at] = places.reduce((sum, place) => sum + place.x, 0) / places.length;
    y[at] = places.reduce((sum, place) => sum + place.y, 0) / places.length;
    at += 1;
  });
  return { x, y };
}
