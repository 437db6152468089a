/** Discs keep off lines that lead past them. */
import { lengthOf } from './rotate.ts';

export interface Disc {
  x: number;
  y: number;
  readonly radius: number;
}

/** From one disc to another; `bend` is how far its middle stands off, to the left of its way, in halves of its length. */
export interface Line {
  readonly from: Disc;
  readonly to: Disc;
  readonly bend: number;
}

/** What a disc keeps off a line that leads past it. */
const BESIDE = 8;
/** How much of what is lacking the disc moves; the rest the ends of the line, the nearer one more. */
const OWN = 0.6;

/**
 * Moves discs off lines that are not theirs by this share of what is lacking, and these off the discs.
 * @param isHeld what is not moved
 * @returns how many lay on one
 */
export function leaveLines<One extends Disc>(
  discs: readonly One[],
  lines: readonly (Line & { readonly from: One; readonly to: One })[],
  share: number,
  isHeld: (disc: One) => boolean = () => false,
  beside = BESIDE,
): number {
  if (share === 0) return 0;
  const move = (disc: One, dx: number, dy: number) => {
    if (isHeld(disc)) return;
    disc.x += dx;
    disc.y += dy;
  };
  let count = 0;
  for (const { from, to, bend } of lines) {
    const widest = beside + (bend === 0 ? 0 : (Math.abs(bend) * lengthOf(to.x - from.x, to.y - from.y)) / 2);
    for (const disc of discs) {
      const near = disc.radius + widest;
      if (disc.x < Math.min(from.x, to.x) - near || disc.x > Math.max(from.x, to.x) + near) continue;
      if (disc.y < Math.min(from.y, to.y) - near || disc.y > Math.max(from.y, to.y) + near) continue;
      const [alongX, alongY] = [to.x - from.x, to.y - from.y];
      const square = alongX * alongX + alongY * alongY;
      const at = ((disc.x - from.x) * alongX + (disc.y - from.y) * alongY) / square;
      if (!(at > 0 && at < 1) || disc === from || disc === to) continue;
      // Over each place of the straight way the curve, a parabola, stands so far to the left.
      const off = 2 * at * (1 - at) * bend;
      const slope = 2 * (1 - 2 * at) * bend;
      const [dx, dy] = [disc.x - from.x - at * alongX + off * alongY, disc.y - from.y - at * alongY - off * alongX];
      const distance = lengthOf(dx, dy);
      const lack = (disc.radius + beside) * Math.sqrt(1 + slope * slope) - distance;
      if (lack <= 0.1) continue;
      count++;
      // In the middle of a line, either side will do.
      const isAmid = distance < 1e-6;
      const whole = isAmid ? Math.sqrt(square) : distance;
      const [x, y] = [
        ((isAmid ? -alongY : dx) / whole) * lack * share,
        ((isAmid ? alongX : dy) / whole) * lack * share,
      ];
      move(disc, x * OWN, y * OWN);
      move(from, -x * (1 - OWN) * (1 - at), -y * (1 - OWN) * (1 - at));
      move(to, -x * (1 - OWN) * at, -y * (1 - OWN) * at);
    }
  }
  return count;
}
