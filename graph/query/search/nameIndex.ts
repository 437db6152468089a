/** The entries of many things, made when they are first asked for, and which of them a query may mean. */
import { remember } from '../remember.ts';
import { type CandidateIndex, createCandidateIndex } from './candidates.ts';
import type { SearchEntry } from './entries.ts';

export interface NameIndex {
  /** The entries of the things that a query may mean, at most so many things; of all where they are few. */
  readonly listCandidates: (query: string, most?: number) => readonly SearchEntry[];
}

/** So many things are ranked for a query; where there are no more, all are. */
export const CANDIDATES = 300;
/** And so many for a part of one. */
export const PART_CANDIDATES = 100;
/** Entries are made when they are first candidates; this many are kept. */
const KEPT = 20_000;
/** Most words of a query stay as they are from letter to letter: what so many of them may mean is kept. */
const REMEMBERED = 500;

/** Builds the index of things in order, better known ones first. */
export function indexNames<Thing>(
  things: readonly Thing[],
  listNames: (thing: Thing) => readonly SearchEntry[],
): NameIndex {
  const namesOf = (at: number) => listNames(things[at] as Thing);
  const index = things.length <= CANDIDATES ? null : indexGrams(things.length, namesOf);
  const entriesOf = remember(KEPT, namesOf);
  const find = remember(REMEMBERED, (query: string) => index?.find(query, CANDIDATES) ?? []);
  return {
    listCandidates: (query, most = CANDIDATES) => {
      if (!index) return things.flatMap((_, at) => entriesOf(at));
      return find(query).slice(0, most).flatMap(entriesOf);
    },
  };
}

function indexGrams(count: number, namesOf: (at: number) => readonly SearchEntry[]): CandidateIndex {
  return createCandidateIndex(count, (at) => namesOf(at).map(({ folded }) => folded));
}
