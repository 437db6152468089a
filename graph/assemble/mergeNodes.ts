/** Clusters → nodes with keys; which node each article's entity became. */
import type { ArticleResult, Span } from '../model.ts';
import { append } from '../multimap.ts';
import type { EntityType } from '../ontology.ts';
import { slug } from '../read/slug.ts';
import { isAcronym } from '../text/acronyms.ts';
import type { Cluster } from './mergeEntities.ts';
import { nameKey } from './nameKeys.ts';
import { compareBy, compareText } from './order.ts';
import { pickKeys } from './pickKeys.ts';

export interface MergedNode {
  readonly key: string;
  readonly entityType: EntityType;
  readonly kind: string | null;
  readonly label: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
}

export interface MergedNodes {
  /** Sorted by key. */
  readonly nodes: readonly MergedNode[];
  /**
   * Node key by article (its place in file order), local id and where that is spoken of; undefined for ids that no
   * entity has.
   */
  readonly keyOf: (article: number, id: string, at: Span) => string | undefined;
}

type Names = Omit<MergedNode, 'key'>;

/**
 * Names, labels and keys of the merged nodes. A key is made of the thing's own names; things of one name are told
 * apart by their kind, full name, body or place, or else the article that speaks of them. What other articles say of
 * other things changes no key.
 */
export function mergeNodes(clusters: readonly Cluster[], results: readonly ArticleResult[]): MergedNodes {
  const drafts = clusters
    .map((cluster) => ({ cluster, names: mergeNames(cluster) }))
    .sort(
      compareBy(
        ({ cluster }) => cluster[0]?.article ?? 0,
        ({ cluster }) => cluster[0]?.entity.id ?? '',
      ),
    );
  const labels = new Map<string, string>();
  for (const { cluster, names } of drafts)
    for (const { article, entity } of cluster)
      labels.set(`${article}|${entity.id}`, nameKey(names.entityType, names.label));
  const ties = findTies(results, labels);
  const picked = pickKeys(drafts.map(({ cluster, names }) => listKeys(names, cluster, results, ties)));
  const keys = new Map<string, string>();
  const nodes = drafts.map(({ cluster, names }, at): MergedNode => {
    const key = picked[at] as string;
    for (const { article, entity } of cluster) keys.set(`${article}|${entity.id}`, key);
    return { key, ...names };
  });
  return { nodes: nodes.sort(compareBy((node) => node.key)), keyOf: (article, id) => keys.get(`${article}|${id}`) };
}

/** What a thing is called, from all that articles call it. */
export function mergeNames(cluster: Cluster): Names {
  const entities = cluster.map((item) => item.entity);
  const first = entities[0];
  if (!first) throw new Error('A cluster has at least one entity.');
  const name = pick(
    entities.map((entity) => entity.name),
    (written) => -written.length,
  );
  // Of spellings that differ in case and quotes alone one is enough.
  const others = new Map([[plainly(name), name]]);
  for (const alias of entities.flatMap((entity) => [entity.name, entity.label, ...entity.aliases]).sort(compareText))
    if (!others.has(plainly(alias))) others.set(plainly(alias), alias);
  others.delete(plainly(name));
  const kinds = entities.flatMap(({ kind }) => kind ?? []);
  return {
    entityType: first.type,
    kind: kinds.length === 0 ? null : pick(kinds, (kind) => -kinds.filter((other) => other === kind).length),
    label: pick(
      entities.map((entity) => entity.label),
      (written) => written.length + (isAcronym(written) ? 1_000 : 0),
    ),
    name,
    aliases: [...others.values()].sort(compareText),
    description: entities.find((entity) => entity.description !== null)?.description ?? null,
  };
}

function plainly(name: string): string {
  return name
    .toLowerCase()
    .replace(/[“”"‘’']/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The one that costs least, of several the first by code units; so that the order of articles decides nothing. */
function pick(written: readonly string[], costOf: (text: string) => number): string {
  const [best = ''] = [...written].sort(compareBy(costOf, (text) => text));
  return best;
}

/** Names, as they are compared, of what an entity holds a post at, founded or lies in, by `article|id`. */
function findTies(results: readonly ArticleResult[], labels: ReadonlyMap<string, string>): Map<string, string[]> {
  const ties = new Map<string, string[]>();
  results.forEach(({ relations }, article) => {
    for (const { relation, source, target } of relations) {
      const isFounder = relation === 'founded_by';
      if (!isFounder && !TELLING.has(relation)) continue;
      const label = labels.get(`${article}|${isFounder ? source : target}`);
      if (label !== undefined) append(ties, `${article}|${isFounder ? target : source}`, label);
    }
  });
  return ties;
}

const TELLING = new Set(['holds_post', 'located_in', 'part_of']);

/** Keys a thing may have, the plainest first. */
function listKeys(
  { entityType, label, kind, name }: Names,
  cluster: Cluster,
  results: readonly ArticleResult[],
  ties: ReadonlyMap<string, readonly string[]>,
): [string, ...string[]] {
  // What names are compared by, so that another spelling of the label makes no other key.
  const base = `${entityType}/${slug(nameKey(entityType, label))}`;
  const tied = cluster.flatMap(({ article, entity }) => ties.get(`${article}|${entity.id}`) ?? []);
  const articles = cluster.flatMap(({ article }) => results[article]?.article.id ?? []);
  const full = `${entityType}/${slug(name)}`;
  return [
    base,
    ...(kind === null ? [] : [`${base}-${kind}`]),
    ...(full === base ? [] : [full]),
    ...(tied.length === 0 ? [] : [`${base}-${slug(pick(tied, () => 0))}`]),
    `${base}-${slug(pick(articles, () => 0))}`,
  ];
}
