/** Loosening filters until a node or an edge shows, and no further. */
import { articlesOf, type Condition, findHidden, type Hidden } from '../../graph/query/filter/visible.ts';
import { isSameFilters } from './filterHistory.ts';
import * as filter from './filters.ts';
import type { GraphData, GraphState } from './graph.ts';
import { isHiddenArticle, revealArticle } from './hiddenArticles.ts';
import type { Target } from './selection.ts';

/** Lifting one condition can bring the next to light, and so can opening a hub; there are never so many in a row. */
const MOST_ROUNDS = 64;

/** What must be loosened for all of these to be visible. */
export function revealTargets(graph: GraphState, targets: readonly Target[]): filter.FilterProducer {
  if (graph.status !== 'ready') return (filters) => filters;
  const { data } = graph;
  return (filters) => {
    let next = filters;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const hidden = findHidden(data.file, next);
      const steps = targets.flatMap((target) =>
        hidden.why(target.kind, target.key).map((condition) => loosen(data, target, condition, hidden)),
      );
      if (steps.length === 0) break;
      next = all(steps)(next);
    }
    return next;
  };
}

/** What hides any of these. */
export interface Hiding {
  /** The node focused on, where the focus does. */
  readonly focus: string | null;
  /** Whether they show only once the focus has ended. */
  readonly needsEnd: boolean;
  /** Whether any other filter does. */
  readonly byOthers: boolean;
}

export function findHiding(graph: GraphState, filters: filter.Filters, targets: readonly Target[]): Hiding {
  const shown = revealTargets(graph, targets)(filters);
  return {
    focus: shown.ego === filters.ego ? null : (filters.ego?.node ?? null),
    needsEnd: filters.ego !== null && shown.ego === null,
    byOthers: !isSameFilters({ ...shown, ego: filters.ego }, filters),
  };
}

function loosen(data: GraphData, target: Target, condition: Condition, hidden: Hidden): filter.FilterProducer {
  const { graph } = data;
  const edge = target.kind === 'edge' ? graph.getEdgeAttributes(target.key) : null;
  const ends = target.kind === 'edge' ? graph.extremities(target.key) : [target.key];
  switch (condition) {
    case 'entity':
      return all(
        ends.map((end) => {
          const { entityType, kind } = graph.getNodeAttributes(end);
          return filter.revealKind(entityType, kind);
        }),
      );
    case 'relation':
      return edge ? filter.revealRelationType(edge.relation) : (filters) => filters;
    case 'basis':
      return edge ? filter.setBasis(edge.basis, true) : (filters) => filters;
    case 'article':
    case 'publisher':
    case 'source':
      return edge && edge.evidence.length > 0
        ? revealOneOf(
            data,
            edge.evidence.map(({ article }) => article),
          )
        : all(ends.map((end) => revealOneOf(data, articlesOf(data.file, end))));
    case 'time':
      return filter.setFilter({ months: null });
    case 'corroboration':
      return filter.setFilter({ leastSources: 0 });
    case 'degree':
      return filter.setFilter({ leastDegree: 0, mostDegree: null });
    case 'ego':
      return openHubs(data, ends, hidden);
    case 'component':
      return filter.setFilter({ component: null });
    case 'unconnected':
      return filter.setFilter({ hideUnconnected: false });
  }
}

/** Opens a hub of the focus for each end that hangs on one; what no hub keeps back shows only without the focus. */
function openHubs({ graph }: GraphData, ends: readonly string[], { why, leftOut }: Hidden): filter.FilterProducer {
  const outside = ends.filter((end) => why('node', end).length > 0);
  const hubs = outside.flatMap((end) => [...ends, ...graph.neighbors(end)].find((node) => leftOut.has(node)) ?? []);
  return hubs.length > 0 ? all(hubs.map(filter.openHub)) : filter.endFocus;
}

/** Lets the first of these articles through, where none of them is yet. */
const revealOneOf =
  ({ articles }: GraphData, ids: readonly string[]): filter.FilterProducer =>
  (filters) => {
    const known = ids.flatMap((id) => articles.get(id) ?? []);
    const [first] = known;
    const isLet = known.some((article) => !isHiddenArticle(filters, article));
    return first === undefined || isLet ? filters : revealArticle(first)(filters);
  };

const all =
  (producers: readonly filter.FilterProducer[]): filter.FilterProducer =>
  (filters) =>
    producers.reduce((sofar, producer) => producer(sofar), filters);
