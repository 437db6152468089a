/** Keys that depend on the things alone, not on the order they come in. */
import { append } from '../multimap.ts';

/**
 * One key for each thing from its candidates, the plainest first: everything that would share a key goes on to its
 * next candidate. So a thing's arrival may make the key of its namesakes longer, but never gives their key to another.
 * Those that still share their last candidate are numbered in the order given.
 */
export function pickKeys(candidates: readonly (readonly [string, ...string[]])[]): string[] {
  const steps = candidates.map(() => 0);
  const keyAt = (index: number) => candidates[index]?.[steps[index] ?? 0] ?? '';
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    for (const sharers of groupByKey(candidates, keyAt).values()) {
      if (sharers.length < 2) continue;
      for (const index of sharers) {
        if ((steps[index] ?? 0) + 1 >= (candidates[index]?.length ?? 0)) continue;
        steps[index] = (steps[index] ?? 0) + 1;
        isSettled = false;
      }
    }
  }
  const keys = candidates.map((_, index) => keyAt(index));
  const taken = new Set(keys);
  for (const [key, [, ...others]] of groupByKey(candidates, keyAt)) {
    let number = 2;
    for (const index of others) {
      while (taken.has(`${key}-${number}`)) number++;
      keys[index] = `${key}-${number}`;
      taken.add(`${key}-${number}`);
    }
  }
  return keys;
}

function groupByKey(items: readonly unknown[], keyAt: (index: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  items.forEach((_, index) => {
    append(groups, keyAt(index), index);
  });
  return groups;
}
