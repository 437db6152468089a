/**
 * The shortest ways between two nodes. Each step costs alike, but passing through a node costs more the more it is
 * bound to, by the logarithm of its neighbours, so that hubs are not always the answer (after Moore, Steinke and Tresp,
 * "A novel metric for information retrieval in semantic networks", 2011), and a step that no article says a little more.
 */
import type { GraphEdge, GraphFile } from '../../schema.ts';
import { listSources } from '../evidence/passages.ts';
import { finish, type Sliced } from '../sliced.ts';
import { at, type Network, prepareNetwork } from './network.ts';
import { createSpurSearch, type FindSpur, type Way } from './spur.ts';
import { measureBack, type PathSearch, prepareWalk, type Walk } from './walk.ts';

export interface PathStep {
  readonly from: string;
  readonly to: string;
  /** Every edge that makes the step, best evidenced first. */
  readonly edges: readonly GraphEdge[];
}

export interface Path {
  /** Keys in walking order, one more than steps. */
  readonly nodes: readonly string[];
  readonly steps: readonly PathStep[];
  /** In thousandths of a step; see pathsWalk.ts. */
  readonly cost: number;
}

export const MOST_PATHS = 5;

/** Up to `most` cheapest simple paths, cheapest first; none where an end is unknown or both are the same. */
export function findPaths(file: GraphFile, search: PathSearch, most = MOST_PATHS): readonly Path[] {
  return finish(searchPaths(file, search, most));
}

/** A way found, and from which of its nodes on it differs from the one it was found from. */
interface Candidate extends Way {
  readonly turn: number;
}

/**
 * As `findPaths`, in slices of a few milliseconds: Yen, "Finding the k shortest loopless paths in a network", 1971,
 * with Lawler's improvement of 1972, which looks for turnings only behind the one a path itself was found at.
 */
export function* searchPaths(file: GraphFile, search: PathSearch, most = MOST_PATHS): Sliced<readonly Path[]> {
  const network = yield* prepareNetwork(file);
  const walk = prepareWalk(network, search);
  const bound = walk && (yield* measureBack(walk));
  if (!walk || !bound) return [];
  const findSpur = createSpurSearch(walk, bound);
  const first = yield* findSpur([walk.from], new Set());
  const found: Candidate[] = [];
  let candidates: Candidate[] = first ? [{ ...first, turn: 0 }] : [];
  for (let next = candidates.shift(); next; next = candidates.shift()) {
    found.push(next);
    if (found.length >= most) break;
    const turnings = yield* findTurnings(walk, findSpur, found, next);
    // Stable: of two that cost the same, the one found first stays first.
    candidates = [...candidates, ...turnings].sort((a, b) => a.cost - b.cost).slice(0, most - found.length);
  }
  return found.map((way) => describeWay(walk, way));
}

/** From each node of a path on, behind its own turning, the cheapest way that no path found so far takes. */
function* findTurnings(
  walk: Walk,
  findSpur: FindSpur,
  found: readonly Candidate[],
  path: Candidate,
): Sliced<readonly Candidate[]> {
  const turnings: Candidate[] = [];
  const costs = measureAlong(walk, path.nodes);
  for (let turn = path.turn; turn < path.nodes.length - 1; turn += 1) {
    const root = path.nodes.slice(0, turn + 1);
    const taken = new Set<number>();
    for (const { nodes } of found) {
      const next = nodes[turn + 1];
      if (next !== undefined && root.every((node, index) => nodes[index] === node)) taken.add(next);
    }
    yield;
    const spur = yield* findSpur(root, taken);
    if (!spur) continue;
    turnings.push({ nodes: [...root.slice(0, -1), ...spur.nodes], cost: (costs[turn] ?? 0) + spur.cost, turn });
  }
  return turnings;
}

/** What it costs to come as far as each node, its toll included. */
function measureAlong({ network, costOf, tollOf }: Walk, nodes: readonly number[]): readonly number[] {
  let cost = 0;
  return nodes.map((node, index) => {
    const before = nodes[index - 1];
    if (before !== undefined) cost += costOf(before, node, findBundle(network, before, node)) + tollOf(node);
    return cost;
  });
}

function findBundle({ starts, neighbours, bundles }: Network, from: number, to: number): number {
  let slot = at(starts, from);
  while (neighbours[slot] !== to) slot += 1;
  return at(bundles, slot);
}

function describeWay({ network, allows }: Walk, { nodes, cost }: Way): Path {
  const { file, bundleStarts, bundleEdges } = network;
  const keys = nodes.map((node) => file.nodes[node]?.key ?? '');
  const steps = nodes.slice(1).map((node, index): PathStep => {
    const bundle = findBundle(network, nodes[index] ?? 0, node);
    const [from = '', to = ''] = keys.slice(index);
    const rows = bundleEdges.subarray(at(bundleStarts, bundle), at(bundleStarts, bundle + 1));
    const edges = [...rows].flatMap((row) => file.edges[row] ?? []).filter((edge) => allows(edge, from));
    return { from, to, edges: edges.sort(byEvidence) };
  });
  return { nodes: keys, steps, cost };
}

/** What articles say before background geography, then by articles, by sentences and by how surely they are read. */
function byEvidence({ attributes: a }: GraphEdge, { attributes: b }: GraphEdge): number {
  return (
    Number(a.basis === 'gazetteer') - Number(b.basis === 'gazetteer') ||
    listSources(b.evidence).length - listSources(a.evidence).length ||
    b.evidence.length - a.evidence.length ||
    bestConfidence(b) - bestConfidence(a)
  );
}

const bestConfidence = ({ evidence }: GraphEdge['attributes']): number =>
  evidence.reduce((best, { confidence = 1 }) => Math.max(best, confidence), 0);
