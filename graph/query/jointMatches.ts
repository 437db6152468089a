/** Queries that name several things at once: "Yuxin Little Giant" means two entities and what joins them. */
import type { GraphEdge } from '../schema.ts';
import type { GraphIndex } from './graphIndex.ts';
import { hasWord } from './matching.ts';
import type { SearchEntry } from './searchEntries.ts';
import { allowTypos, countTypos } from './typos.ts';

export interface PartialMatch {
  readonly entry: SearchEntry;
  readonly key: string;
  /** The words of the query that this name holds. */
  readonly words: ReadonlySet<string>;
}

const SMALL_WORDS = new Set('the a an of and in on at by for to with from is are was how who what'.split(' '));
/** Pairs are looked for among this many of the best. */
const CANDIDATES = 16;

/**
 * Entities that some of a query's words name, those with most of its letters first, then the better connected; one
 * match for each entity. A word that stands in no name is looked for with slips.
 */
export function findPartialMatches(
  entries: readonly SearchEntry[],
  query: string,
  index: GraphIndex,
): readonly PartialMatch[] {
  const words = query.split(' ').filter((word) => word.length > 1 && !SMALL_WORDS.has(word));
  const named = entries.filter(({ target, reason }) => target.kind === 'entity' && reason !== 'initials');
  const holders = new Map<SearchEntry, Set<string>>();
  for (const word of words) {
    const exact = named.filter((entry) => hasWord(entry, word));
    const most = word.length < 5 ? 0 : allowTypos(word.length);
    const near =
      exact.length > 0 || most === 0 ? [] : named.filter(({ folded }) => countTypos(folded, word, most) <= most);
    for (const entry of [...exact, ...near]) holders.set(entry, (holders.get(entry) ?? new Set()).add(word));
  }
  const best = new Map<string, PartialMatch>();
  for (const [entry, held] of holders) {
    if (entry.target.kind !== 'entity') continue;
    const match = { entry, key: entry.target.key, words: held };
    const known = best.get(match.key);
    if (!known || measure(match) > measure(known)) best.set(match.key, match);
  }
  const degree = ({ key }: PartialMatch) => index.edgesOf.get(key)?.length ?? 0;
  return [...best.values()].toSorted(
    (a, b) => measure(b) - measure(a) || degree(b) - degree(a) || (a.key < b.key ? -1 : 1),
  );
}

function measure({ words }: PartialMatch): number {
  return [...words].reduce((sum, word) => sum + word.length, 0);
}

/** The edges between two matches that have every word between them, each word in one of the two alone; best pair first. */
export function findJoiningEdges(matches: readonly PartialMatch[], index: GraphIndex): readonly GraphEdge[] {
  const all = new Set(matches.flatMap(({ words }) => [...words]));
  const candidates = matches.slice(0, CANDIDATES);
  return candidates.flatMap((first, at) =>
    candidates.slice(at + 1).flatMap((second) => {
      const isApart = ![...first.words].some((word) => second.words.has(word));
      const isPair = isApart && first.words.size + second.words.size === all.size;
      if (!isPair) return [];
      const edges = index.edgesOf.get(first.key) ?? [];
      return edges.filter(({ source, target }) => source === second.key || target === second.key);
    }),
  );
}
