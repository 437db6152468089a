/**
 * Classical scaling (Torgerson 1952): a plane in which distances are as near to given ones as a projection can have
 * them. It has one solution, up to mirroring, so that a small change of the graph changes the picture a little, where a
 * simulation may settle in another way altogether. Out of additions, products, quotients and roots alone (rotate.ts).
 */
import type { Point } from './layout.ts';
import { hashToUnit } from './seededRandom.ts';

/** How often an axis is improved: far beyond what can be seen. */
const STEPS = 200;
/** How far apart those go that are as far from everything, such as the leaves of one hub. */
const APART = 0.5;

/**
 * The longest axis lies across.
 * @param ways how far each is from each, all of them finite; in their order
 */
export function scaleWays(keys: readonly string[], ways: readonly (readonly number[])[]): Map<string, Point> {
  const products = centreSquares(ways);
  const xs = findAxis(products, spread(keys, 'x'), null);
  const ys = findAxis(products, spread(keys, 'y'), xs);
  const [across, up] = [measureAxis(products, xs), measureAxis(products, ys)];
  const [asideX, asideY] = [spread(keys, 'aside'), spread(keys, 'above')];
  const at = (values: readonly number[], index: number) => values[index] as number;
  return new Map(
    keys.map((key, index) => [
      key,
      { x: at(xs, index) * across + at(asideX, index) * APART, y: at(ys, index) * up + at(asideY, index) * APART },
    ]),
  );
}

const spread = (keys: readonly string[], name: string) => keys.map((key) => hashToUnit(`${key}|${name}`) - 0.5);

/** Squares of the ways, less the means of rows and columns: products of the places they come from. */
function centreSquares(ways: readonly (readonly number[])[]): number[][] {
  const squares = ways.map((row) => row.map((way) => way * way));
  const means = squares.map((row) => sumOf(row) / row.length);
  const mean = sumOf(means) / means.length;
  return squares.map((row, at) =>
    row.map((square, to) => ((means[at] as number) + (means[to] as number) - mean - square) / 2),
  );
}

/** The direction of the widest spread, at right angles to another: by power iteration, of length 1. */
function findAxis(products: readonly (readonly number[])[], start: readonly number[], other: readonly number[] | null) {
  let axis = start;
  for (let step = 0; step < STEPS; step++) {
    const along = other ? multiply(axis, other) : 0;
    const apart = other ? axis.map((value, at) => value - along * (other[at] as number)) : axis;
    axis = normalize(products.map((row) => multiply(row, apart)));
  }
  // Of the two ways round, the one in which what lies far out lies right or above.
  return sumOf(axis.map((value) => value * value * value)) < 0 ? axis.map((value) => -value) : axis;
}

const measureAxis = (products: readonly (readonly number[])[], axis: readonly number[]) =>
  Math.sqrt(Math.max(0, sumOf(products.map((row, at) => multiply(row, axis) * (axis[at] as number)))));

function normalize(values: readonly number[]): number[] {
  const length = Math.sqrt(multiply(values, values));
  return length === 0 ? [...values] : values.map((value) => value / length);
}

function multiply(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
