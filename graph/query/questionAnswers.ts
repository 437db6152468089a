/** Whom a graph says something of: the ends of its relations, the subjects of its figures, the regions that hold things. */

import { append } from '../multimap.ts';
import type { EntityType, Measure, RelationType } from '../ontology.ts';
import type { GraphEdge, GraphFile } from '../schema.ts';
import type { GraphIndex } from './graphIndex.ts';

export interface Answers {
  readonly edgesOf: (relation: RelationType) => readonly GraphEdge[];
  /** Those at one end of a relation, of the edges that fit; of relations with no direction those at either end. */
  readonly listEnds: (
    relation: RelationType,
    end: 'sources' | 'targets',
    fits?: (edge: GraphEdge) => boolean,
  ) => ReadonlySet<string>;
  readonly subjectsOf: ReadonlyMap<Measure, ReadonlySet<string>>;
  /** Where things of a type or a kind, "company" or "region/city", lie: one region for each. */
  readonly regionsOf: ReadonlyMap<string, readonly string[]>;
  /** Regions and those they are part of. */
  readonly widen: (regions: readonly string[]) => ReadonlySet<string>;
}

const IN_REGIONS = ['located_in', 'part_of', 'holds_post'] as const satisfies readonly RelationType[];

/** Looks through a file once; the lists are made when they are asked for. */
export function collectAnswers(file: GraphFile, nodes: GraphIndex['nodes']): Answers {
  const edges = new Map<RelationType, GraphEdge[]>();
  for (const edge of file.edges) append(edges, edge.attributes.relation, edge);
  const edgesOf = (relation: RelationType) => edges.get(relation) ?? [];
  const typeOf = (key: string): EntityType | undefined => nodes.get(key)?.attributes.entityType;
  const subjectsOf = new Map<Measure, Set<string>>();
  for (const { measure, subject } of file.attributes.figures)
    subjectsOf.set(measure, (subjectsOf.get(measure) ?? new Set()).add(subject));
  const regionsOf = new Map<string, string[]>();
  for (const relation of IN_REGIONS)
    for (const { source, target } of edgesOf(relation)) {
      const node = nodes.get(source)?.attributes;
      if (!node || typeOf(target) !== 'region' || (relation === 'part_of') !== (node.entityType === 'region')) continue;
      append(regionsOf, node.entityType, target);
      if (node.kind !== null) append(regionsOf, `${node.entityType}/${node.kind}`, target);
    }
  const listEnds: Answers['listEnds'] = (relation, end, fits = () => true) => {
    const isBoth = relation === 'partners_with';
    const own = edgesOf(relation).filter(fits);
    const keys = own.flatMap(({ source, target }) => (isBoth ? [source, target] : end === 'sources' ? source : target));
    // What regions are part of is asked for by what they hold.
    return new Set(relation === 'part_of' ? keys.filter((key) => typeOf(key) !== 'region') : keys);
  };
  const widen = (regions: readonly string[]) => {
    const wholes = new Map<string, string[]>();
    for (const { source, target } of edgesOf('part_of')) append(wholes, source, target);
    const all = new Set(regions);
    for (const region of all)
      for (const whole of wholes.get(region) ?? []) if (typeOf(whole) === 'region') all.add(whole);
    return all;
  };
  return { edgesOf, listEnds, subjectsOf, regionsOf, widen };
}
