/** Which nodes and edges a filter leaves visible, and how many each type has or would have. Pure, one pass over the file. */
import { ENTITY_TYPES, type EntityType, RELATION_TYPES, type RelationType } from '../ontology.ts';
import type { GraphFile } from '../schema.ts';

export interface GraphFilter {
  readonly hiddenEntityTypes: ReadonlySet<EntityType>;
  readonly hiddenRelationTypes: ReadonlySet<RelationType>;
  /** Leaves out nodes that no visible edge touches. */
  readonly hideUnconnected: boolean;
  /** Leaves out `gazetteer` edges, which no article says. */
  readonly hideBackground: boolean;
}

export interface Tally {
  /** Visible now. */
  readonly shown: number;
  /** Visible now or, where the type is switched off, what switching it on would show. */
  readonly available: number;
  /** In the whole graph. */
  readonly total: number;
}

export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly entityTypes: Readonly<Record<EntityType, Tally>>;
  readonly relationTypes: Readonly<Record<RelationType, Tally>>;
  readonly background: Tally;
}

type Counter = { shown: number; available: number; total: number };

/** An edge is visible when its type and both its ends' types are; a node when its type is and, if asked, an edge touches it. */
export function findVisible(file: Pick<GraphFile, 'nodes' | 'edges'>, filter: GraphFilter): Visible {
  const typeOf = new Map<string, EntityType>();
  for (const { key, attributes } of file.nodes) typeOf.set(key, attributes.entityType);

  const relationTypes = countersFor(RELATION_TYPES);
  const entityTypes = countersFor(ENTITY_TYPES);
  const background: Counter = { shown: 0, available: 0, total: 0 };
  const edges = new Set<string>();
  const touched = new Set<string>();

  for (const { key, source, target, attributes } of file.edges) {
    const isBackground = attributes.basis === 'gazetteer';
    const tally = relationTypes[attributes.relation];
    tally.total += 1;
    if (isBackground) background.total += 1;

    const relationOn = !filter.hiddenRelationTypes.has(attributes.relation);
    const backgroundOn = !isBackground || !filter.hideBackground;
    const sourceOn = !filter.hiddenEntityTypes.has(typeOf.get(source) as EntityType);
    const targetOn = !filter.hiddenEntityTypes.has(typeOf.get(target) as EntityType);
    const endsOn = sourceOn && targetOn;

    if (endsOn && backgroundOn) tally.available += 1;
    if (endsOn && relationOn && isBackground) background.available += 1;
    if (!relationOn || !backgroundOn) continue;
    // A hidden node would be connected again if only its own type came back.
    const sameType = typeOf.get(source) === typeOf.get(target);
    if (targetOn || sameType) touched.add(source);
    if (sourceOn || sameType) touched.add(target);
    if (!endsOn) continue;
    edges.add(key);
    tally.shown += 1;
    if (isBackground) background.shown += 1;
  }

  const nodes = new Set<string>();
  for (const { key, attributes } of file.nodes) {
    const tally = entityTypes[attributes.entityType];
    tally.total += 1;
    if (filter.hideUnconnected && !touched.has(key)) continue;
    tally.available += 1;
    if (filter.hiddenEntityTypes.has(attributes.entityType)) continue;
    tally.shown += 1;
    nodes.add(key);
  }
  return { nodes, edges, entityTypes, relationTypes, background };
}

function countersFor<Key extends string>(keys: readonly Key[]): Record<Key, Counter> {
  return Object.fromEntries(keys.map((key) => [key, { shown: 0, available: 0, total: 0 }])) as Record<Key, Counter>;
}
