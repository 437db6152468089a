import { describe, expect, it } from 'vitest';
import { stateFeatures } from '../../../../graph/annotate/parse/features.ts';
import { Lexicon } from '../../../../graph/annotate/parse/lexicon.ts';
import { ACTIONS, ParserState, SHIFT } from '../../../../graph/annotate/parse/state.ts';
import { StateScorer } from '../../../../graph/annotate/parse/stateScorer.ts';
import { readWords } from '../../../../graph/annotate/parse/tagger.ts';
import { packSparse, SparseModel, type SparseRow } from '../../../../graph/learned/sparseModel.ts';

const BITS = 8;
/** Every feature has a weight for some action. */
const model = new SparseModel({
  classes: ACTIONS,
  bits: BITS,
  weights: packSparse(
    Array.from({ length: 2 ** BITS }, (_, feature): [number, SparseRow] => [
      feature,
      [[feature % ACTIONS, (feature % 5) + 1]],
    ]),
  ),
});

const words = readWords(
  ['the', 'firm', 'makes', 'the', 'pumps'].map((text, at) => ({
    start: at,
    end: at + 1,
    text,
    norm: text,
    lemma: text,
    pos: 'X',
  })),
  new Lexicon([]),
);

describe('StateScorer', () => {
  it('scores every state by all its features, also where it has met the tags before', () => {
    const scorer = new StateScorer(model);
    const state = new ParserState();
    const features = new Int32Array(128);
    const whole = new Int32Array(ACTIONS);
    for (const tags of [Uint8Array.of(1, 2, 3, 1, 2), Uint8Array.of(1, 2, 3, 1, 4)]) {
      state.begin(words.length);
      while (state.mayShift) {
        model.score(features, stateFeatures(state, words, tags, features), whole);
        expect([...scorer.score(state, words, tags)]).toEqual([...whole]);
        state.apply(SHIFT);
      }
    }
  });
});
