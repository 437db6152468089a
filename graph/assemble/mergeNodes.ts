/** Clusters → nodes with keys; which node each article's entity became. */
import type { EntityType } from '../ontology.ts';
import { slug } from '../read/slug.ts';
import { isAcronym } from '../text/acronyms.ts';
import type { Cluster } from './mergeEntities.ts';
import { compareBy, compareText } from './order.ts';

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
  /** Node key by article (its place in file order) and local id; undefined for ids that no entity has. */
  readonly keyOf: (article: number, id: string) => string | undefined;
}

/** Names, labels and keys of the merged nodes. Earlier articles decide, so that later ones change no key. */
export function mergeNodes(clusters: readonly Cluster[]): MergedNodes {
  const drafts = clusters
    .map((cluster) => ({ cluster, ...mergeNames(cluster) }))
    .sort(
      compareBy(
        ({ cluster }) => cluster[0]?.article ?? 0,
        ({ cluster }) => cluster[0]?.entity.id ?? '',
      ),
    );
  const taken = new Set<string>();
  const keys = new Map<string, string>();
  const nodes = drafts.map(({ cluster, ...names }): MergedNode => {
    const key = pickKey(names, taken);
    taken.add(key);
    for (const { article, entity } of cluster) keys.set(`${article}|${entity.id}`, key);
    return { key, ...names };
  });
  return { nodes: nodes.sort(compareBy((node) => node.key)), keyOf: (article, id) => keys.get(`${article}|${id}`) };
}

function mergeNames(cluster: Cluster): Omit<MergedNode, 'key'> {
  const entities = cluster.map((item) => item.entity);
  const first = entities[0];
  if (!first) throw new Error('A cluster has at least one entity.');
  const label = (entities.find((entity) => !isAcronym(entity.label)) ?? first).label;
  const name = fullest(entities.map((entity) => entity.name));
  // Of spellings that differ in case and quotes alone one is enough.
  const others = new Map([[plainly(name), name]]);
  for (const alias of entities.flatMap((entity) => [entity.name, entity.label, ...entity.aliases]).sort(compareText))
    if (!others.has(plainly(alias))) others.set(plainly(alias), alias);
  others.delete(plainly(name));
  return {
    entityType: first.type,
    kind: entities.find((entity) => entity.kind !== null)?.kind ?? null,
    label,
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

/** The longest name, the first of several. */
function fullest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best), names[0] ?? '');
}

/** `type/label`; things that would share it get their kind, their full name or a number after it. */
function pickKey(node: Omit<MergedNode, 'key'>, taken: ReadonlySet<string>): string {
  const base = `${node.entityType}/${slug(node.label)}`;
  const candidates = [
    base,
    ...(node.kind === null ? [] : [`${base}-${node.kind}`]),
    `${node.entityType}/${slug(node.name)}`,
  ];
  const free = candidates.find((key) => !taken.has(key));
  if (free !== undefined) return free;
  for (let number = 2; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}
