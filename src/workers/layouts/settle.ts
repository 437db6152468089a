/** Discs that are drawn to where they belong, and keep off one another. */
import { type Disc, type Line, leaveLines } from '../../../graph/assemble/leaveLines.ts';
import { mean } from './sheet.ts';

/** A line between two of them. */
export type Strand = Line & { readonly from: Body; readonly to: Body };

export interface Body extends Disc {
  /** Where it belongs; null for what belongs to others. */
  readonly home: { readonly x: number; readonly y: number } | null;
  /** Its diameter, with the room around it. */
  readonly size: number;
  /** The numbers of the bodies it belongs to: it is drawn to their middle. */
  readonly toward: readonly number[];
  /** The diameter that others with a home keep free of it, for what belongs to it. */
  readonly reach: number;
  /** How hard it is to move by others. */
  readonly weight: number;
  /** How far from home it may be moved at most; there others cover it rather. */
  readonly leash: number;
}

/**
 * Rounds in which bodies are drawn and kept off one another, the fewer the more there are; at the end up to
 * twice as many more without a draw.
 */
const ROUNDS = { most: 240, least: 40, bodies: 160_000 };
/** The share of the way home, and to what it belongs to, that a body goes in the first round; in the last, of the one. */
const PULL = { home: 0.1, toward: 0.15, least: 0.3 };

/** The share of what is lacking that bodies go off lines, and what they keep off these, as a share of a disc. */
const [OFF, BESIDE] = [0.3, 0.4];
/** With more bodies times lines nothing keeps off lines: it takes too long, and there is no room. */
const MOST = 150_000;

/**
 * Changes the places of the bodies; the same bodies come to the same places.
 * @param lines off which bodies without a home keep, while they are few
 */
export function settle(bodies: readonly Body[], lines: readonly Strand[] = []): void {
  const rounds = Math.max(ROUNDS.least, Math.min(ROUNDS.most, Math.ceil(ROUNDS.bodies / Math.max(bodies.length, 1))));
  const grid = new Grid(bodies, ({ size }) => size);
  const homes = new Grid(
    bodies.filter(({ home }) => home),
    ({ reach }) => reach,
  );
  const beside = BESIDE * mean(bodies.map(({ radius }) => radius));
  const isFew = bodies.length * lines.length <= MOST;
  const keepOff = (share: number) =>
    isFew ? leaveLines(bodies, lines, share, ({ home }) => home !== null, beside) : 0;
  for (let round = 0; round < rounds; round += 1) {
    const left = 1 - round / rounds;
    for (const body of bodies) draw(body, bodies, left);
    const share = 0.2 + 0.8 * (1 - left);
    homes.part(share);
    keepOff(share * OFF);
    grid.part(share);
    for (const body of bodies) hold(body);
  }
  for (let round = 0; round < rounds * 2; round += 1) {
    // In the end nothing covers another, whatever lies on lines.
    if (grid.part(1) + keepOff(round < rounds ? OFF : 0) === 0) break;
    for (const body of bodies) hold(body);
  }
}

function hold(body: Body): void {
  if (!body.home) return;
  const [dx, dy] = [body.x - body.home.x, body.y - body.home.y];
  const share = body.leash / Math.hypot(dx, dy);
  if (!(share < 1)) return;
  body.x = body.home.x + dx * share;
  body.y = body.home.y + dy * share;
}

function draw(body: Body, bodies: readonly Body[], left: number): void {
  if (body.home) {
    const home = PULL.home * (PULL.least + (1 - PULL.least) * left);
    body.x += (body.home.x - body.x) * home;
    body.y += (body.home.y - body.y) * home;
  }
  const { toward } = body;
  if (toward.length === 0) return;
  let [x, y] = [0, 0];
  for (const at of toward) {
    const end = bodies[at] as Body;
    x += end.x / toward.length;
    y += end.y / toward.length;
  }
  body.x += (x - body.x) * PULL.toward * left;
  body.y += (y - body.y) * PULL.toward * left;
}

/** Bodies by cells of the plane, so that each is held against those near it only. */
class Grid {
  readonly #bodies: readonly Body[];
  readonly #diameterOf: (body: Body) => number;
  readonly #cell: number;
  readonly #mask: number;
  readonly #first: Int32Array;
  readonly #next: Int32Array;

  constructor(bodies: readonly Body[], diameterOf: (body: Body) => number) {
    this.#bodies = bodies;
    this.#diameterOf = diameterOf;
    this.#cell = bodies.reduce((widest, body) => Math.max(widest, diameterOf(body)), 1e-9);
    const cells = 2 ** Math.ceil(Math.log2(Math.max(bodies.length, 1) * 4));
    this.#mask = cells - 1;
    this.#first = new Int32Array(cells);
    this.#next = new Int32Array(bodies.length);
  }

  /** Moves bodies apart by this share of what is lacking between them, and says how many pairs there were. */
  part(share: number): number {
    this.#first.fill(-1);
    let count = 0;
    for (const [at, body] of this.#bodies.entries()) {
      const [column, row] = [Math.floor(body.x / this.#cell), Math.floor(body.y / this.#cell)];
      for (let dx = -1; dx <= 1; dx += 1)
        for (let dy = -1; dy <= 1; dy += 1) {
          let other = this.#first[this.#hash(column + dx, row + dy)] as number;
          for (; other !== -1; other = this.#next[other] as number)
            if (this.#partPair(body, this.#bodies[other] as Body, at, share)) count += 1;
        }
      const own = this.#hash(column, row);
      this.#next[at] = this.#first[own] as number;
      this.#first[own] = at;
    }
    return count;
  }

  #hash(column: number, row: number): number {
    return (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & this.#mask;
  }

  #partPair(one: Body, other: Body, at: number, share: number): boolean {
    const apart = (this.#diameterOf(one) + this.#diameterOf(other)) / 2;
    let [dx, dy] = [one.x - other.x, one.y - other.y];
    let distance = Math.hypot(dx, dy);
    // What is lacking by less than can be seen would keep everything moving.
    if (distance >= apart * 0.995) return false;
    // Two on one spot part by their order.
    if (distance < apart * 1e-6) {
      distance = apart * 1e-3;
      [dx, dy] = [Math.cos(at) * distance, Math.sin(at) * distance];
    }
    const by = ((apart - distance) / distance) * share;
    const mine = other.weight / (one.weight + other.weight);
    one.x += dx * by * mine;
    one.y += dy * by * mine;
    other.x -= dx * by * (1 - mine);
    other.y -= dy * by * (1 - mine);
    return true;
  }
}
