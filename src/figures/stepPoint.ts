/** Walking a chart's points with arrow keys. */
interface Place {
  readonly of: unknown;
  readonly x: number;
  readonly y: number;
}

/**
 * The point an arrow key leads to: left and right along the same series, up and down to the nearest there;
 * Home and End to the first and the last. Null where there is none, or for another key.
 */
export function stepPoint(points: readonly Place[], from: number, key: string): number | null {
  const here = points[from];
  if (!here) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return points.length - 1;
  const side = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
  if (side !== 0) return points[from + side]?.of === here.of ? from + side : null;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const isAhead = ({ y }: Place) => (key === 'ArrowUp' ? y < here.y : y > here.y);
  const distance = ({ x, y }: Place) => Math.hypot(x - here.x, y - here.y);
  let nearest: number | null = null;
  for (const [at, point] of points.entries()) {
    if (at === from || !isAhead(point)) continue;
    const best = nearest === null ? null : points[nearest];
    if (!best || distance(point) < distance(best)) nearest = at;
  }
  return nearest;
}
