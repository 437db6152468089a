import type { Corrector } from '../assemble/corrector.ts';
import type { MergedNodes } from '../assemble/mergeNodes.ts';
import type { ArticleResult } from '../model.ts';
import { addEntity } from './addEntities.ts';
import { addRelation, dropFigure, dropRelation, explainMissing, findForbidding } from './changeEdges.ts';
import { drop, merge, rename, retype } from './changeNodes.ts';
import type { Correction, CorrectionOf, CorrectionRemark, Operation, Remark } from './correction.ts';
import { NodeState } from './nodeState.ts';
import { split } from './split.ts';

export interface RemarkingCorrector extends Corrector {
  /** After the graph is made: entries that did nothing, and what others did beyond their words; in file order. */
  readonly listRemarks: () => CorrectionRemark[];
}

/**
 * Carries out corrections: entities that are added first, then what changes entities, then relations and figures; each
 * in file order. For one graph only.
 */
export function createCorrector(
  corrections: readonly Correction[],
  source: { readonly file: string; readonly text: string },
): RemarkingCorrector {
  const remarks: CorrectionRemark[] = [];
  const remark: Remark = (correction, problem, isApplied = false) => {
    remarks.push(toRemark(correction, problem, isApplied));
  };
  const only = <Name extends Operation>(operation: Name) =>
    corrections.filter((item): item is CorrectionOf<Name> => item.operation === operation);
  const dropped = new Map<CorrectionOf<'drop relation'>, number>();
  let results: readonly ArticleResult[] = [];
  let state = new NodeState({ nodes: [], keyOf: () => undefined }, []);
  return {
    source,
    addEntities: (given) => only('add').reduce((all, item) => addEntity(item, all, remark), given),
    changeNodes: (merged: MergedNodes, given) => {
      results = given;
      state = new NodeState(merged, given);
      for (const item of corrections) {
        const problem = changeNode(item, state, remark);
        if (problem !== null) remark(item, problem);
      }
      return state.toMerged();
    },
    addStatements: (said, ids) => [
      ...said,
      ...only('add relation').flatMap((item) => addRelation(item, said, { state, results, ids }, remark) ?? []),
    ],
    keepEdges: (edges) => {
      const kept = only('drop relation').reduce((all, item) => {
        const { edges: left, dropped: number } = dropRelation(item, all, state);
        dropped.set(item, (dropped.get(item) ?? 0) + number);
        return left;
      }, edges);
      return kept.filter((edge) => {
        const forbidding = findForbidding(edge, state);
        if (forbidding) remark(forbidding, `left out ${edge.key}, which that type does not have`, true);
        return !forbidding;
      });
    },
    keepFigures: (figures) => only('drop figure').reduce((all, item) => dropFigure(item, all, state, remark), figures),
    listRemarks: () => {
      const missing = only('drop relation')
        .filter((item) => !dropped.get(item))
        .map((item) => toRemark(item, explainMissing(item, state), false));
      return [...remarks, ...missing].sort((one, other) => one.entry - other.entry);
    },
  };
}

function changeNode(item: Correction, state: NodeState, remark: Remark): string | null {
  switch (item.operation) {
    case 'merge':
      return merge(item, state, remark);
    case 'split':
      return split(item, state);
    case 'rename':
      return rename(item, state);
    case 'retype':
      return retype(item, state);
    case 'drop':
      return drop(item, state);
    default:
      return null;
  }
}

function toRemark({ entry, operation }: Correction, problem: string, isApplied: boolean): CorrectionRemark {
  return { entry, operation, isApplied, problem };
}
