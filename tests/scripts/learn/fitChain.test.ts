import { describe, expect, it } from 'vitest';
import { hashWord } from '../../../graph/learned/features.ts';
import { LinearModel } from '../../../graph/learned/linearModel.ts';
import { fitChain, type Sequence } from '../../../scripts/learn/fitChain.ts';

const OPTIONS = { labels: ['out', 'in'], mayFollow: () => true, bits: 12, epochs: 20 };

function sequence(words: string, allowed: readonly number[]): Sequence {
  return {
    features: words.split(' ').map((word) => Uint32Array.of(hashWord(word))),
    allowed: Uint32Array.from(allowed),
    weight: 1,
  };
}

describe('fitChain(sequences, options)', () => {
  it('learns what words and what transitions speak for', () => {
    const packed = fitChain([sequence('a b a', [1, 2, 1]), sequence('b b a a', [2, 2, 1, 1])], OPTIONS);
    const model = new LinearModel(packed);
    const [out = 0, inside = 0] = model.score([hashWord('b')]);
    expect(inside).toBeGreaterThan(out);
    expect(packed.transitions).toHaveLength(6);
  });

  it('lets the other words decide where a word may have several labels', () => {
    const open = fitChain([sequence('a b', [1, 2]), sequence('b', [3]), sequence('a', [3])], OPTIONS);
    const model = new LinearModel(open);
    const [out = 0, inside = 0] = model.score([hashWord('b')]);
    expect(inside).toBeGreaterThan(out);
  });

  it('gives the same weights for the same sequences', () => {
    const sequences = [sequence('a b a', [1, 2, 1]), sequence('b a', [2, 1])];
    expect(fitChain(sequences, OPTIONS)).toEqual(fitChain(sequences, OPTIONS));
  });

  it('forgets what matters little where size is penalised', () => {
    const sequences = [sequence('a b a c', [1, 2, 1, 1]), sequence('b a c', [2, 1, 1])];
    const size = (lasso: number): number => {
      const model = new LinearModel(fitChain(sequences, { ...OPTIONS, lasso }));
      return ['a', 'b', 'c'].flatMap((word) => [...model.score([hashWord(word)])]).filter((weight) => weight !== 0)
        .length;
    };
    expect(size(10)).toBeLessThan(size(0));
  });
});
