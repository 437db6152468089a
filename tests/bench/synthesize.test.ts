import { describe, expect, it } from 'vitest';
import { synthesize } from '../../bench/synthesize.ts';
import { parseGraphFile } from '../../graph/schema.ts';

describe('synthesize(size, seed)', () => {
  it('makes a valid graph file of the size asked for, with three edges a node', () => {
    const file = parseGraphFile(synthesize(500));
    expect(file.nodes).toHaveLength(500);
    expect(file.edges).toHaveLength(1_500);
  });

  it('puts a sentence that names both ends behind every edge', () => {
    const file = synthesize(50);
    const text = file.attributes.articles[0]?.text ?? '';
    const label = new Map(file.nodes.map(({ key, attributes }) => [key, attributes.label]));
    for (const { source, target, attributes } of file.edges) {
      const span = attributes.evidence[0];
      expect(text.slice(span?.start, span?.end)).toBe(`${label.get(source)} and ${label.get(target)} work together.`);
    }
  });

  it('gives the same bytes for the same seed and others for another', () => {
    expect(JSON.stringify(synthesize(60, 3))).toBe(JSON.stringify(synthesize(60, 3)));
    expect(JSON.stringify(synthesize(60, 3))).not.toBe(JSON.stringify(synthesize(60, 4)));
  });
});
