import { describe, expect, it } from 'vitest';
import {
  groupByArticle,
  putSurestFirst,
  sayConfidence,
  sayCorroboration,
} from '../../../../graph/query/evidence/evidence.ts';
import type { Evidence, GraphEdge } from '../../../../graph/schema.ts';

const at = (article: string, start: number, confidence?: number): Evidence => ({
  article,
  start,
  end: start + 5,
  ...(confidence === undefined ? {} : { confidence }),
});
const edgeOf = (...evidence: Evidence[]): GraphEdge => ({
  key: 'e',
  source: 'a',
  target: 'b',
  attributes: { relation: 'supplies', basis: 'text', attrs: {}, evidence },
});

describe('putSurestFirst(evidence)', () => {
  it('begins with what is read most surely, a person’s word before all', () => {
    const [weak, sure, corrected] = [at('x', 1, 0.57), at('x', 20, 0.93), at('y', 3)];
    expect(putSurestFirst([weak, sure, corrected])).toEqual([corrected, sure, weak]);
  });

  it('keeps the order of the text where sentences are equally sure', () => {
    const list = [at('x', 1, 0.9), at('x', 20, 0.9), at('y', 3, 0.9)];
    expect(putSurestFirst(list)).toEqual(list);
  });
});

describe('sayConfidence(evidence)', () => {
  it('says how likely a sentence is read right, and nothing where nobody doubts it', () => {
    expect(sayConfidence(at('x', 1, 0.574))).toBe('Confidence 57 %');
    expect(sayConfidence(at('x', 1, 1))).toBeNull();
    expect(sayConfidence(at('x', 1, 0.997))).toBeNull();
    expect(sayConfidence(at('x', 1))).toBeNull();
  });
});

describe('groupByArticle(evidence)', () => {
  it('begins with the surest article, and in each with its surest sentence', () => {
    const evidence = [at('x', 1, 0.4), at('x', 9, 0.6), at('y', 3, 0.5), at('y', 10, 0.9)];
    expect(groupByArticle(evidence)).toEqual([
      { article: 'y', evidence: [at('y', 10, 0.9), at('y', 3, 0.5)] },
      { article: 'x', evidence: [at('x', 9, 0.6), at('x', 1, 0.4)] },
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
