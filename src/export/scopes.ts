/** Which part of the graph an export writes. */

import { labelOf, stateEdge } from '../../graph/query/evidence/statements.ts';
import { type GraphIndex, indexFile } from '../../graph/query/graphIndex.ts';
import { findNeighbourhood, type Part } from '../../graph/query/neighbourhood.ts';
import { listBetween } from '../../graph/query/sharedNeighbours.ts';
import type { GraphEdge } from '../../graph/schema.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { getData } from '../state/derive.ts';
import type { Thread } from '../state/path.ts';
import type { ClewState } from '../state/store.ts';

export type Scope =
  | { readonly kind: 'visible' }
  /** Within `depth` steps of a node: everything, or what can be reached and seen with the filters as they are. */
  | { readonly kind: 'neighbourhood'; readonly node: string; readonly depth: number; readonly isFiltered: boolean }
  /** A relation and its two ends, whatever filters hide. */
  | { readonly kind: 'relation'; readonly edge: GraphEdge }
  /** The entities picked together and every relation between them: all, or what can be seen with the filters. */
  | { readonly kind: 'picked'; readonly nodes: ReadonlySet<string>; readonly isFiltered: boolean }
  /** The path as it is drawn, one relation a step, whatever filters have hidden since. */
  | { readonly kind: 'path'; readonly thread: Thread };

const NOTHING: Part = { nodes: new Set(), edges: new Set() };

/** The scopes there are now, in the order they are offered; what is visible is always one. */
export function listScopes(state: ClewState, depth: number, isFiltered: boolean): readonly Scope[] {
  const { selected, picked } = state.selection;
  const { thread } = state.path;
  const data = getData(state);
  const scopes: Scope[] = [{ kind: 'visible' }];
  const edge = data && selected?.kind === 'edge' ? indexFile(data.file).edges.get(selected.key) : undefined;
  if (edge) scopes.push({ kind: 'relation', edge });
  if (selected?.kind === 'node') scopes.push({ kind: 'neighbourhood', node: selected.key, depth, isFiltered });
  if (picked.size > 1) scopes.push({ kind: 'picked', nodes: picked, isFiltered });
  if (thread !== null) scopes.push({ kind: 'path', thread });
  return scopes;
}

/** What somebody who opens the export now most likely means. */
export function suggestKind({ selection: { selected, picked, panels }, path: { thread } }: ClewState): Scope['kind'] {
  if (picked.size > 1) return 'picked';
  if (thread !== null && panels.paths) return 'path';
  if (selected === null) return 'visible';
  return selected.kind === 'node' ? 'neighbourhood' : 'relation';
}

/** The nodes and edges a scope holds now. */
export function findPart(state: ClewState, scope: Scope): Part {
  const data = getData(state);
  if (!data) return NOTHING;
  const index = indexFile(data.file);
  switch (scope.kind) {
    case 'visible':
      return state.view.visible;
    case 'neighbourhood':
      return findNeighbourhood(index, scope.node, scope.depth, scope.isFiltered ? state.view.visible : undefined);
    case 'relation':
      return { nodes: new Set([scope.edge.source, scope.edge.target]), edges: new Set([scope.edge.key]) };
    case 'picked':
      return findAmong(index, scope.nodes, scope.isFiltered ? state.view.visible : null);
    case 'path':
      return { nodes: new Set(scope.thread.nodes), edges: new Set(scope.thread.edges) };
  }
}

/** These nodes and every edge between them, as far as they lie `within`. */
function findAmong(index: GraphIndex, keys: ReadonlySet<string>, within: Part | null): Part {
  const nodes = new Set([...keys].filter((key) => index.nodes.has(key) && within?.nodes.has(key) !== false));
  const edges = listBetween(index, nodes).map(({ key }) => key);
  return { nodes, edges: new Set(edges.filter((key) => within?.edges.has(key) !== false)) };
}

/** A scope in words, for the file's name. */
export function nameScope(state: ClewState, scope: Scope): string {
  const data = getData(state);
  if (!data) return '';
  const index = indexFile(data.file);
  const nameOf = (key: string | undefined) => labelOf(index, key ?? '');
  switch (scope.kind) {
    case 'visible':
      return data.file.attributes.title;
    case 'neighbourhood':
      return `${nameOf(scope.node)} ${countOf(scope.depth, 'step')}`;
    case 'relation': {
      const { source, verb, target } = stateEdge(index, scope.edge);
      return `${source} ${verb} ${target}`;
    }
    case 'picked': {
      const [first] = scope.nodes;
      return `${nameOf(first)} and ${countOf(scope.nodes.size - 1, 'other')}`;
    }
    case 'path':
      return `${nameOf(scope.thread.nodes[0])} to ${nameOf(scope.thread.nodes.at(-1))}`;
  }
}

/** A scope in words, to choose it by. */
export function titleScope(state: ClewState, scope: Scope): string {
  switch (scope.kind) {
    case 'visible':
      return state.view.chips.length > 0 ? 'The graph as filtered now' : 'The whole graph';
    case 'neighbourhood':
      return `${labelIn(state, scope.node)} and what lies around it`;
    case 'relation':
      return `The relation “${nameScope(state, scope)}”`;
    case 'picked':
      return `The ${scope.nodes.size} picked entities and what connects them`;
    case 'path':
      return `The path from ${nameScope(state, scope)}`;
  }
}

/** Why a scope holds nothing, and what to do about it. */
export function explainEmpty(state: ClewState, scope: Scope): string {
  switch (scope.kind) {
    case 'neighbourhood':
      return `Your filters hide ${labelIn(state, scope.node)}: choose “All of it”, or loosen them first.`;
    case 'picked':
      return 'Your filters hide all that is picked: choose “All of it”, or loosen them first.';
    default:
      return 'Nothing is visible: loosen the filters first.';
  }
}

function labelIn(state: ClewState, key: string): string {
  const data = getData(state);
  return data ? labelOf(indexFile(data.file), key) : key;
}
