/**
 * Geometry out of operations whose results IEEE 754 fixes to the last bit (+, −, ×, ÷, √): what `Math.sin`, `Math.cos`
 * and `Math.hypot` give is left to each engine, and a layout must not depend on the browser it is made in.
 */
import type { Point } from './layout.ts';

/** The length of a vector. */
export function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

const COS_OF_STEP = 0.9961946980917455;
const SIN_OF_STEP = 0.08715574274765817;

/** Sine and cosine of 0, 5, 10, … up to 175 degrees. */
export function* listTurns(): Generator<{ readonly sin: number; readonly cos: number }> {
  let [sin, cos] = [0, 1];
  for (let step = 0; step < 36; step++) {
    yield { sin, cos };
    [sin, cos] = [sin * COS_OF_STEP + cos * SIN_OF_STEP, cos * COS_OF_STEP - sin * SIN_OF_STEP];
  }
}

/** A point turned around the origin. */
export function rotate({ x, y }: Point, { sin, cos }: { readonly sin: number; readonly cos: number }): Point {
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}
