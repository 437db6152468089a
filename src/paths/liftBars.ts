/** What has to give way for a path to be an answer. */
import type { BarredWay } from '../../graph/query/paths/answer.ts';
import type { GraphEdge } from '../../graph/schema.ts';
import type { Target } from '../state/selection.ts';
import type { ClewState, ClewStore } from '../state/store.ts';

/** Of a step's relations one is enough: best one that nothing stands in the way of. */
function listWalked({ view, path: { question } }: ClewState, { path }: BarredWay): readonly GraphEdge[] {
  return path.steps.flatMap(({ edges }) => {
    const shown = edges.filter(({ key }) => view.visible.edges.has(key));
    const allowed = edges.filter(({ attributes }) => !question.withoutRelations.has(attributes.relation));
    return shown.find((edge) => allowed.includes(edge)) ?? shown[0] ?? allowed[0] ?? edges[0] ?? [];
  });
}

/** How many of its steps are hidden. */
export const countHidden = (state: ClewState, way: BarredWay): number =>
  listWalked(state, way).filter(({ key }) => !state.view.visible.edges.has(key)).length;

/** What has to be visible for the path to be; nothing where filters are not in its way. */
export function listTargets(state: ClewState, way: BarredWay): readonly Target[] {
  if (!way.bars.includes('filters')) return [];
  const edges = listWalked(state, way).map(({ key }) => ({ kind: 'edge', key }) as const);
  return [...edges, ...way.path.nodes.map((key) => ({ kind: 'node', key }) as const)];
}

/** Loosens filters and question just enough for the path to be an answer. */
export function lift({ actions, getState }: ClewStore, way: BarredWay): void {
  const { bars, path } = way;
  const { withoutNodes, withoutRelations, isDirected } = getState().path.question;
  const walked = listWalked(getState(), way);
  if (bars.includes('filters')) actions.reveal(listTargets(getState(), way));
  const isLifted = bars.includes('without');
  const used = new Set<string>(walked.map(({ attributes }) => attributes.relation));
  actions.askPath({
    isDirected: isDirected && !bars.includes('arrows'),
    withoutNodes: isLifted ? new Set([...withoutNodes].filter((key) => !path.nodes.includes(key))) : withoutNodes,
    withoutRelations: isLifted ? new Set([...withoutRelations].filter((type) => !used.has(type))) : withoutRelations,
  });
}
