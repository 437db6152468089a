import type { GraphFile } from '../../../graph/schema.ts';

const TEXT = 'Alba Works is in Brigg. Alba Works makes pumps. Cato Dale leads it.';

const node = (key: string, entityType: GraphFile['nodes'][number]['attributes']['entityType'], label: string) => ({
  key,
  attributes: { entityType, kind: null, label, name: label, aliases: [], description: null, x: 0, y: 0 },
});

/** Four connected entities and one alone; one edge is background geography. */
export const SMALL: GraphFile = {
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  attributes: {
    format: 'clew/1',
    title: 'Small',
    builtFrom: 'sha256:0',
    articles: [
      {
        id: 'a1',
        file: 'a1.txt',
        title: 'Pumps',
        publisher: 'The Post',
        published: '2024-05-01',
        url: null,
        byline: [],
        text: TEXT,
        blocks: [{ kind: 'body', start: 0, end: TEXT.length }],
        mentions: [
          { node: 'company/alba', start: 0, end: 10 },
          { node: 'region/brigg', start: 17, end: 22 },
          { node: 'company/alba', start: 24, end: 34 },
        ],
      },
    ],
    figures: [
      {
        id: 'f1',
        subject: 'region/brigg',
        about: 'company/alba',
        measure: 'count',
        value: 1,
        unit: 'count',
        comparator: 'exact',
        status: 'actual',
        time: null,
        level: null,
        batch: null,
        segment: null,
        change: null,
        scope: null,
        said_by: null,
        evidence: [{ article: 'a1', start: 0, end: 23 }],
      },
    ],
  },
  nodes: [
    node('company/alba', 'company', 'Alba Works'),
    node('region/brigg', 'region', 'Brigg'),
    node('region/lindsey', 'region', 'Lindsey'),
    node('product/pump', 'product', 'pump'),
    node('person/cato-dale', 'person', 'Cato Dale'),
  ],
  edges: [
    {
      key: 'e1',
      source: 'company/alba',
      target: 'region/brigg',
      attributes: {
        relation: 'located_in',
        basis: 'text',
        attrs: {},
        evidence: [{ article: 'a1', start: 0, end: 23 }],
      },
    },
    {
      key: 'e2',
      source: 'company/alba',
      target: 'product/pump',
      attributes: { relation: 'produces', basis: 'text', attrs: {}, evidence: [{ article: 'a1', start: 24, end: 47 }] },
    },
    {
      key: 'e3',
      source: 'region/brigg',
      target: 'region/lindsey',
      attributes: { relation: 'part_of', basis: 'gazetteer', attrs: {}, evidence: [] },
    },
  ],
};
