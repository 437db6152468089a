/** Order by code units, the same on every machine. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Compares by the first key that differs. */
export function compareBy<Item>(...keys: readonly ((item: Item) => string | number)[]) {
  return (one: Item, other: Item): number => {
    for (const key of keys) {
      const a = key(one);
      const b = key(other);
      if (a !== b) return a < b ? -1 : 1;
    }
    return 0;
  };
}
