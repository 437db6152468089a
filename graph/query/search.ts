/** Finding entities, relations and articles by what people type, mistakes included. */
import Fuse, { type FuseResult } from 'fuse.js';
import type { GraphFile } from '../schema.ts';
import { fold } from './fold.ts';
import { indexFile } from './graphIndex.ts';
import { hasWord, markRanges, type Range, rankMatch } from './matching.ts';
import { listEntries, type SearchEntry, type SearchTarget } from './searchEntries.ts';

export interface Hit {
  readonly target: SearchTarget;
  /** What the hit is called: an entity's label, a relation's label, an article's title. */
  readonly label: string;
  /** The text that matched, and where; `reason` says which of the target's names it is. */
  readonly matched: string;
  readonly ranges: readonly Range[];
  readonly reason: SearchEntry['reason'];
}

export interface SearchResults {
  readonly entities: readonly Hit[];
  readonly relations: readonly Hit[];
  readonly articles: readonly Hit[];
  /** The groups that have hits, the one with the best hit first. */
  readonly order: readonly SearchTarget['kind'][];
}

export interface SearchIndex {
  /** Best hits first, one for each target, at most `limit` a group; nothing for an empty query. */
  readonly search: (query: string, limit?: number) => SearchResults;
}

/** Behind every tier of `rankMatch`. */
const FUZZY = 9;

const NOTHING: SearchResults = { entities: [], relations: [], articles: [], order: [] };

/** Builds the index; do so once for each graph. */
export function createSearchIndex(file: GraphFile): SearchIndex {
  const entries = listEntries(file);
  const { edgesOf } = indexFile(file);
  const weightOf = ({ target }: SearchEntry) => (target.kind === 'entity' ? (edgesOf.get(target.key)?.length ?? 0) : 0);
  const common = { keys: ['folded'], includeScore: true, includeMatches: true, ignoreLocation: true };
  // Initials are guesses, so they match to the letter only: `rankMatch` finds them, not Fuse.
  const fuzzyEntries = entries.filter(({ reason }) => reason !== 'initials');
  const whole = new Fuse(fuzzyEntries, { ...common, threshold: 0.34 });
  const words = new Fuse(fuzzyEntries, { ...common, threshold: 0.34, useTokenSearch: true, tokenMatch: 'all' });

  const search = (query: string, limit = 8): SearchResults => {
    const wanted = fold(query).text.trim().replace(/\s+/g, ' ');
    if (wanted === '') return NOTHING;
    const fuzzy = new Map<SearchEntry, FuseResult<SearchEntry>>();
    const inOrder = whole.search(wanted);
    const inAnyOrder = wanted.includes(' ')
      ? words.search(wanted).filter(({ item }) => hasShortWords(item, wanted))
      : [];
    for (const result of [...inOrder, ...inAnyOrder]) {
      const known = fuzzy.get(result.item);
      if (!known || (result.score ?? 1) < (known.score ?? 1)) fuzzy.set(result.item, result);
    }
    const ranked = entries.flatMap((entry) => {
      const tier = rankMatch(entry, wanted);
      const result = fuzzy.get(entry);
      if (tier === null && !(result && isPlausible(entry, wanted, result))) return [];
      return [{ entry, tier: tier ?? FUZZY, score: result?.score ?? 0, weight: weightOf(entry), result }];
    });
    ranked.sort(
      (a, b) =>
        a.tier - b.tier ||
        (a.tier === FUZZY ? a.score - b.score : 0) ||
        b.weight - a.weight ||
        a.entry.text.length - b.entry.text.length ||
        (a.entry.text < b.entry.text ? -1 : 1),
    );
    // Where a short query is somebody's name to the letter, what merely resembles it is noise.
    const isNamed = wanted.length <= 4 && ranked.some(({ tier }) => tier < 1);
    const seen = new Set<string>();
    const hits = ranked
      .filter(({ tier }) => tier < FUZZY || !isNamed)
      .flatMap(({ entry, result }) => {
        const name = nameTarget(entry.target);
        if (seen.has(name)) return [];
        seen.add(name);
        const ranges = markRanges(entry, wanted, result?.matches?.[0]?.indices ?? []);
        return [{ target: entry.target, label: entry.label, matched: entry.text, ranges, reason: entry.reason }];
      });
    const ofKind = (kind: SearchTarget['kind']) => hits.filter((hit) => hit.target.kind === kind).slice(0, limit);
    const order = [...new Set(hits.map((hit) => hit.target.kind))];
    return { entities: ofKind('entity'), relations: ofKind('relation'), articles: ofKind('article'), order };
  };
  return { search };
}

/** A mistake in a short word makes another word: where words are matched one by one, the short ones must stand as typed. */
function hasShortWords(entry: SearchEntry, query: string): boolean {
  return query.split(' ').every((word) => word.length > 3 || hasWord(entry, word));
}

/** Whether a fuzzy match is worth showing: in a short query a mistake is likely another word, so it must begin one. */
function isPlausible(entry: SearchEntry, query: string, result: FuseResult<SearchEntry>): boolean {
  if (query.length < 3) return false;
  if (query.includes(' ') && query.length < 8) return hasShortWords(entry, query);
  if (query.length > 4) return true;
  const start = result.matches?.[0]?.indices[0]?.[0] ?? 0;
  return start === 0 || !/[\p{L}\p{N}]/u.test(entry.folded[start - 1] ?? '');
}

/** A string that tells targets apart. */
function nameTarget(target: SearchTarget): string {
  if (target.kind === 'entity') return `entity ${target.key}`;
  return target.kind === 'relation' ? `relation ${target.relation}` : `article ${target.id}`;
}
