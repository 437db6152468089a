import { RELATIONS, type RelationType } from '../ontology.ts';
import type { GraphEdge } from '../schema.ts';
import type { ArticleView } from './articleView.ts';
import type { GoldArticle, GoldEntity, GoldRelation } from './gold.ts';

export interface RelationMatch {
  readonly edge: GraphEdge;
  readonly gold: GoldRelation;
}

export interface RelationMatches {
  /** All pairs, those with optional gold too. */
  readonly pairs: readonly RelationMatch[];
  readonly missed: readonly GoldRelation[];
  readonly wrong: readonly GraphEdge[];
}

/** Compares (type, source, target) over aligned entities; direction counts for nothing where the type is symmetric. */
export function matchRelations(
  view: ArticleView,
  gold: GoldArticle,
  goldOf: ReadonlyMap<string, GoldEntity>,
): RelationMatches {
  const expected = new Map(gold.relations.map((item) => [identify(item.type, item.source, item.target), item]));
  const isTolerated = makeTolerance(view, gold, goldOf);
  const pairs: RelationMatch[] = [];
  const wrong: GraphEdge[] = [];
  const found = new Set<GoldRelation>();
  for (const edge of view.edges) {
    const source = goldOf.get(edge.source);
    const target = goldOf.get(edge.target);
    const item = source && target && expected.get(identify(edge.attributes.relation, source.id, target.id));
    if (item !== undefined && !found.has(item)) {
      pairs.push({ edge, gold: item });
      found.add(item);
    } else if (item === undefined && !isTolerated(edge.attributes.relation, source, target)) {
      wrong.push(edge);
    }
  }
  return { pairs, missed: [...expected.values()].filter((item) => !item.optional && !found.has(item)), wrong };
}

function identify(type: RelationType, source: string, target: string): string {
  const ends = RELATIONS[type].symmetric && target < source ? [target, source] : [source, target];
  return [type, ...ends].join(' ');
}

type Tolerance = (type: RelationType, source: GoldEntity | undefined, target: GoldEntity | undefined) => boolean;

/**
 * What is true but not expected: `located_in` a wider region where gold has the smaller one, and a designation
 * `active_in` the industry in which gold has a region's holders of it.
 */
function makeTolerance(view: ArticleView, gold: GoldArticle, goldOf: ReadonlyMap<string, GoldEntity>): Tolerance {
  const wholes = new Map<string, string[]>();
  const addWhole = (part: string, whole: string) => wholes.set(part, [...(wholes.get(part) ?? []), whole]);
  for (const { type, source, target } of gold.relations) if (type === 'part_of') addWhole(source, target);
  for (const [part, whole] of view.geography) {
    // A place the article does not name may still link two that it names.
    addWhole(goldOf.get(part)?.id ?? part, goldOf.get(whole)?.id ?? whole);
  }
  const types = new Map(gold.entities.map(({ id, type }) => [id, type]));
  return (type, source, target) => {
    if (source === undefined || target === undefined) return false;
    const of = gold.relations.filter((item) => item.type === type);
    if (type === 'located_in')
      return of.some((item) => item.source === source.id && isInside(item.target, target.id, wholes));
    if (type === 'active_in')
      return (
        source.type === 'policy' &&
        of.some((item) => item.target === target.id && types.get(item.source) === 'region' && !item.optional)
      );
    return false;
  };
}

function isInside(part: string, whole: string, wholes: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set([part]);
  for (const place of seen) {
    if (place === whole && place !== part) return true;
    for (const wider of wholes.get(place) ?? []) seen.add(wider);
  }
  return false;
}
