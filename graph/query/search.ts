/** Finding entities, relations and articles by what people type, mistakes included. */
import Fuse, { type FuseResult } from 'fuse.js';
import type { GraphFile } from '../schema.ts';
import { fold } from './fold.ts';
import { indexFile } from './graphIndex.ts';
import { findJoiningEdges, findPartialMatches, type PartialMatch } from './jointMatches.ts';
import { hasWord, markRanges, type Range, rankMatch } from './matching.ts';
import { listEntries, type SearchEntry, type SearchTarget } from './searchEntries.ts';
import { stateEdge } from './statements.ts';
import { allowTypos, countTypos } from './typos.ts';

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
  /** Relations between two entities that the query names, when no one thing has all of its words. */
  readonly edges: readonly Hit[];
  /** The groups that have hits, the one with the best hit first. */
  readonly order: readonly SearchTarget['kind'][];
}

export interface SearchIndex {
  /** Best hits first, one for each target, at most `limit` a group; nothing for an empty query. */
  readonly search: (query: string, limit?: number) => SearchResults;
}

/** Behind every tier of `rankMatch`. */
const FUZZY = 9;
/** The tier of letters inside a word: whatever ranks before it has the query's words. */
const INSIDE = 4;
/** Fuse's bar, low, for `isPlausible` counts the slips. */
const SIMILAR = 0.45;
/** How much further than the best a fuzzy hit may be, in Fuse's score. */
const FAR = 0.2;

const NOTHING: SearchResults = { entities: [], relations: [], articles: [], edges: [], order: [] };

/** Builds the index; do so once for each graph. */
export function createSearchIndex(file: GraphFile): SearchIndex {
  const entries = listEntries(file);
  const index = indexFile(file);
  const weightOf = ({ target }: SearchEntry) =>
    target.kind === 'entity' ? (index.edgesOf.get(target.key)?.length ?? 0) : 0;
  const common = { keys: ['folded'], includeScore: true, includeMatches: true, ignoreLocation: true };
  // Initials and synonyms are ours, so they match to the letter only: `rankMatch` finds them, not Fuse.
  const fuzzyEntries = entries.filter(({ reason }) => reason !== 'initials' && reason !== 'synonym');
  const whole = new Fuse(fuzzyEntries, { ...common, threshold: SIMILAR });
  const words = new Fuse(fuzzyEntries, { ...common, threshold: SIMILAR, useTokenSearch: true, tokenMatch: 'all' });

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
      if (tier === null && !(result && isPlausible(entry, wanted))) return [];
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
    const best = ranked[0];
    // What only resembles the query is noise beside what has its words, and so is what resembles it far less.
    const isNamed = best !== undefined && best.tier < INSIDE;
    const worst = (best?.score ?? 0) + FAR;
    const seen = new Set<string>();
    const hits = ranked
      .filter(({ tier, score }) => tier < FUZZY || (!isNamed && (best?.tier !== FUZZY || score <= worst)))
      .flatMap(({ entry, result }) => {
        const name = nameTarget(entry.target);
        if (seen.has(name)) return [];
        seen.add(name);
        return [describeHit(entry, wanted, result?.matches?.[0]?.indices ?? [])];
      });
    const joint = hits.some(({ target }) => target.kind !== 'article') ? NOTHING : searchJointly(wanted);
    const ofKind = (kind: SearchTarget['kind']) => hits.filter((hit) => hit.target.kind === kind).slice(0, limit);
    return {
      entities: [...ofKind('entity'), ...joint.entities].slice(0, limit),
      relations: ofKind('relation'),
      articles: ofKind('article'),
      edges: joint.edges.slice(0, limit),
      order: [...new Set([...joint.order, ...hits.map((hit) => hit.target.kind)])],
    };
  };

  /** For a query of several words that no one thing has: the things that have some, and what joins them. */
  const searchJointly = (wanted: string): SearchResults => {
    if (!wanted.includes(' ')) return NOTHING;
    const matches = findPartialMatches(entries, wanted, index);
    const joining = findJoiningEdges(matches, index);
    const isJoined = ({ key }: PartialMatch) => joining.some(({ source, target }) => source === key || target === key);
    const edges = joining.map((edge): Hit => {
      const { source, verb, target } = stateEdge(index, edge);
      const label = `${source} ${verb} ${target}`;
      return { target: { kind: 'edge', key: edge.key }, label, matched: label, ranges: [], reason: 'label' };
    });
    const inOrder = [...matches.filter(isJoined), ...matches.filter((match) => !isJoined(match))];
    const entities = inOrder.map(({ entry, words: held }) => describeHit(entry, [...held].join(' '), []));
    const order = (['edge', 'entity'] as const).filter((kind) => (kind === 'edge' ? edges : entities).length > 0);
    return { ...NOTHING, entities, edges, order };
  };
  return { search };
}

/** A mistake in a short word makes another word: where words are matched one by one, the short ones must stand as typed. */
function hasShortWords(entry: SearchEntry, query: string): boolean {
  return query.split(' ').every((word) => word.length > 3 || hasWord(entry, word));
}

/** Whether a fuzzy match is worth showing: few slips in all, or in each of the query's words wherever they stand. */
function isPlausible(entry: SearchEntry, query: string): boolean {
  const fits = (part: string) => countTypos(entry.folded, part, allowTypos(part.length)) <= allowTypos(part.length);
  if (!query.includes(' ')) return query.length > 3 && fits(query);
  return hasShortWords(entry, query) && (fits(query) || query.split(' ').every(fits));
}

function describeHit(entry: SearchEntry, query: string, fuzzy: readonly (readonly [number, number])[]): Hit {
  const { target, label, text, reason } = entry;
  return { target, label, matched: text, ranges: markRanges(entry, query, fuzzy), reason };
}

/** A string that tells targets apart. */
function nameTarget(target: SearchTarget): string {
  if (target.kind === 'entity' || target.kind === 'edge') return `${target.kind} ${target.key}`;
  return target.kind === 'relation' ? `relation ${target.relation}` : `article ${target.id}`;
}
