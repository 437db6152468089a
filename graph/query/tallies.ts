/** How many nodes and edges each entry of a facet has: visible now, and with the facet lifted. */
import { BASES, type Basis, ENTITY_TYPES, type EntityType, RELATION_TYPES, type RelationType } from '../ontology.ts';
import type { Facet, Masks } from './conditions.ts';
import type { FilterFacts, Lists } from './filterFacts.ts';
import { countMonths, type Histogram } from './histogram.ts';

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

/** `now` is what is visible; `lift` gives what would be without one facet. */
export function countTallies(facts: FilterFacts, now: Masks, lift: (facet: Facet) => Masks): Tallies {
  const all: Masks = { nodes: new Uint16Array(now.nodes.length), edges: new Uint16Array(now.edges.length) };
  const tally = (count: (masks: Masks) => readonly number[], lifted: Masks) => {
    const [shown, available, total] = [count(now), count(lifted), count(all)];
    return shown.map((number, at): Tally => ({ shown: number, available: available[at] ?? 0, total: total[at] ?? 0 }));
  };
  const { types, kinds, relations, bases, edgeArticles, articleIds, publisherOf, publishers } = facts;
  const entities = lift('entities');
  return {
    entityTypes: record(
      ENTITY_TYPES,
      tally((masks) => count(types, masks.nodes, ENTITY_TYPES.length), entities),
    ),
    kinds: byName(
      facts.kindKeys,
      tally((masks) => count(kinds, masks.nodes, facts.kindKeys.length), entities),
    ),
    relationTypes: record(
      RELATION_TYPES,
      tally((masks) => count(relations, masks.edges, RELATION_TYPES.length), lift('relations')),
    ),
    bases: record(
      BASES,
      tally((masks) => count(bases, masks.edges, BASES.length), lift('bases')),
    ),
    articles: byName(
      articleIds,
      tally((masks) => countLists(edgeArticles, masks.edges, articleIds.length), lift('articles')),
    ),
    publishers: byName(
      publishers,
      tally((masks) => countLists(edgeArticles, masks.edges, publishers.length, publisherOf), lift('publishers')),
    ),
    sources: countSources(edgeArticles, lift('sources').edges),
    months: countMonths(facts, lift('months'), BASES.indexOf('gazetteer')),
  };
}

function count(places: Uint8Array | Int32Array, mask: Uint16Array, size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (let at = 0; at < mask.length; at += 1) {
    const place = places[at] ?? 0;
    if (mask[at] === 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** Every item counts once in each of its lists' groups. */
function countLists({ starts, values }: Lists, mask: Uint16Array, size: number, groupOf?: Int32Array): number[] {
  const counts = new Array<number>(size).fill(0);
  const last = new Int32Array(size).fill(-1);
  for (let item = 0; item < mask.length; item += 1) {
    if (mask[item] !== 0) continue;
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

function countSources({ starts }: Lists, mask: Uint16Array): number[] {
  const counts = [0, 0, 0, 0];
  for (let edge = 0; edge < mask.length; edge += 1) {
    if (mask[edge] !== 0) continue;
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
