/** How many lines run through each part of the window, so coarse that asking about a box is cheap. */
import type { Point } from './curves.ts';
import type { Box } from './occupancy.ts';

/** The side of a cell in pixels. */
const CELL = 8;

export class LineRaster {
  readonly #counts: Uint8Array;
  readonly #columns: number;
  readonly #rows: number;
  #isEmpty = true;

  /** For a window of so many pixels. */
  constructor(width: number, height: number) {
    this.#columns = Math.max(1, Math.ceil(width / CELL));
    this.#rows = Math.max(1, Math.ceil(height / CELL));
    this.#counts = new Uint8Array(this.#columns * this.#rows);
  }

  /** Adds places along a line, about as far apart as a cell is wide. */
  add(line: readonly Point[]): void {
    for (const { x, y } of line) {
      const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
      if (column < 0 || row < 0 || column >= this.#columns || row >= this.#rows) continue;
      const at = row * this.#columns + column;
      this.#isEmpty = false;
      this.#counts[at] = Math.min(255, (this.#counts[at] as number) + 1);
    }
  }

  /** How many of these places lie in the box, or next to it within a cell. */
  count({ left, top, right, bottom }: Box): number {
    let sum = 0;
    if (this.#isEmpty) return sum;
    const last = Math.min(this.#columns - 1, Math.floor(right / CELL));
    for (let row = Math.max(0, Math.floor(top / CELL)); row <= bottom / CELL && row < this.#rows; row += 1)
      for (let column = Math.max(0, Math.floor(left / CELL)); column <= last; column += 1)
        sum += this.#counts[row * this.#columns + column] as number;
    return sum;
  }
}
