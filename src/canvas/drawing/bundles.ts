/** Several relations between the same two nodes: whether each line has room for its own words. Pure, in CSS pixels. */
import { controlPoint, type Point, pointOnCurve } from './curves.ts';

export interface Strand {
  readonly key: string;
  /** As from `from` to `to`, whichever way the relation points. */
  readonly curvature: number;
  readonly width: number;
}

export interface Words extends Point {
  readonly key: string;
  readonly width: number;
}

/** The air between the words of two strands. */
const GAP = 3;

/**
 * The words of each strand at the middle of its curve; null where two would lie on each other, or one is longer than
 * the line it belongs to, so that one word for all of them must do.
 */
export function placeStrands(from: Point, to: Point, strands: readonly Strand[], lineHeight: number): Words[] | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const words = strands.map(({ key, curvature, width }): Words => {
    const middle = pointOnCurve(from, controlPoint(from, to, curvature), to, 0.5);
    return { key, width, ...middle };
  });
  const isCrowded = words.some(
    (one, index) =>
      one.width > length ||
      words
        .slice(index + 1)
        .some(
          (other) =>
            Math.abs(one.x - other.x) < (one.width + other.width) / 2 + GAP &&
            Math.abs(one.y - other.y) < lineHeight + GAP,
        ),
  );
  return isCrowded ? null : words;
}
