/** The operations on relations and figures, on the nodes as all entries on entities left them. */
import type { Statement } from '../assemble/mergeEdges.ts';
import type { MergedNode } from '../assemble/mergeNodes.ts';
import type { ArticleResult } from '../model.ts';
import { isAllowed, RELATIONS } from '../ontology.ts';
import type { Figure, GraphEdge } from '../schema.ts';
import type { CorrectionOf, Remark } from './correction.ts';
import type { NodeState } from './nodeState.ts';
import { findQuote } from './quote.ts';

/** A relation an article says, with the quote as its evidence; null when it is not to be added. */
export function addRelation(
  correction: CorrectionOf<'add relation'>,
  said: readonly Statement[],
  { state, results, ids }: { state: NodeState; results: readonly ArticleResult[]; ids: readonly string[] },
  remark: Remark,
): Statement | null {
  const fail = (problem: string) => {
    remark(correction, problem);
    return null;
  };
  const ends = findEnds(correction, state);
  if ('problem' in ends) return fail(ends.problem);
  const { from, to } = ends;
  const [at] = state.findArticles([correction.article]);
  const text = at === undefined ? undefined : results[at]?.article.text;
  if (at === undefined || text === undefined) return fail(`there is no article "${correction.article}"`);
  const evidence = findQuote(text, correction.quote);
  if (!evidence) return fail(`${correction.article} does not hold the quote "${correction.quote}"`);
  const { relation } = correction;
  if (from.key === to.key) return fail(`both ends are ${from.key}`);
  if (!isAllowed(relation, from.entityType, to.entityType))
    return fail(`${relation} does not lead from ${from.entityType} to ${to.entityType}`);
  const isSaid = said.some(
    (item) => item.article === at && item.relation.relation === relation && joins(relation, item, from, to),
  );
  if (isSaid) return fail(`${relation} from ${from.key} to ${to.key} is read from ${correction.article} already`);
  return {
    article: at,
    articleId: ids[at] as string,
    source: from.key,
    target: to.key,
    relation: {
      relation,
      source: from.key,
      target: to.key,
      basis: 'text',
      attrs: correction.attrs ?? {},
      evidence,
      frame: 'correction',
      confidence: 1,
    },
  };
}

/** The edges without those a correction drops; counts what it dropped. */
export function dropRelation(
  correction: CorrectionOf<'drop relation'>,
  edges: readonly GraphEdge[],
  state: NodeState,
): { readonly edges: readonly GraphEdge[]; readonly dropped: number } {
  const ends = findEnds(correction, state);
  if ('problem' in ends) return { edges, dropped: 0 };
  const { relation } = correction;
  const kept = edges.filter(
    (edge) => edge.attributes.relation !== relation || !joins(relation, edge, ends.from, ends.to),
  );
  return { edges: kept, dropped: edges.length - kept.length };
}

/** Why a relation that was not found is not there. */
export function explainMissing(correction: CorrectionOf<'drop relation'>, state: NodeState): string {
  const ends = findEnds(correction, state);
  return 'problem' in ends
    ? ends.problem
    : `there is no ${correction.relation} from ${ends.from.key} to ${ends.to.key}`;
}

/** The figures without the one a correction drops. */
export function dropFigure(
  correction: CorrectionOf<'drop figure'>,
  figures: readonly Figure[],
  state: NodeState,
  remark: Remark,
): readonly Figure[] {
  const owner = correction.of === undefined ? null : state.find(correction.of);
  if (owner && 'problem' in owner) {
    remark(correction, owner.problem);
    return figures;
  }
  const isMeant = (figure: Figure) =>
    (figure.id === correction.figure || (owner !== null && figure.value === Number(correction.figure))) &&
    (owner === null || figure.subject === owner.node.key) &&
    (correction.measure === undefined || figure.measure === correction.measure) &&
    (correction.time === undefined || figure.time === correction.time);
  const meant = figures.filter(isMeant);
  if (meant.length === 1) return figures.filter((figure) => !isMeant(figure));
  const ids = meant.map(({ id }) => id).join(' or ');
  remark(correction, meant.length === 0 ? 'there is no such figure' : `this may be ${ids}: write the id`);
  return figures;
}

/** What retyped an end of an edge, where the ontology knows no such edge between the types as they are now. */
export function findForbidding(
  { source, target, attributes }: GraphEdge,
  state: NodeState,
): CorrectionOf<'retype'> | undefined {
  const [from, to] = [state.nodes.get(source), state.nodes.get(target)];
  const retyped = state.retyped.get(source) ?? state.retyped.get(target);
  return from && to && !isAllowed(attributes.relation, from.entityType, to.entityType) ? retyped : undefined;
}

function findEnds({ from, to }: { from: string; to: string }, state: NodeState) {
  const source = state.find(from);
  if ('problem' in source) return source;
  const target = state.find(to);
  if ('problem' in target) return target;
  return { from: source.node, to: target.node };
}

function joins(
  relation: keyof typeof RELATIONS,
  { source, target }: { source: string; target: string },
  from: MergedNode,
  to: MergedNode,
): boolean {
  if (source === from.key && target === to.key) return true;
  return RELATIONS[relation].symmetric === true && source === to.key && target === from.key;
}
