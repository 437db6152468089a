/** Disjoint sets of the numbers 0 … size − 1. The smallest member of a set stands for it, whatever the order of unions. */
export class UnionFind {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  find(item: number): number {
    let root = item;
    for (let up = this.#parent[root] ?? root; up !== root; up = this.#parent[root] ?? root) root = up;
    for (let at = item; at !== root; ) {
      const up = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = up;
    }
    return root;
  }

  union(one: number, other: number): void {
    const a = this.find(one);
    const b = this.find(other);
    if (a !== b) this.#parent[Math.max(a, b)] = Math.min(a, b);
  }
}
