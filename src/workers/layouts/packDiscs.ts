/** Discs side by side, none over another, near the middle of a frame of a given shape. */

interface Spot {
  readonly x: number;
  readonly y: number;
}

const DIRECTIONS = 72;

/**
 * The middles of the discs around (0, 0), in their order. The largest is placed first; each other touches one that lies
 * already, where it stays nearest to the middle for a frame so much wider than high.
 * @param gap what stays free between any two
 */
export function packDiscs(radii: readonly number[], gap: number, aspect: number): Spot[] {
  const bySize = Array.from(radii.keys()).sort((a, b) => (radii[b] as number) - (radii[a] as number) || a - b);
  const placed: { x: number; y: number; radius: number }[] = [];
  const places: Spot[] = [];
  const isFree = (x: number, y: number, radius: number) =>
    placed.every((other) => Math.hypot(other.x - x, other.y - y) >= other.radius + radius + gap - 1e-6);
  for (const index of bySize) {
    const radius = radii[index] as number;
    let best: Spot = { x: 0, y: 0 };
    let least = Number.POSITIVE_INFINITY;
    for (const other of placed) {
      const reach = other.radius + radius + gap;
      for (let turn = 0; turn < DIRECTIONS; turn += 1) {
        const angle = (turn * 2 * Math.PI) / DIRECTIONS;
        const [x, y] = [other.x + reach * Math.cos(angle), other.y + reach * Math.sin(angle)];
        // How large the frame must be for the disc to lie in it.
        const cost = Math.max((Math.abs(x) + radius) / aspect, Math.abs(y) + radius) + 1e-3 * Math.hypot(x, y);
        if (cost < least - 1e-9 && isFree(x, y, radius)) {
          least = cost;
          best = { x, y };
        }
      }
    }
    placed.push({ ...best, radius });
    places[index] = best;
  }
  const [left, right] = findRange(placed, ({ x }) => x);
  const [bottom, top] = findRange(placed, ({ y }) => y);
  return places.map(({ x, y }) => ({ x: x - (left + right) / 2, y: y - (bottom + top) / 2 }));
}

function findRange<Disc extends { readonly radius: number }>(
  discs: readonly Disc[],
  read: (disc: Disc) => number,
): [number, number] {
  return [
    discs.reduce((least, disc) => Math.min(least, read(disc) - disc.radius), Number.POSITIVE_INFINITY),
    discs.reduce((most, disc) => Math.max(most, read(disc) + disc.radius), Number.NEGATIVE_INFINITY),
  ];
}
