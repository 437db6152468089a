/**
 * Where nodes stand: each connected part by forces (forces.ts), the parts packed side by side, then Noverlap with some
 * room for names; few nodes then find places with their names (roomForNames.ts).
 * Units are about pixels of a 1440 × 900 window for some 75 nodes; larger graphs take proportionally more room.
 */
import { UndirectedGraph } from 'graphology';
import noverlap from 'graphology-layout-noverlap';
import { FEW, layOutForces } from './forces.ts';
import { packParts } from './packParts.ts';
import { makeRoomForNames } from './roomForNames.ts';
import { listTurns, rotate } from './rotate.ts';
import { partTwins, separate } from './separate.ts';

export interface LayoutNode {
  readonly key: string;
  readonly label: string;
}

export interface LayoutEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width over height of the canvas to fill. */
export const ASPECT = 1.5;

/** How many nodes times lines may be looked at in each step of making room for names. */
const PAIRS = 150_000;

/** Pixels² a node has to itself, name and all. */
const ROOM = 15_000;

/** Half the room for a name: of many nodes not all names are drawn, and what is connected should stay together. */
const BESIDE = { few: 52, many: 30 };

/** Names are wider than high: room is made in a plane stretched upwards by this. */
const STRETCH = 1.7;

/** Positions by key, the same for the same keys and edges whatever their order; decimals are cut at two. */
export function layOut(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): ReadonlyMap<string, Point> {
  const graph = buildGraph(nodes, edges);
  const parts = findParts(graph);
  const labels = new Map(nodes.map(({ key, label }) => [key, label]));
  const placed = parts.map((part) => layOutPart(graph, part, labels));
  const packed = packParts(placed, edges, { aspect: ASPECT, stretch: STRETCH });
  const filled = fillCanvas(spread(fillCanvas(packed, nodes.length), graph, labels), nodes.length);
  const isSmall = nodes.length <= FEW && nodes.length * graph.size <= PAIRS;
  const fitted = isSmall ? makeNamesFit(filled, graph, labels) : filled;
  return centre(separate(fitted, (key) => radiusOf(graph, key) + 4));
}

/** Room for each name beside its disc, and for nothing else there, in a canvas that is filled. */
function makeNamesFit(
  points: ReadonlyMap<string, Point>,
  graph: UndirectedGraph,
  labels: ReadonlyMap<string, string>,
): Map<string, Point> {
  const residents = graph.mapNodes((key) => ({
    key,
    label: labels.get(key) ?? '',
    radius: radiusOf(graph, key),
    neighbours: graph.neighbors(key),
    ...(points.get(key) ?? { x: 0, y: 0 }),
  }));
  const height = Math.sqrt((points.size * ROOM) / ASPECT);
  return makeRoomForNames(residents, { width: height * ASPECT, height });
}

function buildGraph(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const key of nodes.map((node) => node.key).sort()) graph.addNode(key);
  const weights = new Map<string, number>();
  for (const { source, target, weight } of edges) {
    const pair = source < target ? `${source}\n${target}` : `${target}\n${source}`;
    weights.set(pair, (weights.get(pair) ?? 0) + weight);
  }
  for (const pair of [...weights.keys()].sort()) {
    const [source = '', target = ''] = pair.split('\n');
    graph.addEdge(source, target, { weight: Math.sqrt(weights.get(pair) ?? 1) });
  }
  return graph;
}

/** Keys of connected parts, the largest first. */
function findParts(graph: UndirectedGraph): string[][] {
  const seen = new Set<string>();
  const parts: string[][] = [];
  graph.forEachNode((start) => {
    if (seen.has(start)) return;
    const part = [start];
    seen.add(start);
    for (const key of part)
      graph.forEachNeighbor(key, (neighbour) => {
        if (!seen.has(neighbour)) {
          seen.add(neighbour);
          part.push(neighbour);
        }
      });
    parts.push(part.sort());
  });
  return parts.sort((one, other) => other.length - one.length || ((one[0] ?? '') < (other[0] ?? '') ? -1 : 1));
}

/** One connected part around its own centre, lying as the canvas does and scaled to the room its nodes need. */
function layOutPart(
  graph: UndirectedGraph,
  part: readonly string[],
  labels: ReadonlyMap<string, string>,
): Map<string, Point> {
  if (part.length < 3) return layOutFew(part);
  const points = turn(layOutForces(graph, part));
  const { width, height } = boundsOf(points.values());
  const scale = Math.sqrt(part.length * ROOM * 0.6) / Math.max(1e-6, Math.sqrt(Math.max(width * height, 1e-6)));
  const scaled = new Map([...points].map(([key, { x, y }]) => [key, { x: x * scale, y: y * scale }]));
  // Of many nodes names are not drawn at once: room for them is made once, at the end.
  return centre(part.length > 2_000 ? scaled : spread(scaled, graph, labels));
}

/** Turned, by steps of five degrees, so that the shape comes nearest to the canvas's. */
function turn(points: ReadonlyMap<string, Point>): Map<string, Point> {
  let best = new Map(points);
  let least = Number.POSITIVE_INFINITY;
  for (const by of listTurns()) {
    const turned = new Map([...points].map(([key, point]) => [key, rotate(point, by)]));
    const { width, height } = boundsOf(turned.values());
    const needed = Math.max(width, height * ASPECT);
    if (needed < least - 1e-9) {
      least = needed;
      best = turned;
    }
  }
  return best;
}

function layOutFew(part: readonly string[]): Map<string, Point> {
  return new Map(part.map((key, at) => [key, { x: (at - (part.length - 1) / 2) * 100, y: 0 }]));
}

/** Moves discs apart until nodes and the beginnings of their names no longer cover each other. */
function spread(
  points: ReadonlyMap<string, Point>,
  graph: UndirectedGraph,
  labels: ReadonlyMap<string, string>,
): Map<string, Point> {
  const plane = new UndirectedGraph();
  const stretched = new Map([...points].map(([key, { x, y }]) => [key, { x, y: y * STRETCH }]));
  for (const [key, { x, y }] of partTwins(stretched)) {
    const name = Math.min((labels.get(key) ?? '').length * 3.3, points.size <= FEW ? BESIDE.few : BESIDE.many);
    plane.addNode(key, { x, y, size: Math.max(radiusOf(graph, key) + 6, name) });
  }
  noverlap.assign(plane, {
    maxIterations: points.size <= 2_000 ? 400 : 60,
    // Some four nodes a cell: in a grid of fixed size the time would grow with the square of their number.
    settings: {
      margin: 6,
      ratio: 1,
      expansion: 1.1,
      gridSize: Math.max(20, Math.round(Math.sqrt(points.size) / 2)),
      speed: 3,
    },
  });
  return new Map(plane.mapNodes((key, { x, y }) => [key, { x, y: y / STRETCH }]));
}

/** About what the canvas draws, in the layout's unit. */
function radiusOf(graph: UndirectedGraph, key: string): number {
  return 11 + 6 * Math.sqrt(graph.degree(key));
}

/** Fills the canvas: stretched a little in one direction where the shape is too high or too wide. */
function fillCanvas(points: ReadonlyMap<string, Point>, count: number): Map<string, Point> {
  const { width, height } = boundsOf(points.values());
  const wide = Math.max(Math.min(width, height * ASPECT * 1.4), Math.sqrt(count * ROOM * ASPECT));
  const scaleX = width === 0 ? 1 : wide / width;
  const scaleY = height === 0 ? 1 : Math.max(scaleX * 0.75, Math.min(wide / ASPECT / height, scaleX * 1.4));
  return new Map([...points].map(([key, { x, y }]) => [key, { x: x * scaleX, y: y * scaleY }]));
}

/** The middle of the whole at the origin; decimals cut at two. */
function centre(points: ReadonlyMap<string, Point>): Map<string, Point> {
  const { minX, minY, width, height } = boundsOf(points.values());
  const round = (value: number) => Math.round(value * 100) / 100 + 0;
  return new Map(
    [...points].map(([key, { x, y }]) => [key, { x: round(x - minX - width / 2), y: round(y - minY - height / 2) }]),
  );
}

function boundsOf(points: Iterable<Point>): { minX: number; minY: number; width: number; height: number } {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }
  return minX === Infinity
    ? { minX: 0, minY: 0, width: 0, height: 0 }
    : { minX, minY, width: maxX - minX, height: maxY - minY };
}
