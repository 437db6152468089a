import type { GraphNode } from '../schema.ts';
import type { GoldEntity } from './gold.ts';
import { normalizeName } from './normalizeName.ts';

/** As much of a node as finding it in gold takes. */
interface NamedNode {
  readonly key: string;
  readonly attributes: Pick<GraphNode['attributes'], 'entityType' | 'name' | 'label'> & {
    readonly aliases: readonly string[];
  };
}

export interface Alignment<Node extends NamedNode> {
  /** Node key → gold entity, one to one. */
  readonly goldOf: ReadonlyMap<string, GoldEntity>;
  readonly missed: readonly GoldEntity[];
  readonly wrong: readonly Node[];
  /** Pairs that count: optional gold is left out. */
  readonly right: number;
}

interface Pair {
  readonly node: NamedNode;
  readonly gold: GoldEntity;
  readonly quality: number;
}

/**
 * Pairs nodes with gold entities: the same type and any name in common, the best pairs first,
 * each side at most once. Optional gold entities are neither missed nor counted.
 */
export function alignEntities<Node extends NamedNode>(
  nodes: readonly Node[],
  gold: readonly GoldEntity[],
): Alignment<Node> {
  const pairs = nodes
    .flatMap((node) => gold.map((entity): Pair => ({ node, gold: entity, quality: compare(node, entity) })))
    .filter(({ quality }) => quality > 0)
    // Sorting is stable: between equals the order of the graph, then of the gold, decides.
    .sort((a, b) => b.quality - a.quality);
  const goldOf = new Map<string, GoldEntity>();
  const taken = new Set<string>();
  for (const { node, gold: entity } of pairs) {
    if (goldOf.has(node.key) || taken.has(entity.id)) continue;
    goldOf.set(node.key, entity);
    taken.add(entity.id);
  }
  return {
    goldOf,
    missed: gold.filter(({ id, optional }) => !taken.has(id) && !optional),
    wrong: nodes.filter(({ key }) => !goldOf.has(key)),
    right: [...goldOf.values()].filter(({ optional }) => !optional).length,
  };
}

/** 0 for strangers; more for full names in common than for aliases, and for undisputed gold before optional. */
function compare({ attributes }: NamedNode, gold: GoldEntity): number {
  if (attributes.entityType !== gold.type) return 0;
  const name = normalizeName(attributes.name);
  const goldName = normalizeName(gold.name);
  const names = new Set([name, ...[attributes.label, ...attributes.aliases].map(normalizeName)]);
  const goldNames = new Set([goldName, ...gold.aliases.map(normalizeName)]);
  const shared = [...names].filter((form) => goldNames.has(form)).length;
  if (shared === 0) return 0;
  const full = name === goldName ? 4 : goldNames.has(name) || names.has(goldName) ? 2 : 1;
  return full + (gold.optional ? 0 : 0.5);
}
