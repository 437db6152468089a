import type { ArticleResult } from '../model.ts';
import { append } from '../multimap.ts';
import type { Cluster, Occurrence } from './mergeEntities.ts';
import { UnionFind } from './unionFind.ts';

/** Regions so wide that being in one of them makes two posts no nearer to each other. */
const WIDE = new Set(['world-region', 'country', 'macro-region']);

/** What an article ties an entity to: clusters by the kind in which two ties exclude each other. */
type Ties = ReadonlyMap<string, ReadonlySet<number>>;

type ClusterOf = (article: number, id: string) => number | undefined;

/**
 * Takes people and agencies of one name apart again where articles contradict each other: people with posts at
 * bodies that have nothing in common, agencies in different places of one kind ("Department of Finance" in Hunan
 * and in Hubei). What has no tie goes with the only bearer of the name, and stays alone where there are several.
 */
export function splitHomonyms(clusters: readonly Cluster[], results: readonly ArticleResult[]): Cluster[] {
  const index = new Map<string, number>();
  clusters.forEach((cluster, at) => {
    for (const { article, entity } of cluster) index.set(`${article}|${entity.id}`, at);
  });
  const clusterOf: ClusterOf = (article, id) => index.get(`${article}|${id}`);
  return clusters.flatMap((cluster): Cluster[] => {
    const type = cluster[0]?.entity.type;
    if ((type !== 'person' && type !== 'agency') || new Set(cluster.map((item) => item.article)).size < 2)
      return [cluster];
    const find = type === 'person' ? findBodies : findPlaces;
    return splitCluster(
      cluster,
      cluster.map((item) => find(item, results[item.article], clusterOf)),
    );
  });
}

function splitCluster(cluster: Cluster, ties: readonly Ties[]): Cluster[] {
  const sets = new UnionFind(cluster.length);
  const isTied = (at: number) => (ties[at]?.size ?? 0) > 0;
  const firstOf = new Map<number, number>();
  const alike = new Map<string, number>();
  const distinct: number[] = [];
  cluster.forEach(({ article }, at) => {
    sets.union(firstOf.get(article) ?? at, at);
    if (!firstOf.has(article)) firstOf.set(article, at);
    if (!isTied(at)) return;
    // Most articles tie a name to the same things: only different sets of ties are compared with one another.
    const written = writeTies(ties[at] as Ties);
    const twin = alike.get(written);
    if (twin !== undefined) sets.union(twin, at);
    else {
      alike.set(written, at);
      distinct.push(at);
    }
  });
  distinct.forEach((one, at) => {
    for (const other of distinct.slice(0, at))
      if (areOne(ties[one] as Ties, ties[other] as Ties)) sets.union(one, other);
  });
  const tied = new Set(cluster.flatMap((_, at) => (isTied(at) ? [sets.find(at)] : [])));
  if (tied.size <= 1) return [cluster];
  const parts = new Map<number, Occurrence[]>();
  cluster.forEach((item, at) => {
    const root = sets.find(at);
    append(parts, root, item);
  });
  return [...parts.values()];
}

function writeTies(ties: Ties): string {
  return [...ties]
    .map(([kind, members]) => `${kind} ${[...members].sort((a, b) => a - b).join(' ')}`)
    .sort()
    .join('|');
}

/** Something in common, or nothing that excludes the other. */
function areOne(one: Ties, other: Ties): boolean {
  let excludes = false;
  for (const [kind, members] of one) {
    const others = other.get(kind);
    if (!others) continue;
    if ([...members].some((member) => others.has(member))) return true;
    excludes = true;
  }
  return !excludes;
}

/** The bodies at which an article gives the person a post, and the narrower regions these are in. */
function findBodies({ article, entity }: Occurrence, result: ArticleResult | undefined, clusterOf: ClusterOf): Ties {
  const kinds = new Map(result?.entities.map((item) => [item.id, item.kind]));
  const bodies = new Set<number>();
  const add = (id: string) => {
    const cluster = clusterOf(article, id);
    if (cluster !== undefined && !WIDE.has(kinds.get(id) ?? '')) bodies.add(cluster);
  };
  for (const { relation, source, target } of result?.relations ?? []) {
    const isPost = relation === 'holds_post' && source === entity.id;
    const isFounder = relation === 'founded_by' && target === entity.id;
    if (!isPost && !isFounder) continue;
    const body = isPost ? target : source;
    add(body);
    for (const other of result?.relations ?? [])
      if (other.source === body && (other.relation === 'located_in' || other.relation === 'part_of')) add(other.target);
  }
  return bodies.size === 0 ? new Map() : new Map([['body', bodies]]);
}

/** The regions an article puts the agency in, by their kind. */
function findPlaces({ article, entity }: Occurrence, result: ArticleResult | undefined, clusterOf: ClusterOf): Ties {
  const kinds = new Map(result?.entities.map((item) => [item.id, item.kind]));
  const places = new Map<string, Set<number>>();
  for (const { relation, source, target } of result?.relations ?? []) {
    const cluster = clusterOf(article, target);
    const kind = kinds.get(target);
    if (relation !== 'located_in' || source !== entity.id || cluster === undefined || !kind) continue;
    places.set(kind, (places.get(kind) ?? new Set()).add(cluster));
  }
  return places;
}
