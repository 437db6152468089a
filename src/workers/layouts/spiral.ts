/** Sunflower spirals (Vogel 1979): points that fill a disc evenly from the middle outwards. */

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The point number `at`, counted from 0 in the middle; neighbours lie about 1.8 × `step` apart. */
export function pointOnSpiral(at: number, step: number): { readonly x: number; readonly y: number } {
  const radius = at === 0 ? 0 : step * Math.sqrt(at + 0.5);
  const angle = at * GOLDEN_ANGLE;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Discs in the plane, none of them over another, and the free places between them. */
export class Lots {
  readonly #cell: number;
  readonly #rows = new Map<number, Map<number, number[]>>();
  /** Where the search around each part of the plane goes on. */
  readonly #reached = new Map<string, number>();

  /** @param widest the largest diameter to come */
  constructor(widest: number) {
    this.#cell = Math.max(widest, 1e-9);
  }

  take(x: number, y: number, diameter: number): void {
    const [column, row] = [Math.floor(x / this.#cell), Math.floor(y / this.#cell)];
    let cells = this.#rows.get(row);
    if (!cells) {
      cells = new Map();
      this.#rows.set(row, cells);
    }
    const cell = cells.get(column);
    if (cell) cell.push(x, y, diameter);
    else cells.set(column, [x, y, diameter]);
  }

  /** Takes the first free place on the spiral around a point, and says where that is. */
  takeNear(x: number, y: number, diameter: number): { readonly x: number; readonly y: number } {
    const key = `${Math.round(x / this.#cell)} ${Math.round(y / this.#cell)}`;
    let at = this.#reached.get(key) ?? 0;
    for (let tries = 0; ; tries += 1) {
      const spot = pointOnSpiral(at, diameter * 0.55);
      const place = { x: x + spot.x, y: y + spot.y };
      // Far from the middle all is long taken: larger strides find the edge of a crowd sooner.
      at += 1 + (tries > 60 ? Math.floor(at / 24) : 0);
      if (!this.#isFree(place.x, place.y, diameter)) continue;
      this.#reached.set(key, Math.max(0, at - 2));
      this.take(place.x, place.y, diameter);
      return place;
    }
  }

  #isFree(x: number, y: number, diameter: number): boolean {
    const [column, row] = [Math.floor(x / this.#cell), Math.floor(y / this.#cell)];
    for (let dy = -1; dy <= 1; dy += 1) {
      const cells = this.#rows.get(row + dy);
      if (!cells) continue;
      for (let dx = -1; dx <= 1; dx += 1) {
        const discs = cells.get(column + dx);
        if (!discs) continue;
        for (let at = 0; at < discs.length; at += 3) {
          const apart = (diameter + (discs[at + 2] as number)) / 2;
          const [gapX, gapY] = [(discs[at] as number) - x, (discs[at + 1] as number) - y];
          if (gapX * gapX + gapY * gapY < apart * apart) return false;
        }
      }
    }
    return true;
  }
}
