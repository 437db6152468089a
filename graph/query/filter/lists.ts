/** Many short lists of numbers in two arrays, for graphs with hundreds of thousands of them. */

/** The numbers of item i stand from `starts[i]` up to `starts[i + 1]`. */
export interface Lists {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/** Writes lists one after the other. */
export class ListWriter {
  #starts: Int32Array;
  #values = new Int32Array(1024);
  #item = 0;
  #size = 0;

  /** For this many lists. */
  constructor(items: number) {
    this.#starts = new Int32Array(items + 1);
  }

  push(value: number): void {
    if (this.#size === this.#values.length) {
      const larger = new Int32Array(this.#size * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#size] = value;
    this.#size += 1;
  }

  /** Adds a number unless the present list has it; for short lists. */
  add(value: number): void {
    for (let at = this.#starts[this.#item] ?? 0; at < this.#size; at += 1) if (this.#values[at] === value) return;
    this.push(value);
  }

  /** The present list is complete. */
  close(): void {
    this.#item += 1;
    this.#starts[this.#item] = this.#size;
  }

  finish(): Lists {
    return { starts: this.#starts, values: this.#values.slice(0, this.#size) };
  }
}

/** Lists turned around: for each of `size` groups the items that were told to be of it, in the order told. */
export function groupItems(size: number, tell: (put: (group: number, item: number) => void) => void): Lists {
  const starts = new Int32Array(size + 1);
  tell((group) => {
    starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  });
  for (let group = 0; group < size; group += 1) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const free = starts.slice();
  const values = new Int32Array(starts[size] ?? 0);
  tell((group, item) => {
    const at = free[group] ?? 0;
    values[at] = item;
    free[group] = at + 1;
  });
  return { starts, values };
}
