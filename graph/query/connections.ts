/** A node's edges in the order and words a reader meets them. */
import { append } from '../multimap.ts';
import { RELATION_TYPES, RELATIONS, type RelationType } from '../ontology.ts';
import type { GraphEdge, GraphNode } from '../schema.ts';
import type { GraphIndex } from './graphIndex.ts';

export interface Connection {
  readonly edge: GraphEdge;
  /** The node at the other end. */
  readonly other: GraphNode;
}

export interface ConnectionGroup {
  readonly relation: RelationType;
  /** `out` when the node is the source; symmetric relations are always `out`. */
  readonly direction: 'out' | 'in';
  /** The relation read from the node: its label, or its inverse. */
  readonly label: string;
  readonly connections: readonly Connection[];
}

/**
 * A node's connections by relation and direction, in the ontology's order, outgoing first.
 * Within a group what articles say comes before background geography, then by the other end's label.
 */
export function groupConnections(index: GraphIndex, key: string): readonly ConnectionGroup[] {
  const buckets = new Map<string, Connection[]>();
  for (const edge of index.edgesOf.get(key) ?? []) {
    const { relation } = edge.attributes;
    const isOut = edge.source === key || RELATIONS[relation].symmetric === true;
    const other = index.nodes.get(edge.source === key ? edge.target : edge.source);
    if (!other) continue;
    const bucket = `${relation} ${isOut ? 'out' : 'in'}`;
    append(buckets, bucket, { edge, other });
  }
  return RELATION_TYPES.flatMap((relation) =>
    (['out', 'in'] as const).flatMap((direction) => {
      const connections = buckets.get(`${relation} ${direction}`);
      if (!connections) return [];
      const label = direction === 'out' ? RELATIONS[relation].label : RELATIONS[relation].inverse;
      return [{ relation, direction, label, connections: connections.toSorted(byBasisThenLabel) }];
    }),
  );
}

function byBasisThenLabel(a: Connection, b: Connection): number {
  const background = Number(a.edge.attributes.basis === 'gazetteer') - Number(b.edge.attributes.basis === 'gazetteer');
  if (background !== 0) return background;
  const [first, second] = [a.other.attributes.label, b.other.attributes.label];
  if (first !== second) return first < second ? -1 : 1;
  return a.edge.key < b.edge.key ? -1 : 1;
}

/** What is in a place that is part of the one asked for. */
export interface InnerConnection extends Connection {
  readonly place: GraphNode;
}

/**
 * What lies in the parts of a region and in their parts, but not said to be in the region itself: each once, in the
 * nearest of them, in the order of its label.
 */
export function listWithin(index: GraphIndex, region: string): readonly InnerConnection[] {
  const edgesInto = (key: string, relation: RelationType) =>
    (index.edgesOf.get(key) ?? []).filter(
      ({ target, attributes }) => target === key && attributes.relation === relation,
    );
  const places = new Set([region]);
  const found = new Map<string, InnerConnection>();
  for (const key of places) {
    const place = index.nodes.get(key);
    if (place?.attributes.entityType !== 'region') continue;
    for (const { source } of edgesInto(key, 'part_of')) places.add(source);
    for (const edge of edgesInto(key, 'located_in')) {
      const other = index.nodes.get(edge.source);
      if (other && !found.has(edge.source)) found.set(edge.source, { edge, other, place });
    }
  }
  return [...found.values()].filter(({ place }) => place.key !== region).sort(byBasisThenLabel);
}
