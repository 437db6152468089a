/** What a search needs of a graph: names alone, so that a worker can be given it piece by piece. */
import { type EntityType, RELATION_TYPES, type RelationType } from '../../ontology.ts';
import type { GraphFile } from '../../schema.ts';

export interface NamedEntity {
  readonly key: string;
  readonly entityType: EntityType;
  readonly label: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** How many relations it has: of hits that fit as well, better connected ones stand first. */
  readonly degree: number;
}

export interface NamedArticle {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
}

export interface SearchSource {
  readonly entities: readonly NamedEntity[];
  /** The relations that the graph has. */
  readonly relations: readonly RelationType[];
  readonly articles: readonly NamedArticle[];
}

/** Few enough that taking and sending one slice is a matter of a few milliseconds. */
const SLICE = { nodes: 500, edges: 20_000, articles: 500 };

/**
 * The source of a file in slices, so that whoever asks can let others work between two of them.
 * @param degreeOf how many edges a node has
 */
export function* sliceSource(file: GraphFile, degreeOf: (key: string) => number): Generator<SearchSource> {
  for (const nodes of slice(file.nodes, SLICE.nodes)) {
    const entities = nodes.map(({ key, attributes: { entityType, label, name, aliases } }) => {
      return { key, entityType, label, name, aliases, degree: degreeOf(key) };
    });
    yield { entities, relations: [], articles: [] };
  }
  for (const articles of slice(file.attributes.articles, SLICE.articles)) {
    const named = articles.map(({ id, title, publisher }) => ({ id, title, publisher }));
    yield { entities: [], relations: [], articles: named };
  }
  const present = new Set<RelationType>();
  for (const edges of slice(file.edges, SLICE.edges)) {
    for (const { attributes } of edges) present.add(attributes.relation);
    yield EMPTY_SOURCE;
  }
  yield { ...EMPTY_SOURCE, relations: RELATION_TYPES.filter((relation) => present.has(relation)) };
}

const EMPTY_SOURCE: SearchSource = { entities: [], relations: [], articles: [] };

/** Slices put together again. */
export function joinSource(slices: Iterable<SearchSource>): SearchSource {
  const all = [...slices];
  return {
    entities: all.flatMap(({ entities }) => entities),
    relations: all.flatMap(({ relations }) => relations),
    articles: all.flatMap(({ articles }) => articles),
  };
}

function* slice<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
