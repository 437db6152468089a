import { describe, expect, it } from 'vitest';
import { treeOf } from '../../../graph/figures/tree.ts';
import { readViews, type View } from '../../../graph/figures/view.ts';
import { readingOf } from './readingOf.ts';

const NAMES = { 'Tessin Group': 'company', Orient: 'company' };

function viewOf(text: string): View {
  const [view] = readViews(readingOf(text, NAMES));
  if (!view) throw new Error('nothing to view');
  return view;
}

function nodesOf(text: string, ...parts: readonly string[]): number[] {
  const { nodeAt } = treeOf(viewOf(text));
  return parts.map((part) => nodeAt({ start: text.indexOf(part), end: text.indexOf(part) + part.length }));
}

describe('treeOf(view)', () => {
  it('makes one word of a name and of a sum with its unit', () => {
    expect(
      nodesOf('Tessin Group bought Orient for 640 million yuan.', 'Group', 'bought', 'Orient', '640', 'yuan'),
    ).toEqual([0, 1, 2, 4, 4]);
  });

  it('leaves what is counted a word of its own', () => {
    expect(nodesOf('Orient has 640 workers.', 'has', '640', 'workers')).toEqual([1, 2, 3]);
  });

  it('tells the ways to a number apart by the parts played, whatever the names', () => {
    const wayOf = (text: string, name: string) => {
      const [from, to] = nodesOf(text, name, '640') as [number, number];
      return treeOf(viewOf(text)).tree.between(from, to);
    };
    const seller = wayOf('Tessin Group sold Orient for 640 million yuan.', 'Tessin');
    expect(seller).not.toBeNull();
    expect(wayOf('Orient sold Tessin Group for 640 million yuan.', 'Orient')).toEqual(seller);
    expect(wayOf('Tessin Group sold Orient for 640 million yuan.', 'Orient')?.roles).not.toBe(seller?.roles);
  });

  it('is read once', () => {
    const view = viewOf('Orient has 640 workers.');
    expect(treeOf(view)).toBe(treeOf(view));
  });
});
