/**
 * Places for graphs so small that all their names can be shown: distances that follow those in the graph (stress, by
 * the gradient steps of Zheng, Pawar and Goodman 2018), while what lies on something else is moved off it after every
 * step (constraints by projection: Dwyer 2009, "Scalable, Versatile and Simple Constrained Graph Layout").
 */
import type { Point } from './layout.ts';
import { leaveLines } from './leaveLines.ts';
import { makePlot, measureReach, type Plot, partPlots, turnNames } from './plots.ts';
import { lengthOf } from './rotate.ts';

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Where names at its sides end within it as well: how much of each counts, at most. */
  readonly names?: number;
}

/** A node, its disc's radius, its name and the keys of its neighbours. */
export interface Resident extends Point {
  readonly key: string;
  readonly radius: number;
  readonly label: string;
  readonly neighbours: readonly string[];
}

/** A line as it is drawn. */
export interface Thread {
  readonly source: string;
  readonly target: string;
  /** How far its middle stands off, to the left of its way, in halves of its length; 0 where it is straight. */
  readonly bend: number;
}

const STEPS = 300;
/** How far a step goes at first, and by how much less each further one. */
const [FIRST, COOLING] = [4, 0.98];
/** Lines between hubs are longer by this for each root of a connection: room for what hangs on them. */
const HUBS = 0.6;
/** Names lie: distances across count less than those upwards. */
const ACROSS = 1.25;
/** How much more than now, on average, a line is to measure: the rim of the canvas keeps it within. */
const SPREAD = 1.3;
/** What hangs on nothing keeps so many lines off all else. */
const ALONE = 2;
/** How far names may stand out of the canvas at its sides, where they do not end within it. */
const OUTSIDE = 110;
/**
 * The share of the way back that a disc beyond the rim goes in one step: what crowds there need not stand in a line, unless
 * names end there as well.
 */
const RIM = { discs: 0.05, names: 0.4 };
/** Steps between which names keep their sides, and steps without any pull at the end. */
const [TURN, LAST] = [10, 300];

/**
 * Moves the residents so that names lie on nothing and they fill a canvas of this size around the origin: about, for in
 * the last steps there is no rim.
 * @param threads the lines, where they are not one straight line between any two neighbours
 */
export function makeRoomForNames(
  residents: readonly Resident[],
  room: Room,
  threads: readonly Thread[] = listStraight(residents),
): Map<string, Plot> {
  const numbers = new Map(residents.map(({ key }, at) => [key, at]));
  const neighbours = residents.map((one) => one.neighbours.map((key) => numbers.get(key) ?? 0));
  const plots = residents.map(({ x, y, radius, label }) => makePlot(x, y, radius, label));
  const plotOf = (key: string) => plots[numbers.get(key) ?? 0] as Plot;
  const lines = threads.map(({ source, target, bend }) => ({ from: plotOf(source), to: plotOf(target), bend }));
  const pulls = listPulls(plots, neighbours);
  const turn = (staying: number) =>
    turnNames(plots, neighbours, staying, room.width / 2 + (room.names === undefined ? OUTSIDE : 0));
  let reach = FIRST;
  for (let step = 0; step < STEPS; step++) {
    for (const pull of pulls) approach(pull, reach);
    if (step % TURN === 0) turn((200 * step) / STEPS);
    leaveLines(plots, lines, 0.4);
    partPlots(plots, 0.5);
    keepWithin(plots, room);
    reach *= COOLING;
  }
  for (let step = 0; step < LAST; step++) {
    if (step % TURN === 0) turn(400);
    const disturbed = leaveLines(plots, lines, step < LAST * 0.7 ? 0.25 : 0) + partPlots(plots, 0.6);
    if (disturbed === 0) break;
    if (room.names !== undefined) keepWithin(plots, room);
  }
  return new Map(residents.map(({ key }, at) => [key, plots[at] as Plot]));
}

const listStraight = (residents: readonly Resident[]): Thread[] => {
  const order = new Map(residents.map(({ key }, at) => [key, at]));
  const isLater = (one: string, other: string) => (order.get(one) ?? 0) > (order.get(other) ?? 0);
  return residents.flatMap(({ key, neighbours }) =>
    neighbours.filter((end) => isLater(end, key)).map((target) => ({ source: key, target, bend: 0 })),
  );
};

interface Pull {
  readonly one: Plot;
  readonly other: Plot;
  /** How far apart they are to be, and how much that matters: 1 for neighbours, less from afar. */
  readonly length: number;
  readonly weight: number;
  /** No nearer than that, but farther as they like. */
  readonly isLoose: boolean;
}

/** Pairs of plots; where a way leads from one to the other, as far apart as that is long. */
function listPulls(plots: readonly Plot[], neighbours: readonly (readonly number[])[]): Pull[] {
  const ways = plots.map((_, at) => measureWays(at, neighbours));
  let [drawn, asked] = [0, 0];
  const pairs = ways.flatMap((way, at) => way.slice(0, at).map((length, before) => ({ at, before, length })));
  for (const { at, before, length } of pairs) {
    if (length === Number.POSITIVE_INFINITY) continue;
    drawn += measure(plots[at] as Plot, plots[before] as Plot) / length;
    asked += 1;
  }
  const unit = asked === 0 ? 100 : (drawn / asked) * SPREAD;
  return pairs.map(({ at, before, length }) => {
    const isLoose = length === Number.POSITIVE_INFINITY;
    return {
      one: plots[at] as Plot,
      other: plots[before] as Plot,
      length: (isLoose ? ALONE : length) * unit,
      weight: isLoose ? 0.2 : 1 / (length * length),
      isLoose,
    };
  });
}

function measure(one: Plot, other: Plot): number {
  return lengthOf((one.x - other.x) / ACROSS, one.y - other.y);
}

/** How long the shortest way to each other node is (Dijkstra 1959), in lines that a leaf hangs on. */
function measureWays(from: number, neighbours: readonly (readonly number[])[]): number[] {
  const ways = neighbours.map((_, at) => (at === from ? 0 : Number.POSITIVE_INFINITY));
  const countOf = (at: number) => neighbours[at]?.length ?? 0;
  const open = new Set([from]);
  while (open.size > 0) {
    let next = -1;
    for (const at of open) if (next < 0 || (ways[at] ?? 0) < (ways[next] ?? 0)) next = at;
    open.delete(next);
    for (const end of neighbours[next] ?? []) {
      const way = (ways[next] ?? 0) + 1 + HUBS * (Math.sqrt(Math.min(countOf(next), countOf(end))) - 1);
      if (way >= (ways[end] ?? 0) - 1e-9) continue;
      ways[end] = way;
      open.add(end);
    }
  }
  return ways;
}

function approach({ one, other, length, weight, isLoose }: Pull, reach: number): void {
  const [dx, dy] = [(one.x - other.x) / ACROSS, one.y - other.y];
  const now = lengthOf(dx, dy);
  if (isLoose && now >= length) return;
  const share = (Math.min(1, reach * weight) * (now - length)) / Math.max(now, 1e-3) / 4;
  one.x -= dx * share * ACROSS;
  one.y -= dy * share;
  other.x += dx * share * ACROSS;
  other.y += dy * share;
}

/** Draws discs back into the canvas, whose corners are round (a superellipse): at a wall they would stand in a row. */
function keepWithin(plots: readonly Plot[], { width, height, names }: Room): void {
  const rim = names === undefined ? RIM.discs : RIM.names;
  for (const plot of plots) {
    const reach = measureReach(plot);
    const name = plot.x < 0 ? reach.left : reach.right;
    const beside = names === undefined ? plot.radius : Math.min(name, Math.max(plot.radius, names));
    const [right, top] = [Math.max(1, width / 2 - beside), Math.max(1, height / 2 - plot.radius)];
    const [across, up] = [(plot.x / right) * (plot.x / right), (plot.y / top) * (plot.y / top)];
    const beyond = Math.sqrt(Math.sqrt(across * across + up * up));
    if (beyond <= 1) continue;
    const share = 1 - (1 - 1 / beyond) * rim;
    plot.x *= share;
    plot.y *= share;
  }
}
