import { describe, expect, it } from 'vitest';
import { nameSurprise } from '../../../graph/query/surpriseName.ts';
import { findSurprise, type Surprise } from '../../../graph/query/surprises.ts';
import type { GraphFile } from '../../../graph/schema.ts';
import { SMALL } from '../../src/state/smallGraph.ts';

const [article] = SMALL.attributes.articles;
if (!article) throw new Error('the small graph has an article');

/** The small graph with a second article that says `e2` too. */
const TWICE: GraphFile = {
  ...SMALL,
  attributes: { ...SMALL.attributes, articles: [article, { ...article, id: 'a2', mentions: [] }] },
  edges: SMALL.edges.map((edge) =>
    edge.key === 'e2'
      ? {
          ...edge,
          attributes: {
            ...edge.attributes,
            evidence: [...edge.attributes.evidence, { article: 'a2', start: 24, end: 47 }],
          },
        }
      : edge,
  ),
};
const ALL = {
  nodes: new Set(SMALL.nodes.map(({ key }) => key)),
  edges: new Set(SMALL.edges.map(({ key }) => key)),
};

/** Everything that comes up, one after the other. */
function listAll(file: GraphFile, seed: string): Surprise[] {
  const seen = new Set<string>();
  const found: Surprise[] = [];
  for (let next = findSurprise(file, ALL, seed, seen); next; next = findSurprise(file, ALL, seed, seen)) {
    found.push(next);
    seen.add(nameSurprise(next));
  }
  return found;
}

describe('findSurprise(file, visible, seed, seen)', () => {
  it('begins with what several articles say', () => {
    expect(findSurprise(TWICE, ALL, 'any', new Set())).toEqual({
      kind: 'edge',
      key: 'e2',
      articles: 2,
      connections: 1,
    });
  });

  it('shows each connected entity once, and nothing that hangs on nothing', () => {
    const names = listAll(TWICE, 'seed').map(nameSurprise);
    expect([...names].sort()).toEqual([
      'edge e2',
      'node company/alba',
      'node product/pump',
      'node region/brigg',
      'node region/lindsey',
    ]);
  });

  it('keeps its order for a seed, and has others for others', () => {
    const order = (seed: string) => listAll(TWICE, seed).map(nameSurprise).join();
    expect(order('7')).toBe(order('7'));
    expect(new Set(['1', '2', '3', '4', '5', '6'].map(order)).size).toBeGreaterThan(1);
  });

  it('leaves out what is hidden', () => {
    const visible = { nodes: new Set(['region/brigg', 'region/lindsey']), edges: new Set(['e3']) };
    const found = findSurprise(SMALL, visible, 'x', new Set(['node region/brigg']));
    expect(found).toEqual({ kind: 'node', key: 'region/lindsey', articles: 0, connections: 1 });
  });

  it('is null once everything has been seen', () => {
    expect(findSurprise(SMALL, { nodes: new Set(), edges: new Set() }, 'x', new Set())).toBe(null);
  });
});
