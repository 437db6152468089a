/**
 * The step before ranking: of a hundred thousand things, the few hundred whose names share most grams with a query.
 * For every gram the things that have it stand in one typed array, so that a query is a few additions for each.
 */
import { GRAM_BITS, visitGrams } from './grams.ts';

export interface CandidateIndex {
  /** At most `most` things, those that share most with the folded query first, then in their own order. */
  readonly find: (query: string, most: number) => readonly number[];
}

const GRAMS = 2 ** GRAM_BITS;
/** A query's rare grams decide; once this many things have been counted, grams that most names have are left out. */
const ENOUGH = 250_000;

/**
 * The index of things numbered from 0, better known ones first: of several that share as much, the first are kept.
 * @param namesOf the folded names of a thing
 */
export function createCandidateIndex(count: number, namesOf: (thing: number) => readonly string[]): CandidateIndex {
  const { starts, things } = gather(count, namesOf);
  const scores = new Uint16Array(count);
  const find = (query: string, most: number): readonly number[] => {
    if (count <= most) return Array.from({ length: count }, (_, thing) => thing);
    const weights = new Map<number, number>();
    visitGrams(query, (gram, weight) => weights.set(gram, weight));
    const sizeOf = (gram: number) => (starts[gram + 1] ?? 0) - (starts[gram] ?? 0);
    const grams = [...weights].filter(([gram]) => sizeOf(gram) > 0).sort(([a], [b]) => sizeOf(a) - sizeOf(b));
    let counted = 0;
    let highest = 0;
    for (const [gram, weight] of grams) {
      if (counted > 0 && counted + sizeOf(gram) > ENOUGH) break;
      counted += sizeOf(gram);
      highest += weight;
      const end = starts[gram + 1] ?? 0;
      for (let at = starts[gram] ?? 0; at < end; at += 1) add(scores, things[at] as number, weight);
    }
    const best = takeBest(scores, highest, most);
    scores.fill(0);
    return best;
  };
  return { find };
}

/** For each gram where its things begin in `things`; those of one gram ascend. */
function gather(count: number, namesOf: (thing: number) => readonly string[]) {
  const starts = new Uint32Array(GRAMS + 1);
  const latest = new Int32Array(GRAMS).fill(-1);
  const ends = new Uint32Array(count);
  let grams = new Uint32Array(Math.max(64, count * 48));
  let length = 0;
  for (let thing = 0; thing < count; thing += 1) {
    for (const name of namesOf(thing)) {
      visitGrams(name, (gram) => {
        if (latest[gram] === thing) return;
        latest[gram] = thing;
        if (length === grams.length) {
          const larger = new Uint32Array(length * 2);
          larger.set(grams);
          grams = larger;
        }
        grams[length] = gram;
        length += 1;
        add(starts, gram + 1, 1);
      });
    }
    ends[thing] = length;
  }
  for (let gram = 0; gram < GRAMS; gram += 1) add(starts, gram + 1, starts[gram] as number);
  const next = starts.slice(0, GRAMS);
  const things = new Uint32Array(length);
  let at = 0;
  for (let thing = 0; thing < count; thing += 1) {
    for (; at < (ends[thing] as number); at += 1) {
      const gram = grams[at] as number;
      things[next[gram] as number] = thing;
      add(next, gram, 1);
    }
  }
  return { starts, things };
}

/** The things with the highest scores above 0, in order of score, then of number: a counting sort. */
function takeBest(scores: Uint16Array, highest: number, most: number): readonly number[] {
  const have = new Uint32Array(highest + 1);
  for (let thing = 0; thing < scores.length; thing += 1) add(have, scores[thing] as number, 1);
  let bar = highest;
  let room = most;
  while (bar > 1 && (have[bar] as number) < room) {
    room -= have[bar] as number;
    bar -= 1;
  }
  const tiers: number[][] = Array.from({ length: highest - bar + 1 }, () => []);
  for (let thing = 0; thing < scores.length; thing += 1) {
    const score = scores[thing] as number;
    if (score < bar || score === 0) continue;
    const tier = tiers[highest - score] as number[];
    if (score > bar || tier.length < room) tier.push(thing);
  }
  return tiers.flat();
}

function add(numbers: Uint16Array | Uint32Array, at: number, amount: number): void {
  numbers[at] = (numbers[at] as number) + amount;
}
