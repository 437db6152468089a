/**
 * A graph file as numbers in typed arrays, for questions that walk much of it. Parallel edges between two nodes are one
 * bundle, whichever way they point. Made once for each file, in slices: whoever calls from a page stops in between.
 */
import type { GraphFile } from '../../schema.ts';
import type { Sliced } from '../sliced.ts';

/** Nodes and edges are counted in the file's order, bundles by their first edge's lower end. */
export interface Network {
  readonly file: GraphFile;
  readonly numberOf: ReadonlyMap<string, number>;
  /** Slots `starts[n]` to `starts[n + 1]` hold what node n is bound to. */
  readonly starts: Int32Array;
  /** Slot → node at the other end. */
  readonly neighbours: Int32Array;
  /** Slot → bundle. */
  readonly bundles: Int32Array;
  /** Edges of bundle b stand at `bundleStarts[b]` to `bundleStarts[b + 1]` of `bundleEdges`, in the file's order. */
  readonly bundleStarts: Int32Array;
  readonly bundleEdges: Int32Array;
}

const networks = new WeakMap<GraphFile, Network>();
/** Rows read between two stops. */
const SLICE = 2_048;

/** The file's network; asking again for the same file costs nothing. */
export function* prepareNetwork(file: GraphFile): Sliced<Network> {
  const known = networks.get(file);
  if (known) return known;
  const network = yield* buildNetwork(file);
  networks.set(file, network);
  return network;
}

/** How many other nodes a node is bound to. */
export const countNeighbours = ({ starts }: Network, node: number): number => at(starts, node + 1) - at(starts, node);

/** An array's entry that is known to be there. */
export const at = (numbers: ArrayLike<number>, index: number): number => numbers[index] as number;

function* buildNetwork(file: GraphFile): Sliced<Network> {
  const numberOf = new Map<string, number>();
  for (const [number, { key }] of file.nodes.entries()) {
    numberOf.set(key, number);
    if (number % SLICE === 0) yield;
  }
  const { lower, upper } = yield* readEnds(file, numberOf);
  const { count, bundleOf } = yield* bundleEdges(lower, upper, numberOf.size);
  const bundles = yield* group(bundleOf, count);

  const degrees = new Int32Array(numberOf.size + 1);
  for (let bundle = 0; bundle < count; bundle += 1) {
    const edge = at(bundles.items, at(bundles.starts, bundle));
    for (const end of [at(lower, edge), at(upper, edge)]) degrees[end + 1] = at(degrees, end + 1) + 1;
    if (bundle % SLICE === 0) yield;
  }
  for (let node = 1; node < degrees.length; node += 1) degrees[node] = at(degrees, node) + at(degrees, node - 1);
  const starts = degrees.slice();
  const neighbours = new Int32Array(2 * count);
  const bundleAt = new Int32Array(2 * count);
  const next = degrees;
  for (let bundle = 0; bundle < count; bundle += 1) {
    const edge = at(bundles.items, at(bundles.starts, bundle));
    const [low, high] = [at(lower, edge), at(upper, edge)];
    for (const [node, other] of [
      [low, high],
      [high, low],
    ] as const) {
      const slot = at(next, node);
      next[node] = slot + 1;
      neighbours[slot] = other;
      bundleAt[slot] = bundle;
    }
    if (bundle % SLICE === 0) yield;
  }
  return {
    file,
    numberOf,
    starts,
    neighbours,
    bundles: bundleAt,
    bundleStarts: bundles.starts,
    bundleEdges: bundles.items,
  };
}

/** Each edge's ends, the node that comes first in the file as the lower one. */
function* readEnds(
  { edges }: GraphFile,
  numberOf: ReadonlyMap<string, number>,
): Sliced<{ lower: Int32Array; upper: Int32Array }> {
  const lower = new Int32Array(edges.length);
  const upper = new Int32Array(edges.length);
  for (const [edge, { source, target }] of edges.entries()) {
    const a = numberOf.get(source) ?? 0;
    const b = numberOf.get(target) ?? 0;
    lower[edge] = Math.min(a, b);
    upper[edge] = Math.max(a, b);
    if (edge % SLICE === 0) yield;
  }
  return { lower, upper };
}

/** Gives edges between the same two nodes the same number. */
function* bundleEdges(
  lower: Int32Array,
  upper: Int32Array,
  nodes: number,
): Sliced<{ count: number; bundleOf: Int32Array }> {
  const byLower = yield* group(lower, nodes);
  const bundleOf = new Int32Array(lower.length);
  const lastLower = new Int32Array(nodes).fill(-1);
  const lastBundle = new Int32Array(nodes);
  let count = 0;
  for (let row = 0; row < byLower.items.length; row += 1) {
    const edge = at(byLower.items, row);
    const [low, high] = [at(lower, edge), at(upper, edge)];
    if (lastLower[high] !== low) {
      lastLower[high] = low;
      lastBundle[high] = count;
      count += 1;
    }
    bundleOf[edge] = at(lastBundle, high);
    if (row % SLICE === 0) yield;
  }
  return { count, bundleOf };
}

/** Counting sort: the indexes of `labels` by their label, those of one label in their order. */
function* group(labels: Int32Array, count: number): Sliced<{ starts: Int32Array; items: Int32Array }> {
  const starts = new Int32Array(count + 1);
  for (const label of labels) starts[label + 1] = at(starts, label + 1) + 1;
  for (let label = 1; label <= count; label += 1) starts[label] = at(starts, label) + at(starts, label - 1);
  yield;
  const next = starts.slice();
  const items = new Int32Array(labels.length);
  for (let index = 0; index < labels.length; index += 1) {
    const label = at(labels, index);
    const place = at(next, label);
    next[label] = place + 1;
    items[place] = index;
    if (index % SLICE === 0) yield;
  }
  return { starts, items };
}
