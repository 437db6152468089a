/** What a layout works on, in numbers: the nodes to arrange, the edges between them, and the room there is. */
import type { Ground, Positions } from '../../state/layout.ts';

/** A part of the plane; `x` and `y` are its middle, y upwards. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Nodes are known by their place in the arrays; edges by their two ends. */
export interface Sheet {
  /** Where nodes lie now. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Number of the entity type. */
  readonly types: Uint8Array;
  /** How large nodes are drawn once all is fitted into the window, in the unit of the positions. */
  readonly radii: Float64Array;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** Number of the relation type of each edge. */
  readonly relations: Uint8Array;
  /** How far the middle of each edge stands off, to the left of its way, in halves of its length; none where it does not matter. */
  readonly bends: Float64Array;
  /** The room that the name of a node takes beside it, where it has all it needs; in the unit of the positions. */
  readonly lettering: { readonly width: number; readonly height: number };
  /** The room to fill. */
  readonly frame: Frame;
}

export interface Arranged extends Positions {
  readonly ground: Ground | null;
}

/** Connections of each node. */
export function countDegrees({ x, sources, targets }: Sheet): Uint32Array {
  const degrees = new Uint32Array(x.length);
  for (let edge = 0; edge < sources.length; edge += 1) {
    const [source, target] = [sources[edge] as number, targets[edge] as number];
    degrees[source] = (degrees[source] ?? 0) + 1;
    degrees[target] = (degrees[target] ?? 0) + 1;
  }
  return degrees;
}

/** Neighbours of node n: `ends` from `starts[n]` to `starts[n + 1]`, both ways along the edges. */
export interface Neighbours {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export function listNeighbours(sheet: Sheet): Neighbours {
  const { sources, targets } = sheet;
  const degrees = countDegrees(sheet);
  const starts = new Uint32Array(degrees.length + 1);
  for (let node = 0; node < degrees.length; node += 1)
    starts[node + 1] = (starts[node] as number) + (degrees[node] as number);
  const next = starts.slice();
  const ends = new Uint32Array(sources.length * 2);
  const add = (node: number, end: number) => {
    const at = next[node] as number;
    ends[at] = end;
    next[node] = at + 1;
  };
  for (let edge = 0; edge < sources.length; edge += 1) {
    add(sources[edge] as number, targets[edge] as number);
    add(targets[edge] as number, sources[edge] as number);
  }
  return { starts, ends };
}

/** Node numbers by type, the most connected of each first. */
export function orderByType(sheet: Sheet): number[] {
  const degrees = countDegrees(sheet);
  const at = (list: Uint8Array | Uint32Array, index: number) => list[index] as number;
  return Array.from(sheet.types.keys()).sort(
    (a, b) => at(sheet.types, a) - at(sheet.types, b) || at(degrees, b) - at(degrees, a) || a - b,
  );
}

/** The room each node takes across, with air around it: hubs no more than twice what most need. */
export function measureSlots({ radii }: Sheet): Float64Array {
  const sorted = radii.slice().sort();
  const most = (sorted[Math.floor(sorted.length * 0.9)] ?? 1) * 2;
  const air = mean(radii) * 0.7;
  return radii.map((radius) => 2 * Math.min(radius, most) + air);
}

export function mean(values: Float64Array | readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}
