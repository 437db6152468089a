/** Which part of the graph an export writes. */
import { indexFile } from '../../graph/query/graphIndex.ts';
import { findNeighbourhood, type Part } from '../../graph/query/neighbourhood.ts';
import { getData } from '../state/derive.ts';
import type { ClewState } from '../state/store.ts';

export type Scope =
  | { readonly kind: 'visible' }
  /** Within `depth` steps of a node: everything, or what can be reached and seen with the filters as they are. */
  | { readonly kind: 'neighbourhood'; readonly node: string; readonly depth: number; readonly isFiltered: boolean };

export const DEPTHS = [1, 2, 3] as const;

const NOTHING: Part = { nodes: new Set(), edges: new Set() };

/** The nodes and edges a scope holds now. */
export function findPart(state: ClewState, scope: Scope): Part {
  const data = getData(state);
  if (!data) return NOTHING;
  if (scope.kind === 'visible') return state.view.visible;
  const within = scope.isFiltered ? state.view.visible : undefined;
  return findNeighbourhood(indexFile(data.file), scope.node, scope.depth, within);
}

/** A scope in words, for the file's name. */
export function nameScope(state: ClewState, scope: Scope): string {
  const data = getData(state);
  if (!data) return '';
  if (scope.kind === 'visible') return data.file.attributes.title;
  const label = data.graph.getNodeAttribute(scope.node, 'label');
  return `${label} ${scope.depth} ${scope.depth === 1 ? 'step' : 'steps'}`;
}
