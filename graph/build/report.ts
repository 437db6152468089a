import { findTypeConflicts, type TypeConflict } from '../assemble/typeConflicts.ts';
import type { CorrectionRemark } from '../correct/correction.ts';
import { ENTITY_TYPES, type EntityType, RELATION_TYPES, type RelationType } from '../ontology.ts';
import type { Skipped } from '../read/skipped.ts';
import type { GraphFile } from '../schema.ts';

/** Plain data: it can be printed as JSON and sent from a worker. */
export interface BuildReport {
  readonly articles: number;
  readonly entities: Readonly<Partial<Record<EntityType, number>>>;
  readonly relations: Readonly<Partial<Record<RelationType, number>>>;
  readonly figures: number;
  readonly skipped: readonly Skipped[];
  /** What is odd but stopped nothing: entries of `sources.yaml` that are faulty or without an article, articles that are there twice. */
  readonly warnings: readonly string[];
  /** Names that stand for things of several types. */
  readonly conflicts: readonly TypeConflict[];
  /** Entries of `corrections.yaml` that were not applied, and what others did beyond their words. */
  readonly corrections: readonly CorrectionRemark[];
}

/** What a graph holds, beside what was noticed while it was made. */
export function summarize(
  graph: GraphFile,
  noticed: Pick<BuildReport, 'skipped' | 'warnings' | 'corrections'>,
): BuildReport {
  return {
    articles: graph.attributes.articles.length,
    entities: count(
      ENTITY_TYPES,
      graph.nodes.map((node) => node.attributes.entityType),
    ),
    relations: count(
      RELATION_TYPES,
      graph.edges.map((edge) => edge.attributes.relation),
    ),
    figures: graph.attributes.figures.length,
    skipped: noticed.skipped,
    warnings: noticed.warnings,
    conflicts: findTypeConflicts(graph),
    corrections: noticed.corrections,
  };
}

/** How many of each, in the ontology's order, those that occur. */
function count<Type extends string>(types: readonly Type[], items: readonly Type[]): Partial<Record<Type, number>> {
  const counts: Partial<Record<Type, number>> = {};
  for (const type of types) {
    const number = items.filter((item) => item === type).length;
    if (number > 0) counts[type] = number;
  }
  return counts;
}
