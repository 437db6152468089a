/** What is taken of the window, in CSS pixels. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Only the circle within it is taken. */
  readonly isRound?: boolean;
}

/** Boxes in a coarse grid, so that asking whether a place is free looks at its neighbours only. */
export class Occupancy {
  readonly #cells = new Map<number, Box[]>();
  readonly #cell = 72;

  add(box: Box): void {
    this.#forEachCell(box, (id) => {
      const list = this.#cells.get(id);
      if (list) list.push(box);
      else this.#cells.set(id, [box]);
      return false;
    });
  }

  /** Holds the same, and goes its own way from here. */
  copy(): Occupancy {
    const copy = new Occupancy();
    for (const [id, list] of this.#cells) copy.#cells.set(id, [...list]);
    return copy;
  }

  /** Takes away what was added. */
  remove(box: Box): void {
    this.#forEachCell(box, (id) => {
      const list = this.#cells.get(id);
      list?.splice(list.indexOf(box), 1);
      return false;
    });
  }

  /** @param air what must be free around it as well, in pixels */
  isFree(box: Box, air = 0): boolean {
    const { left, top, right, bottom } = box;
    const wide = air === 0 ? box : { left: left - air, top: top - air, right: right + air, bottom: bottom + air };
    return !this.#forEachCell(wide, (id) => this.#cells.get(id)?.some((other) => overlaps(box, other, air)) ?? false);
  }

  /** The boxes that lie under `box`. */
  under(box: Box): ReadonlySet<Box> {
    const found = new Set<Box>();
    this.#forEachCell(box, (id) => {
      for (const other of this.#cells.get(id) ?? []) if (overlaps(box, other)) found.add(other);
      return false;
    });
    return found;
  }

  #forEachCell(box: Box, visit: (id: number) => boolean): boolean {
    for (let column = Math.floor(box.left / this.#cell); column <= Math.floor(box.right / this.#cell); column += 1) {
      for (let row = Math.floor(box.top / this.#cell); row <= Math.floor(box.bottom / this.#cell); row += 1) {
        if (visit(column * 100_003 + row)) return true;
      }
    }
    return false;
  }
}

/** Whether a name lies on what is there, or within so much air of it; names have corners, discs have none. */
export function overlaps(name: Box, { left, top, right, bottom, isRound }: Box, air = 0): boolean {
  if (!isRound)
    return name.left < right + air && left < name.right + air && name.top < bottom + air && top < name.bottom + air;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const dx = Math.max(name.left - x, 0, x - name.right);
  const dy = Math.max(name.top - y, 0, y - name.bottom);
  return Math.hypot(dx, dy) < (right - left) / 2 + air;
}
