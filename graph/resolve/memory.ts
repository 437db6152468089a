/** What has been placed, by line: questions about a point of the text look at the lines around it only. */
import type { Placed } from './registry.ts';

export class Memory {
  readonly #byLine = new Map<number, Placed[]>();

  constructor(placed: Iterable<Placed> = []) {
    for (const item of placed) this.add(item);
  }

  add(item: Placed): void {
    const here = this.#byLine.get(item.line);
    if (here) here.push(item);
    else this.#byLine.set(item.line, [item]);
  }

  /** Everything placed in one line, in the order it was added. */
  at(line: number): readonly Placed[] {
    return this.#byLine.get(line) ?? [];
  }

  /** Everything placed in the lines `first` to `last`, both included. */
  within(first: number, last: number): Placed[] {
    const items: Placed[] = [];
    for (let line = Math.max(0, first); line <= last; line += 1) items.push(...this.at(line));
    return items;
  }
}
