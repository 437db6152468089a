/** How many nodes and edges each entry of a facet has: visible now, and with the facet lifted. */
import { BASES, type Basis, ENTITY_TYPES, type EntityType, RELATION_TYPES, type RelationType } from '../../ontology.ts';
import { type Makers, makeWhenAsked } from '../makeWhenAsked.ts';
import { ALL_COUNT, type Facet, type Masks } from './conditions.ts';
import type { FilterFacts } from './filterFacts.ts';
import { countMonths, type Histogram } from './histogram.ts';
import type { Lists } from './lists.ts';

export interface Tally {
  /** Visible now. */
  readonly shown: number;
  /** What would be visible if this facet hid nothing while all others stay. */
  readonly available: number;
  /** In the whole graph. */
  readonly total: number;
}

/** Entity types and kinds count nodes; all else counts edges. */
export interface Tallies {
  readonly entityTypes: Readonly<Record<EntityType, Tally>>;
  /** By the key of the kind. */
  readonly kinds: ReadonlyMap<string, Tally>;
  readonly relationTypes: Readonly<Record<RelationType, Tally>>;
  readonly bases: Readonly<Record<Basis, Tally>>;
  /** By the article's id. */
  readonly articles: ReadonlyMap<string, Tally>;
  /** By the publisher's name, '' for none. */
  readonly publishers: ReadonlyMap<string, Tally>;
  /** Edges said in at least 0, 1, 2 and 3 articles, however many are asked for. */
  readonly sources: readonly number[];
  /** Edges over time, whatever time is asked for. */
  readonly months: Histogram | null;
}

/**
 * How to count each of them, once it is asked for: most panels are folded most of the time.
 * @param now what is visible
 * @param shown the counts of that
 * @param lift gives what would be without one facet
 */
export function countTallies(
  facts: FilterFacts,
  now: Masks,
  shown: Counts,
  lift: (facet: Facet) => Masks,
): Makers<Tallies> {
  const whole = countTotals(facts);
  const available = (facet: Facet) => {
    const masks = lift(facet);
    return masks === now ? shown : countAll(facts, masks);
  };
  const tally = (facet: Facet, part: keyof Counts) => {
    const lifted = available(facet)[part];
    return shown[part].map(
      (number, at): Tally => ({ shown: number, available: lifted[at] ?? 0, total: whole[part][at] ?? 0 }),
    );
  };
  return {
    entityTypes: () => record(ENTITY_TYPES, tally('entities', 'entityTypes')),
    kinds: () => byName(facts.kindKeys, tally('entities', 'kinds')),
    relationTypes: () => record(RELATION_TYPES, tally('relations', 'relationTypes')),
    bases: () => record(BASES, tally('bases', 'bases')),
    articles: () => byName(facts.articleIds, tally('articles', 'articles')),
    publishers: () => byName(facts.publishers, tally('publishers', 'publishers')),
    sources: () => available('sources').sources,
    months: () => countMonths(facts, lift('months')),
  };
}

/** The numbers of all entries of each facet, in the order of the facts. */
export interface Counts {
  readonly entityTypes: readonly number[];
  readonly kinds: readonly number[];
  readonly relationTypes: readonly number[];
  readonly bases: readonly number[];
  readonly articles: readonly number[];
  readonly publishers: readonly number[];
  readonly sources: readonly number[];
}

/** Each when it is asked for. */
export function countAll(facts: FilterFacts, { nodes, edges, counting }: Masks): Counts {
  return makeWhenAsked<Counts>({
    entityTypes: () => count(facts.types, nodes, counting, ENTITY_TYPES.length),
    kinds: () => count(facts.kinds, nodes, counting, facts.kindKeys.length),
    relationTypes: () => count(facts.relations, edges, counting, RELATION_TYPES.length),
    bases: () => count(facts.bases, edges, counting, BASES.length),
    articles: () => countLists(facts.edgeArticles, edges, counting, facts.articleIds.length),
    publishers: () => countLists(facts.edgeArticles, edges, counting, facts.publishers.length, facts.publisherOf),
    sources: () => countSources(facts.edgeArticles, edges, counting),
  });
}

/** What there is at all, in the ontology's order. */
export interface Present {
  readonly entityTypes: readonly EntityType[];
  readonly relationTypes: readonly RelationType[];
  readonly bases: readonly Basis[];
}

export function listPresent(facts: FilterFacts): Present {
  const { entityTypes, relationTypes, bases } = countTotals(facts);
  return {
    entityTypes: ENTITY_TYPES.filter((_type, at) => entityTypes[at] !== 0),
    relationTypes: RELATION_TYPES.filter((_type, at) => relationTypes[at] !== 0),
    bases: BASES.filter((_basis, at) => bases[at] !== 0),
  };
}

const totals = new WeakMap<FilterFacts, Counts>();

/** The counts of the whole graph. */
function countTotals(facts: FilterFacts): Counts {
  const nothing = { nodes: facts.noneFails, edges: new Uint16Array(facts.edgeKeys.length), counting: ALL_COUNT };
  const counts = totals.get(facts) ?? countAll(facts, nothing);
  totals.set(facts, counts);
  return counts;
}

function count(places: Uint8Array | Int32Array, mask: Uint16Array, counting: number, size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (let at = 0; at < mask.length; at += 1) {
    if (((mask[at] ?? 0) & counting) !== 0) continue;
    const place = places[at] ?? 0;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** Every item counts once in each of its lists' groups. */
function countLists(
  { starts, values }: Lists,
  mask: Uint16Array,
  counting: number,
  size: number,
  groupOf?: Int32Array,
): number[] {
  const counts = new Array<number>(size).fill(0);
  const last = new Int32Array(size).fill(-1);
  for (let item = 0; item < mask.length; item += 1) {
    if (((mask[item] ?? 0) & counting) !== 0) continue;
    for (let at = starts[item] ?? 0; at < (starts[item + 1] ?? 0); at += 1) {
      const value = values[at] ?? 0;
      const group = groupOf ? (groupOf[value] ?? 0) : value;
      if (last[group] === item) continue;
      last[group] = item;
      counts[group] = (counts[group] ?? 0) + 1;
    }
  }
  return counts;
}

function countSources({ starts }: Lists, mask: Uint16Array, counting: number): number[] {
  const counts = [0, 0, 0, 0];
  for (let edge = 0; edge < mask.length; edge += 1) {
    if (((mask[edge] ?? 0) & counting) !== 0) continue;
    const sources = Math.min((starts[edge + 1] ?? 0) - (starts[edge] ?? 0), 3);
    for (let least = 0; least <= sources; least += 1) counts[least] = (counts[least] ?? 0) + 1;
  }
  return counts;
}

const byName = (names: readonly string[], tallies: readonly Tally[]): ReadonlyMap<string, Tally> =>
  new Map(tallies.map((tally, at) => [names[at] ?? '', tally]));

function record<Key extends string>(keys: readonly Key[], tallies: readonly Tally[]): Readonly<Record<Key, Tally>> {
  return Object.fromEntries(keys.map((key, at) => [key, tallies[at]])) as Record<Key, Tally>;
}
