import { describe, expect, it } from 'vitest';
import { LABELS, labelIndex } from '../../../../graph/annotate/parse/labels.ts';
import { headOfSpan, pathBetween } from '../../../../graph/annotate/parse/paths.ts';

/** "Yuxin of Chongqing supplies parts to Honda": supplies (3) is the root. */
const tree = {
  heads: Int16Array.from([3, 2, 0, -1, 3, 6, 3]),
  labels: Uint8Array.from((['nsubj', 'case', 'nmod', 'root', 'obj', 'case', 'obl'] as const).map(labelIndex)),
};

const steps = (from: number, to: number) =>
  pathBetween(tree, from, to).map(({ direction, label, token }) => `${direction} ${LABELS[label]} ${token}`);

describe('the path between two words', () => {
  it('goes up to the word above both and down again', () => {
    expect(steps(2, 6)).toEqual(['up nmod 0', 'up nsubj 3', 'down obl 6']);
  });

  it('goes only up, or only down, when one hangs on the other', () => {
    expect(steps(2, 3)).toEqual(['up nmod 0', 'up nsubj 3']);
    expect(steps(3, 2)).toEqual(['down nsubj 0', 'down nmod 2']);
  });

  it('is empty from a word to itself', () => {
    expect(steps(4, 4)).toEqual([]);
  });
});

describe('the head of a span', () => {
  it('is the word whose head lies outside', () => {
    expect(headOfSpan(tree, 0, 3)).toBe(0);
    expect(headOfSpan(tree, 5, 7)).toBe(6);
    expect(headOfSpan(tree, 2, 7)).toBe(3);
  });

  it('is there even for words that do not hang together: the one nearest the root, the last of equals', () => {
    expect(headOfSpan(tree, 1, 2)).toBe(1);
    expect(headOfSpan(tree, 4, 7)).toBe(6);
  });

  it('is −1 where there are no words', () => {
    expect(headOfSpan(tree, 3, 3)).toBe(-1);
  });
});
