/**
 * ForceAtlas2 (Jacomy et al. 2014) step by step, on graphology's own matrices: what is connected draws together, all
 * else apart. Repulsion by Barnes-Hut; the forces set the size, and the result is scaled to the room there is.
 */
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { Positions } from '../../state/layout.ts';
import { partTwins } from './followers.ts';
import { countDegrees, type Sheet } from './sheet.ts';

/** It ends after so many steps at the latest. */
export const MOST_STEPS = 150;
/** Settled is what moves, on average and within a step, less than this share of its extent. */
const STILL = 0.002;
/** Steps that must be still one after another. */
const STILL_FOR = 4;
/** Values of a node and of an edge in the matrices, and where the fixed flag stands. */
const [PER_NODE, PER_EDGE, FIXED] = [10, 3, 9];

export interface Simulation {
  /** Steps done. */
  readonly steps: () => number;
  readonly isSettled: () => boolean;
  readonly step: () => void;
  /** Where the nodes are now, in the unit of the sheet. */
  readonly read: () => Positions;
}

/** @param isFixed 1 for nodes that stay where they are */
export function createSimulation(sheet: Sheet, isFixed: Uint8Array): Simulation {
  const { frame } = sheet;
  const count = sheet.types.length;
  const nodes = new Float32Array(count * PER_NODE);
  const edges = createEdges(sheet);
  const degrees = countDegrees(sheet);
  /** Force units per unit of the sheet; settles as the forces find their size. */
  let unit: number;
  const free = Array.from(sheet.types.keys()).filter((node) => isFixed[node] !== 1);
  // Between two on one spot there would be no force.
  const start = { x: sheet.x.slice(), y: sheet.y.slice() };
  partTwins(start, 0.05 * Math.sqrt((frame.width * frame.height) / Math.max(count, 1)), isFixed);
  for (let node = 0; node < count; node += 1) {
    const at = node * PER_NODE;
    nodes[at] = (start.x[node] as number) - frame.x;
    nodes[at + 1] = (start.y[node] as number) - frame.y;
    nodes[at + 6] = 1 + (degrees[node] as number);
    nodes[at + 7] = 1;
    nodes[at + 8] = 1;
    nodes[at + FIXED] = isFixed[node] as number;
  }
  const wanted = Math.sqrt(frame.width * frame.height) * 0.33;
  // Near the size the forces will find: from far away, much of the time would go into growing.
  const size = Math.max(measure(nodes, free), 1e-6);
  const guess = 0.05 * (count + 2 * sheet.sources.length);
  for (let node = 0; node < count; node += 1) {
    nodes[node * PER_NODE] = ((nodes[node * PER_NODE] as number) * guess) / size;
    nodes[node * PER_NODE + 1] = ((nodes[node * PER_NODE + 1] as number) * guess) / size;
  }
  let aim = size;
  unit = guess / size;
  const settings = {
    linLogMode: true,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    strongGravityMode: false,
    gravity: 1,
    scalingRatio: 0.5,
    slowDown: 0.2,
    barnesHutOptimize: count > 200,
    barnesHutTheta: 1.2,
  };
  let [steps, still] = [0, 0];
  const before = new Float64Array(count * 2);

  const rescale = () => {
    // The picture goes to its wanted size over the first steps, not at once.
    aim += (wanted - aim) * 0.12;
    unit = Math.max(measure(nodes, free), 1e-6) / aim;
    for (let node = 0; node < count; node += 1) {
      if (isFixed[node] !== 1) continue;
      nodes[node * PER_NODE] = ((sheet.x[node] as number) - frame.x) * unit;
      nodes[node * PER_NODE + 1] = ((sheet.y[node] as number) - frame.y) * unit;
    }
  };
  return {
    steps: () => steps,
    isSettled: () => steps >= MOST_STEPS || still >= STILL_FOR || free.length === 0,
    step: () => {
      for (const node of free) {
        before[node * 2] = nodes[node * PER_NODE] as number;
        before[node * 2 + 1] = nodes[node * PER_NODE + 1] as number;
      }
      iterate(settings, nodes, edges);
      steps += 1;
      let moved = 0;
      for (const node of free) {
        const dx = (nodes[node * PER_NODE] as number) - (before[node * 2] as number);
        const dy = (nodes[node * PER_NODE + 1] as number) - (before[node * 2 + 1] as number);
        moved += Math.sqrt(dx * dx + dy * dy);
      }
      const share = moved / Math.max(free.length, 1) / Math.max(measure(nodes, free), 1e-6);
      still = share < STILL ? still + 1 : 0;
      rescale();
    },
    read: () => {
      const [x, y] = [new Float64Array(count), new Float64Array(count)];
      for (let node = 0; node < count; node += 1) {
        const isHeld = isFixed[node] === 1;
        x[node] = isHeld ? (sheet.x[node] as number) : frame.x + (nodes[node * PER_NODE] as number) / unit;
        y[node] = isHeld ? (sheet.y[node] as number) : frame.y + (nodes[node * PER_NODE + 1] as number) / unit;
      }
      return { x, y };
    },
  };
}

/** How far from the middle the nodes lie, as the root of the mean square. */
function measure(nodes: Float32Array, free: readonly number[]): number {
  let sum = 0;
  for (const node of free) {
    const [x, y] = [nodes[node * PER_NODE] as number, nodes[node * PER_NODE + 1] as number];
    sum += x * x + y * y;
  }
  return Math.sqrt(sum / Math.max(free.length, 1));
}

/** Edges between one pair count once, heavier by the root of their number. */
function createEdges({ sources, targets }: Sheet): Float32Array {
  const pairs = new Map<number, number>();
  const factor = 2 ** 26;
  for (let edge = 0; edge < sources.length; edge += 1) {
    const [source, target] = [sources[edge] as number, targets[edge] as number];
    const pair = Math.min(source, target) * factor + Math.max(source, target);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const edges = new Float32Array(pairs.size * PER_EDGE);
  let at = 0;
  for (const [pair, number] of pairs) {
    edges[at] = Math.floor(pair / factor) * PER_NODE;
    edges[at + 1] = (pair % factor) * PER_NODE;
    edges[at + 2] = Math.sqrt(number);
    at += PER_EDGE;
  }
  return edges;
}
