import type { Found } from '../found.ts';
import { SPEECH_VERBS } from '../lexicon/persons.ts';
import type { Word } from '../words.ts';
import type { Votes } from './votes.ts';

/** Where typed names begin and end in each line: `line:word` → type. */
export interface Neighbours {
  readonly starts: ReadonlyMap<string, string>;
  readonly ends: ReadonlyMap<string, string>;
  /** Names judged before: their parts need no verdict. */
  readonly names: readonly string[];
}

export function readNeighbours(found: readonly Found[], names: readonly string[]): Neighbours {
  const starts = new Map<string, string>();
  const ends = new Map<string, string>();
  for (const { line, from, to, type } of found) {
    starts.set(`${line}:${from}`, type);
    ends.set(`${line}:${to}`, type);
  }
  return { starts, ends, names };
}

/** Names in one list are of one sort: "Huawei, Honor and Xiaomi"; "Coimbatore, Tiruppur and Hosur". */
export function voteByNeighbours(
  neighbours: Neighbours,
  line: number,
  words: readonly Word[],
  from: number,
  to: number,
  votes: Votes,
): void {
  const isLink = (at: number): boolean =>
    words[at]?.text === ',' || words[at]?.norm === 'and' || words[at]?.norm === 'or' || words[at]?.text === '&';
  const types: (string | undefined)[] = [];
  if (isLink(from - 1)) types.push(neighbours.ends.get(`${line}:${isLink(from - 2) ? from - 2 : from - 1}`));
  if (isLink(to)) types.push(neighbours.starts.get(`${line}:${isLink(to + 1) ? to + 2 : to + 1}`));
  for (const type of types) {
    if (type === 'company' && !SPEECH_VERBS.has(words[to]?.norm ?? '')) votes.company += 2;
    else if (type === 'region')
      votes.region +=
        words[from - 1]?.norm === 'and' && words[from - 2]?.text !== ',' ? 2 : words[to]?.text === ',' ? 0 : 0.5;
    else if (type === 'person') votes.person += 0.5;
  }
}
