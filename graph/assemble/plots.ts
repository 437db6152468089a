/** The ground a node takes, disc and name, as the canvas draws them: names of some 13 pixels, in at most two lines. */

/** A rectangle: where its middle lies from that of the disc, and half its sides. */
interface Part {
  readonly dx: number;
  readonly dy: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** In the layout's unit. */
export interface Plot {
  x: number;
  y: number;
  readonly radius: number;
  readonly disc: Part;
  /** The name to the right of the disc, to the left, and on both other sides. */
  readonly names: readonly Part[];
  /** The one of them it has now. */
  name: Part;
}

/** What disc and name take from the middle of the disc, on each side. */
export interface Reach {
  readonly left: number;
  readonly right: number;
  readonly above: number;
  readonly below: number;
}

export function measureReach({ radius, name: { dx, dy, halfWidth, halfHeight } }: Plot): Reach {
  return {
    left: Math.max(radius, halfWidth - dx),
    right: Math.max(radius, halfWidth + dx),
    above: Math.max(radius, halfHeight + dy),
    below: Math.max(radius, halfHeight - dy),
  };
}

/** A letter, on average, and a line. */
const [LETTER, LINE] = [7.8, 18];
/** Names longer than this are broken in two, and cut where that is not enough. */
const WIDEST = 180;
const GAP = 4;
/** What stays free around a name, and between discs, whose lines must be seen. */
const AIR = { name: 7, disc: 16 };

export function makePlot(x: number, y: number, radius: number, label: string): Plot {
  const length = label.length * LETTER;
  const isLong = length > WIDEST;
  // Lines break between words, so that the longer one has more than half.
  const halfWidth = (isLong ? Math.min(WIDEST, length / 2 + 2 * LETTER) : length) / 2;
  const halfHeight = isLong ? LINE : LINE / 2;
  const at = (dx: number, dy: number): Part => ({ dx, dy, halfWidth, halfHeight });
  const [beside, beyond] = [radius + GAP + halfWidth, radius + GAP + halfHeight];
  const name = at(beside, 0);
  const names = [name, at(-beside, 0), at(0, beyond), at(0, -beyond)];
  return { x, y, radius, names, name, disc: { dx: 0, dy: 0, halfWidth: radius, halfHeight: radius } };
}

/**
 * Moves what covers one another apart by this share of what is lacking, the shorter way.
 * @returns how many did
 */
export function partPlots(plots: readonly Plot[], share: number): number {
  let count = 0;
  for (const [at, one] of plots.entries())
    for (let before = 0; before < at; before++) {
      const other = plots[before] as Plot;
      if (areFar(one, other)) continue;
      if (partPair(one, one.disc, other, other.disc, AIR.disc, share)) count++;
      if (partPair(one, one.disc, other, other.name, AIR.name, share)) count++;
      if (partPair(one, one.name, other, other.disc, AIR.name, share)) count++;
      if (partPair(one, one.name, other, other.name, AIR.name, share)) count++;
    }
  return count;
}

/** Too far off for any of their parts. */
function areFar(one: Plot, other: Plot): boolean {
  return Math.abs(one.y - other.y) > 2 * (LINE * 2 + one.radius + other.radius) || Math.abs(one.x - other.x) > 600;
}

function partPair(one: Plot, mine: Part, other: Plot, its: Part, air: number, share: number): boolean {
  const x = one.x + mine.dx - other.x - its.dx;
  const y = one.y + mine.dy - other.y - its.dy;
  const lackX = mine.halfWidth + its.halfWidth + air - Math.abs(x);
  const lackY = mine.halfHeight + its.halfHeight + air - Math.abs(y);
  // What is lacking by less than can be seen would keep everything moving.
  if (lackX <= 0.1 || lackY <= 0.1) return false;
  const isUpwards = lackY <= lackX;
  const move = ((isUpwards ? lackY : lackX) * ((isUpwards ? y : x) < 0 ? -1 : 1) * share) / 2;
  if (isUpwards) {
    one.y += move;
    other.y -= move;
  } else {
    one.x += move;
    other.x -= move;
  }
  return true;
}

/** What a side costs, in the unit of area that the name shares with others there. */
const COSTS = { touch: 80, line: 120, upright: 90, outside: 8 };
/** From this cosine on a line leaves on the side of a name. */
const ASIDE = 0.6;

/**
 * Has each name take the side where it covers least, its own lines included.
 * @param staying what it costs to change sides
 * @param right where the canvas ends for names, to the left likewise
 */
export function turnNames(
  plots: readonly Plot[],
  neighbours: readonly (readonly number[])[],
  staying: number,
  right: number,
): void {
  for (const [at, plot] of plots.entries()) {
    const near = plots.filter((other) => other !== plot && !areFar(plot, other));
    let lowest = Number.POSITIVE_INFINITY;
    let best = plot.name;
    for (const name of plot.names) {
      let cost = name === plot.name ? 0 : staying;
      if (name.dx === 0) cost += COSTS.upright;
      cost += Math.max(0, Math.abs(plot.x + name.dx) + name.halfWidth - right) * COSTS.outside;
      for (const other of near) cost += shareOf(plot, name, other, other.disc) + shareOf(plot, name, other, other.name);
      const length = Math.abs(name.dx) + Math.abs(name.dy);
      for (const end of neighbours[at] ?? []) {
        const { x, y } = plots[end] as Plot;
        const [dx, dy] = [x - plot.x, y - plot.y];
        if (dx * name.dx + dy * name.dy > ASIDE * length * Math.sqrt(dx * dx + dy * dy)) cost += COSTS.line;
      }
      if (cost < lowest) {
        lowest = cost;
        best = name;
      }
    }
    plot.name = best;
  }
}

function shareOf(one: Plot, mine: Part, other: Plot, its: Part): number {
  const x = mine.halfWidth + its.halfWidth + AIR.name - Math.abs(one.x + mine.dx - other.x - its.dx);
  const y = mine.halfHeight + its.halfHeight + AIR.name - Math.abs(one.y + mine.dy - other.y - its.dy);
  return x > 0 && y > 0 ? COSTS.touch + x * y : 0;
}
