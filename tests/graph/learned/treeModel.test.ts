import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTrees, TreeModel, type TreeNode } from '../../../graph/learned/treeModel.ts';

const walk = (node: TreeNode, example: readonly number[]): number =>
  typeof node === 'number'
    ? node
    : walk((example[node.feature] as number) <= node.most ? node.low : node.high, example);

const { tree: trees } = fc.letrec<{ tree: TreeNode }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.integer({ min: -100_000, max: 100_000 }),
    fc.record({
      feature: fc.nat({ max: 3 }),
      most: fc.integer({ min: -300, max: 300 }),
      low: tie('tree'),
      high: tie('tree'),
    }),
  ),
}));
const examples = fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 4, maxLength: 4 });

describe('TreeModel', () => {
  it('adds up the leaf that an example reaches in each tree', () => {
    const model = new TreeModel(packTrees([{ feature: 0, most: 2, low: -5, high: 7 }, 100], 10));
    expect([model.score([2]), model.score([3])]).toEqual([95, 107]);
  });

  it('says of any trees that were packed what the trees say', () => {
    fc.assert(
      fc.property(fc.array(trees, { maxLength: 4 }), examples, (all, example) => {
        const told = all.reduce<number>((sum, tree) => sum + walk(tree, example), 0);
        expect(new TreeModel(packTrees(all, 10)).score(example)).toBe(told);
      }),
    );
  });
});
