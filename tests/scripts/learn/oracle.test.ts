import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ParserState } from '../../../graph/annotate/parse/state.ts';
import { bestActions } from '../../../scripts/learn/parser/oracle.ts';

/** A tree without crossing arcs over so many words, drawn by parsing with actions drawn at will. */
const projectiveTree = fc
  .tuple(fc.integer({ min: 1, max: 25 }), fc.infiniteStream(fc.nat(1000)))
  .map(([length, draws]) => {
    const state = new ParserState();
    state.begin(length);
    while (!state.isDone) {
      const permitted = [
        ...(state.mayShift ? [0] : []),
        ...(state.mayLeft ? [3] : []),
        ...(state.mayRight ? [40] : []),
      ];
      state.apply(permitted[(draws.next().value as number) % permitted.length] as number);
    }
    return { heads: state.heads.slice(0, length), labels: state.labels.slice(0, length) };
  });

describe('the oracle', () => {
  it('leads to the right tree, whichever of the best actions is taken', () => {
    fc.assert(
      fc.property(projectiveTree, fc.infiniteStream(fc.nat(1000)), (tree, draws) => {
        const state = new ParserState();
        state.begin(tree.heads.length);
        while (!state.isDone) {
          const best = bestActions(state, tree);
          state.apply(best[(draws.next().value as number) % best.length] as number);
        }
        expect(state.heads.slice(0, tree.heads.length)).toEqual(tree.heads);
      }),
    );
  });
});
