/**
 * What each action costs: how many arcs of the right tree it puts out of reach (the dynamic oracle of Goldberg and
 * Nivre 2013 for arc-hybrid). With it a parser learns from its own mistakes' aftermath too.
 */
import { labelIndex } from '../../../graph/annotate/parse/labels.ts';
import { FIRST_LEFT, FIRST_RIGHT, type ParserState, SHIFT } from '../../../graph/annotate/parse/state.ts';
import type { Example } from './treebank.ts';

/** For a root that has been given a head after all. */
const INSTEAD_OF_ROOT = labelIndex('parataxis');

/** The permitted actions that lose least; a left or right only with the word's own label. */
export function bestActions(state: ParserState, { heads, labels }: Pick<Example, 'heads' | 'labels'>): number[] {
  const { next, length, depth, stack } = state;
  const top = state.stackAt(0);
  const below = state.stackAt(1);
  const costs: [action: number, cost: number][] = [];
  let childrenAhead = 0;
  for (let at = next; at < length; at += 1) if (heads[at] === top) childrenAhead += 1;
  if (state.mayShift) {
    const head = heads[next] as number;
    let cost = head === -1 && depth > 0 ? 1 : 0;
    for (let at = 0; at < depth; at += 1) {
      const word = stack[at] as number;
      if (heads[word] === next) cost += 1;
      if (head === word && word !== top) cost += 1;
    }
    costs.push([SHIFT, cost]);
  }
  if (depth > 0) {
    const head = heads[top] as number;
    const label = (labels[top] as number) || INSTEAD_OF_ROOT;
    if (state.mayLeft) {
      const losesHead = (head === below && depth > 1) || head > next || (head === -1 && depth === 1);
      costs.push([FIRST_LEFT + label, childrenAhead + (losesHead ? 1 : 0)]);
    }
    if (state.mayRight) costs.push([FIRST_RIGHT + label, childrenAhead + (head >= next ? 1 : 0)]);
  }
  const least = Math.min(...costs.map(([, cost]) => cost));
  return costs.filter(([, cost]) => cost === least).map(([action]) => action);
}
