/** A binary min-heap of numbers with priorities; an entry that is overtaken by a better one is left in it and skipped. */
export class Heap {
  #items: number[] = [];
  #priorities: number[] = [];

  get size(): number {
    return this.#items.length;
  }

  /** The lowest priority in it; infinite when it is empty. */
  get lowest(): number {
    return this.#priorities[0] ?? Number.POSITIVE_INFINITY;
  }

  push(item: number, priority: number): void {
    const items = this.#items;
    const priorities = this.#priorities;
    let place = items.length;
    items.push(item);
    priorities.push(priority);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if ((priorities[parent] as number) <= priority) break;
      items[place] = items[parent] as number;
      priorities[place] = priorities[parent] as number;
      place = parent;
    }
    items[place] = item;
    priorities[place] = priority;
  }

  /** Takes out the item of the lowest priority; -1 when there is none. */
  pop(): number {
    const items = this.#items;
    const priorities = this.#priorities;
    const first = items[0];
    const item = items.pop();
    const priority = priorities.pop();
    if (first === undefined || item === undefined || priority === undefined) return -1;
    const { length } = items;
    if (length === 0) return first;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= length) break;
      if (child + 1 < length && (priorities[child + 1] as number) < (priorities[child] as number)) child += 1;
      if ((priorities[child] as number) >= priority) break;
      items[place] = items[child] as number;
      priorities[place] = priorities[child] as number;
      place = child;
    }
    items[place] = item;
    priorities[place] = priority;
    return first;
  }
}
