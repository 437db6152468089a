/** Loosening filters until a node or an edge shows, and no further. */
import { allows } from '../../graph/query/graphFilter.ts';
import { articlesOf, type Condition, findVisible, whyHidden } from '../../graph/query/visible.ts';
import * as filter from './filters.ts';
import type { GraphData, GraphState } from './graph.ts';
import type { Target } from './selection.ts';

/** Lifting one condition can bring the next to light; there are no more than these. */
const MOST_ROUNDS = 12;

/** What must be loosened for this target to be visible. */
export function revealTarget(graph: GraphState, target: Target): filter.FilterProducer {
  if (graph.status !== 'ready') return (filters) => filters;
  const { data } = graph;
  return (filters) => {
    let next = filters;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const conditions = whyHidden(data.file, next, target.kind, target.key);
      if (conditions.length === 0) break;
      for (const condition of conditions) next = loosen(data, target, condition)(next);
    }
    return next;
  };
}

/** What must be loosened for all of these to be visible: what shows one may show many. */
export function revealTargets(graph: GraphState, targets: readonly Target[]): filter.FilterProducer {
  if (graph.status !== 'ready') return (filters) => filters;
  return (filters) => {
    let next = filters;
    let [first, ...rest] = targets;
    while (first) {
      next = revealTarget(graph, first)(next);
      const { nodes, edges } = findVisible(graph.data.file, next);
      [first, ...rest] = rest.filter(({ kind, key }) => !(kind === 'node' ? nodes : edges).has(key));
    }
    return next;
  };
}

function loosen(data: GraphData, target: Target, condition: Condition): filter.FilterProducer {
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
      return filter.endFocus;
    case 'component':
      return filter.setFilter({ component: null });
    case 'unconnected':
      return filter.setFilter({ hideUnconnected: false });
  }
}

/** Lets the first of these articles through, where none of them is yet. */
const revealOneOf =
  ({ articles }: GraphData, ids: readonly string[]): filter.FilterProducer =>
  (filters) => {
    const publisherOf = (id: string) => articles.get(id)?.publisher ?? '';
    const [first] = ids;
    const isLet = ids.some((id) => allows(filters.articles, id) && allows(filters.publishers, publisherOf(id)));
    if (first === undefined || isLet) return filters;
    return filter.revealSource('publishers', publisherOf(first))(filter.revealSource('articles', first)(filters));
  };

const all =
  (producers: readonly filter.FilterProducer[]): filter.FilterProducer =>
  (filters) =>
    producers.reduce((sofar, producer) => producer(sofar), filters);
