import { describe, expect, it } from 'vitest';
import { writeGexf } from '../../../graph/formats/gexf.ts';
import { finish } from '../../../graph/query/sliced.ts';
import type { GraphFile } from '../../../graph/schema.ts';
import { example } from '../query/example.ts';

const toGexf = (...what: Parameters<typeof writeGexf>) => finish(writeGexf(...what));

describe('writeGexf(file, part): what the data may be called', () => {
  it('writes an attribute of any name for the edges alone that have it', () => {
    const file: GraphFile = structuredClone(example);
    const [edge] = file.edges;
    if (edge) edge.attributes.attrs = { constructor: 'odd' };
    const written = toGexf(file, 'whole').match(/<attvalue for="attr_constructor"[^>]*>/g);
    expect(written).toEqual(['<attvalue for="attr_constructor" value="odd"/>']);
  });

  it('lists the evidence with the surest sentence first', () => {
    const file: GraphFile = structuredClone(example);
    const [edge] = file.edges;
    const [article] = file.attributes.articles;
    if (!edge || !article) throw new Error('The example has edges and articles.');
    const doubted = { article: article.id, start: 0, end: 3, confidence: 0.57 };
    edge.attributes.evidence = [doubted, { ...doubted, start: 4, end: 9, confidence: 0.93 }];
    expect(toGexf(file, 'whole')).toContain('for="evidence_spans" value="[&quot;4-9&quot;, &quot;0-3&quot;]"');
  });

  it('counts one thing in the singular', () => {
    const part = {
      nodes: new Set(['region/shenzhen', 'region/guangdong']),
      edges: new Set(['region/shenzhen~part_of~region/guangdong']),
    };
    expect(toGexf(example, part)).toContain('Example: 2 of 6 entities and 1 of 6 relations from 2 articles');
    const one: GraphFile = { ...example, nodes: example.nodes.slice(0, 1), edges: [] };
    expect(toGexf(one, 'whole')).toContain('Example: 1 entity and 0 relations from 2 articles');
  });
});
