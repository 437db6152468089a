import { describe, expect, it } from 'vitest';
import { groupByArticle, sayCorroboration } from '../../../graph/query/evidence.ts';
import type { Evidence, GraphEdge } from '../../../graph/schema.ts';

const at = (article: string, start: number): Evidence => ({ article, start, end: start + 5 });
const edgeOf = (...evidence: Evidence[]): GraphEdge => ({
  key: 'e',
  source: 'a',
  target: 'b',
  attributes: { relation: 'supplies', basis: 'text', attrs: {}, evidence },
});

describe('groupByArticle(evidence)', () => {
  it('keeps the articles as they come, and their sentences in text order', () => {
    expect(groupByArticle([at('y', 50), at('x', 3), at('y', 10)])).toEqual([
      { article: 'y', evidence: [at('y', 10), at('y', 50)] },
      { article: 'x', evidence: [at('x', 3)] },
    ]);
  });
});

describe('sayCorroboration(edge)', () => {
  it('says how many articles vouch for a relation', () => {
    expect(sayCorroboration(edgeOf(at('x', 0)))).toBe('One article only');
    expect(sayCorroboration(edgeOf(at('x', 0), at('y', 0)))).toBe('2 articles say so');
  });

  it('adds the sentences where those are more', () => {
    expect(sayCorroboration(edgeOf(at('x', 0), at('x', 9)))).toBe('One article only, in 2 sentences');
    expect(sayCorroboration(edgeOf(at('x', 0), at('y', 0), at('y', 9)))).toBe('2 articles say so, in 3 sentences');
  });

  it('has nothing to say where no article does', () => {
    expect(sayCorroboration(edgeOf())).toBe(null);
  });
});
