/** The keys that a mask leaves, as a set that costs nothing to make: look-ups go through the file's own numbering. */
export class KeySet implements ReadonlySet<string> {
  readonly #keys: readonly string[];
  readonly #at: ReadonlyMap<string, number>;
  readonly #mask: Uint16Array;
  readonly #count: () => number;
  #size: number | undefined;

  /**
   * `keys[i]` is in the set where `mask[i]` is 0; `at` is the way back from a key to i.
   * @param count how many they are, where that is counted anyway
   */
  constructor(
    keys: readonly string[],
    at: ReadonlyMap<string, number>,
    mask: Uint16Array,
    count = () => countZeros(mask),
  ) {
    this.#keys = keys;
    this.#at = at;
    this.#mask = mask;
    this.#count = count;
  }

  get size(): number {
    this.#size ??= this.#count();
    return this.#size;
  }

  has(key: string): boolean {
    const at = this.#at.get(key);
    return at !== undefined && this.#mask[at] === 0;
  }

  isOfSameFile(other: KeySet): boolean {
    return this.#keys === other.#keys;
  }

  /** What is in this set alone, and what in the other; they must be of the same file. */
  listChanges(other: KeySet): Changes {
    const [keys, before, now] = [this.#keys, this.#mask, other.#mask];
    const changes = { gone: [] as string[], come: [] as string[] };
    for (let at = 0; at < keys.length; at += 1) {
      if (before[at] === now[at]) continue;
      if (before[at] === 0) changes.gone.push(keys[at] ?? '');
      else if (now[at] === 0) changes.come.push(keys[at] ?? '');
    }
    return changes;
  }

  *values(): SetIterator<string> {
    for (let at = 0; at < this.#keys.length; at += 1) {
      const key = this.#keys[at];
      if (key !== undefined && this.#mask[at] === 0) yield key;
    }
    return undefined;
  }

  keys(): SetIterator<string> {
    return this.values();
  }

  *entries(): SetIterator<[string, string]> {
    for (const key of this) yield [key, key];
    return undefined;
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.values();
  }

  forEach(callback: (value: string, key: string, set: ReadonlySet<string>) => void): void {
    for (const key of this) callback(key, key, this);
  }
}

function countZeros(mask: Uint16Array): number {
  let zeros = 0;
  // By number: walking through takes several times as long until it was done often.
  for (let at = 0; at < mask.length; at += 1) if (mask[at] === 0) zeros += 1;
  return zeros;
}

/** What is in one of two sets and not in the other. */
export interface Changes {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** What has changed from one set to another; for two sets of the same file, without looking up a single key. */
export function listChanges(before: ReadonlySet<string>, now: ReadonlySet<string>): Changes {
  if (before === now) return { gone: [], come: [] };
  if (before instanceof KeySet && now instanceof KeySet && before.isOfSameFile(now)) return before.listChanges(now);
  return { gone: [...before].filter((key) => !now.has(key)), come: [...now].filter((key) => !before.has(key)) };
}
