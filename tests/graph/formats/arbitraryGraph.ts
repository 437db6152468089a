/** Any graph file at all, with text no newsroom would print. */
import fc from 'fast-check';
import { BASES, ENTITY_TYPES, MEASURES, type Measure, RELATION_TYPES } from '../../../graph/ontology.ts';
import type { GraphFile } from '../../../graph/schema.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(',', '"', "'", '\\', '|', '[', ']', '\n', '\t', '\r', ' ', 'n', '&', '<', '>', 'é'),
  }),
  fc.constantFrom('Foo Co., Ltd.', 'a|b', '[a, b]', '', ' padded ', 'null', 'true', '12'),
);
const nullableText = fc.option(text);
const coordinate = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((n) => n + 0);
const integer = fc.integer({ min: -1000, max: 1000 });

/** Articles of at least two characters, so that spans can point into them. */
const article = fc.record({
  text: fc.string({ unit: 'binary', minLength: 2, maxLength: 40 }),
  title: text,
  publisher: nullableText,
  published: fc.option(fc.constantFrom('2022', '2022-06-22', '2022-02-30', 'XXXX-05-24')),
  url: nullableText,
});

export const arbitraryGraph: fc.Arbitrary<GraphFile> = fc
  .record({
    articles: fc.array(article, { minLength: 1, maxLength: 3 }),
    nodes: fc.uniqueArray(
      fc.record({
        key: fc.oneof(text, fc.string({ unit: 'binary', maxLength: 2 })),
        entityType: fc.constantFrom(...ENTITY_TYPES),
        kind: nullableText,
        label: text,
        name: text,
        aliases: fc.array(text, { maxLength: 4 }),
        description: nullableText,
        x: coordinate,
        y: coordinate,
      }),
      { minLength: 2, maxLength: 5, selector: ({ key }) => key },
    ),
    edges: fc.array(
      fc.record({
        relation: fc.constantFrom(...RELATION_TYPES),
        basis: fc.constantFrom(...BASES),
        ends: fc.tuple(fc.nat(), fc.nat()),
        attrs: fc.record(
          { date: nullableText, former: fc.option(fc.boolean()), batch: fc.option(integer), 'a b"<': text },
          { requiredKeys: [] },
        ),
        evidence: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 6 },
    ),
    mentions: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()), { maxLength: 4 }),
    figures: fc.array(
      fc.record({
        subject: fc.nat(),
        measure: fc.constantFrom(...(Object.keys(MEASURES) as Measure[])),
        value: coordinate,
        unit: text,
        segment: nullableText,
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ articles, nodes, edges, mentions, figures }) => {
    const span = (which: number, from: number, to: number) => {
      const at = which % articles.length;
      const { length } = articles[at]?.text ?? '';
      const start = from % (length - 1);
      return { article: `${at}`, start, end: start + 1 + (to % (length - start)) };
    };
    const keyOf = (which: number) => nodes[which % nodes.length]?.key ?? '';
    return {
      options: { type: 'directed', multi: true, allowSelfLoops: false },
      attributes: {
        format: 'clew/1',
        title: 'Arbitrary',
        builtFrom: 'nothing',
        articles: articles.map((item, at) => ({
          ...item,
          id: `${at}`,
          file: `${at}.txt`,
          byline: [],
          blocks: [],
          mentions: mentions.flatMap(([which, node, from, to]) => {
            const { article: id, start, end } = span(which, from, to);
            return id === `${at}` ? [{ node: keyOf(node), start, end }] : [];
          }),
        })),
        figures: figures.map(({ subject, ...figure }, at) => ({
          ...figure,
          id: `f${at}`,
          subject: keyOf(subject),
          about: null,
          comparator: 'exact' as const,
          status: 'actual' as const,
          time: null,
          level: null,
          batch: null,
          change: null,
          scope: null,
          said_by: null,
          evidence: [span(0, 0, 0)],
        })),
      },
      nodes: nodes.map(({ key, ...attributes }) => ({ key, attributes })),
      edges: edges.flatMap(({ ends: [a, b], evidence, attrs, ...rest }, at) => {
        const [source, target] = [keyOf(a), keyOf(b)];
        if (source === target) return [];
        const spans = evidence.map(([which, from, to]) => span(which, from, to));
        const attributes = { ...rest, attrs: { ...attrs }, evidence: rest.basis === 'gazetteer' ? [] : spans };
        return [{ key: `e${at}`, source, target, attributes }];
      }),
    };
  });
