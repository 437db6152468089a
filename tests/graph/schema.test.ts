import { describe, expect, it } from 'vitest';
import { type GraphFile, GraphFileError, parseGraphFile } from '../../graph/schema.ts';

function sample(): GraphFile {
  const node = (key: string) => ({
    key,
    attributes: {
      entityType: 'company' as const,
      kind: null,
      label: key,
      name: key,
      aliases: [],
      description: null,
      x: 0,
      y: 0,
    },
  });
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {
      format: 'clew/1',
      title: 'Sample',
      builtFrom: '0',
      articles: [
        {
          id: 'a',
          file: 'a.txt',
          title: 'A',
          publisher: null,
          published: null,
          url: null,
          byline: [],
          text: 'Acme owns Globex.',
          blocks: [{ kind: 'body', start: 0, end: 17 }],
          mentions: [{ node: 'company/acme', start: 0, end: 4 }],
        },
      ],
      figures: [],
    },
    nodes: [node('company/acme'), node('company/globex')],
    edges: [
      {
        key: 'e',
        source: 'company/acme',
        target: 'company/globex',
        attributes: {
          relation: 'invests_in',
          basis: 'text',
          attrs: {},
          evidence: [{ article: 'a', start: 0, end: 17 }],
        },
      },
    ],
  };
}

/** The sample with one place changed, as JSON would bring it. */
function broken(change: (file: Record<string, never> & GraphFile) => void): unknown {
  const file = structuredClone(sample());
  change(file as Record<string, never> & GraphFile);
  return JSON.parse(JSON.stringify(file));
}

describe('parseGraphFile(data)', () => {
  it('returns a sound file as it is', () => {
    expect(parseGraphFile(sample())).toEqual(sample());
  });

  it.each<[string, unknown, string]>([
    ['what is no object', 42, ''],
    ['another version', broken((file) => Object.assign(file.attributes, { format: 'clew/9' })), 'attributes.format'],
    [
      'a missing label',
      broken((file) => Object.assign(file.nodes[1]?.attributes ?? {}, { label: undefined })),
      'nodes[1].attributes.label',
    ],
    [
      'an unknown entity type',
      broken((file) => Object.assign(file.nodes[0]?.attributes ?? {}, { entityType: 'planet' })),
      'nodes[0].attributes.entityType',
    ],
    [
      'a node that stands twice',
      broken((file) => Object.assign(file.nodes[1] ?? {}, { key: 'company/acme' })),
      'nodes[1].key',
    ],
    [
      'an edge to nowhere',
      broken((file) => Object.assign(file.edges[0] ?? {}, { target: 'company/none' })),
      'edges[0].target',
    ],
    [
      'an edge onto itself',
      broken((file) => Object.assign(file.edges[0] ?? {}, { target: 'company/acme' })),
      'edges[0].target',
    ],
    [
      'an edge without evidence',
      broken((file) => Object.assign(file.edges[0]?.attributes ?? {}, { evidence: [] })),
      'edges[0].attributes.evidence',
    ],
    [
      'evidence beyond the text',
      broken((file) => Object.assign(file.edges[0]?.attributes.evidence[0] ?? {}, { end: 99 })),
      'edges[0].attributes.evidence[0]',
    ],
    [
      'evidence in no article',
      broken((file) => Object.assign(file.edges[0]?.attributes.evidence[0] ?? {}, { article: 'b' })),
      'edges[0].attributes.evidence[0].article',
    ],
    [
      'a block beyond the text',
      broken((file) => Object.assign(file.attributes.articles[0]?.blocks[0] ?? {}, { end: 18 })),
      'attributes.articles[0].blocks[0]',
    ],
    [
      'blocks that overlap',
      broken((file) => file.attributes.articles[0]?.blocks.push({ kind: 'body', start: 16, end: 17 })),
      'attributes.articles[0].blocks[1]',
    ],
    [
      'an empty block',
      broken((file) => file.attributes.articles[0]?.blocks.unshift({ kind: 'body', start: 17, end: 17 })),
      'attributes.articles[0].blocks[0]',
    ],
    [
      'a block before another that stands behind it',
      broken((file) =>
        Object.assign(file.attributes.articles[0] ?? {}, {
          blocks: [
            { kind: 'body', start: 5, end: 17 },
            { kind: 'headline', start: 0, end: 4 },
          ],
        }),
      ),
      'attributes.articles[0].blocks[1]',
    ],
    [
      'a mention of nobody',
      broken((file) => Object.assign(file.attributes.articles[0]?.mentions[0] ?? {}, { node: 'x' })),
      'attributes.articles[0].mentions[0].node',
    ],
    [
      'a span that is empty',
      broken((file) => Object.assign(file.attributes.articles[0]?.mentions[0] ?? {}, { end: 0 })),
      'attributes.articles[0].mentions[0]',
    ],
    [
      'an offset that is no whole number',
      broken((file) => Object.assign(file.attributes.articles[0]?.mentions[0] ?? {}, { start: 0.5 })),
      'attributes.articles[0].mentions[0].start',
    ],
  ])('names the place of %s', (_, data, place) => {
    expect(() => parseGraphFile(data)).toThrowError(GraphFileError);
    try {
      parseGraphFile(data);
    } catch (error) {
      expect((error as GraphFileError).place).toBe(place);
      expect((error as GraphFileError).message).toMatch(/: \S/);
    }
  });

  it('lets background geography stand without evidence', () => {
    const file = sample();
    const edge = file.edges[0];
    if (edge) Object.assign(edge.attributes, { basis: 'gazetteer', evidence: [] });
    expect(parseGraphFile(file).edges).toHaveLength(1);
  });
});
