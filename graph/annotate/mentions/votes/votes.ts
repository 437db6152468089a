/** What a name's own words, its neighbours and its surroundings say of its type, as votes. */
import type { Word } from '../words.ts';

export type OpenType = 'company' | 'person' | 'region' | 'policy' | 'agency' | 'organization' | 'event';
export type Votes = Record<OpenType, number>;

/** Votes by the words that cast them, in small letters and joined by spaces: "shares of" → for a company, 2. */
type Ballots = ReadonlyMap<string, readonly (readonly [type: OpenType, weight: number])[]>;

/** Words in a row, each one of several. */
type Row = readonly [type: OpenType, weight: number, ...columns: (string | ReadonlySet<string>)[]];

/** Ballots from rows such as `['company', 2, 'shares unit', 'of at']`: "shares of", "shares at", "unit of", "unit at". */
export function readBallots(rows: readonly Row[]): Ballots {
  const ballots = new Map<string, (readonly [OpenType, number])[]>();
  for (const [type, weight, ...columns] of rows) {
    const lists = columns.map((words) => (typeof words === 'string' ? words.split(' ') : [...words]));
    const keys = lists.reduce((starts, words) => starts.flatMap((start) => words.map((word) => `${start} ${word}`)));
    for (const key of keys) ballots.set(key, [...(ballots.get(key) ?? []), [type, weight]]);
  }
  return ballots;
}

/** Adds the votes that `words` cast together. */
export function cast(ballots: Ballots, words: readonly Word[], votes: Votes): void {
  const key = words.map((word) => word.norm).join(' ');
  for (const [type, weight] of ballots.get(key) ?? []) votes[type] += weight;
}
