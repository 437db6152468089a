import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASES, ENTITY_TYPES, RELATION_TYPES } from '../../../../graph/ontology.ts';
import { keyOfKind, SHOW_ALL } from '../../../../graph/query/filter/graphFilter.ts';
import { readBar } from '../../../../graph/query/filter/histogram.ts';
import { formatMonth } from '../../../../graph/query/filter/months.ts';
import { findHidden, findVisible } from '../../../../graph/query/filter/visible.ts';
import type { GraphEdge } from '../../../../graph/schema.ts';
import { arbitraryFile, arbitraryFilter } from './filterGraph.ts';
import { findNaively, isInTime } from './naiveVisible.ts';

const RUNS = { numRuns: 400 };

/** Parts of a filter that are each counted as if they hid nothing. */
const LIFTED = {
  entities: { hiddenEntityTypes: SHOW_ALL.hiddenEntityTypes, hiddenKinds: SHOW_ALL.hiddenKinds },
  relations: { hiddenRelationTypes: SHOW_ALL.hiddenRelationTypes },
  bases: { hiddenBases: SHOW_ALL.hiddenBases },
  articles: { articles: SHOW_ALL.articles },
  publishers: { publishers: SHOW_ALL.publishers },
  sources: { leastSources: 0 },
  months: { months: null },
} as const;

describe('findVisible(file, filter), whatever file and filter', () => {
  it('leaves what the plainest way leaves', () => {
    fc.assert(
      fc.property(arbitraryFile, arbitraryFilter, (file, filter) => {
        const { nodes, edges } = findVisible(file, filter);
        const naive = findNaively(file, filter);
        expect([...nodes]).toEqual(naive.nodes);
        expect([...edges]).toEqual(naive.edges.map(({ key }) => key));
        expect([nodes.size, edges.size]).toEqual([naive.nodes.length, naive.edges.length]);
      }),
      RUNS,
    );
  });

  it('counts for each entry what is visible, and what would be if its own facet hid nothing', () => {
    fc.assert(
      fc.property(arbitraryFile, arbitraryFilter, (file, filter) => {
        const visible = findVisible(file, filter);
        const now = findNaively(file, filter);
        const all = findNaively(file, SHOW_ALL);
        const nodeOf = new Map(file.nodes.map((node) => [node.key, node.attributes]));
        const publisherOf = new Map(file.attributes.articles.map(({ id, publisher }) => [id, publisher ?? '']));
        const tally = (facet: keyof typeof LIFTED, count: (view: typeof now) => number) => {
          const lifted = findNaively(file, { ...filter, ...LIFTED[facet] });
          return { shown: count(now), available: count(lifted), total: count(all) };
        };
        const nodes = (is: (key: string) => boolean) => (view: typeof now) => view.nodes.filter(is).length;
        const edges = (is: (edge: GraphEdge) => boolean) => (view: typeof now) => view.edges.filter(is).length;
        const said = ({ attributes }: GraphEdge) => new Set(attributes.evidence.map(({ article }) => article));

        for (const type of ENTITY_TYPES) {
          expect(visible.entityTypes[type]).toEqual(
            tally(
              'entities',
              nodes((key) => nodeOf.get(key)?.entityType === type),
            ),
          );
        }
        for (const [kind, counts] of visible.kinds) {
          const isOfKind = (key: string) => {
            const node = nodeOf.get(key);
            return node !== undefined && keyOfKind(node.entityType, node.kind) === kind;
          };
          expect(counts).toEqual(tally('entities', nodes(isOfKind)));
        }
        for (const relation of RELATION_TYPES) {
          expect(visible.relationTypes[relation]).toEqual(
            tally(
              'relations',
              edges(({ attributes }) => attributes.relation === relation),
            ),
          );
        }
        for (const basis of BASES) {
          expect(visible.bases[basis]).toEqual(
            tally(
              'bases',
              edges(({ attributes }) => attributes.basis === basis),
            ),
          );
        }
        for (const [id, counts] of visible.articles) {
          expect(counts).toEqual(
            tally(
              'articles',
              edges((edge) => said(edge).has(id)),
            ),
          );
        }
        for (const [name, counts] of visible.publishers) {
          const isOf = (edge: GraphEdge) => [...said(edge)].some((id) => publisherOf.get(id) === name);
          expect(counts).toEqual(tally('publishers', edges(isOf)));
        }
        for (const [least, count] of visible.sources.entries()) {
          expect(count).toBe(
            tally(
              'sources',
              edges((edge) => said(edge).size >= least),
            ).available,
          );
        }
      }),
      RUNS,
    );
  });

  it('counts in each bar the edges of that time, whatever time is asked for', () => {
    fc.assert(
      fc.property(arbitraryFile, arbitraryFilter, (file, filter) => {
        const { months } = findVisible(file, filter);
        fc.pre(months !== null);
        const { edges } = findNaively(file, { ...filter, months: null });
        const said = edges.filter(({ attributes }) => attributes.basis !== 'gazetteer');
        for (const [at, count] of months.counts.entries()) {
          const [from, to] = readBar(months, at);
          const range = { from: formatMonth(from), to: formatMonth(to) };
          const dated = said.filter((edge) => isInTime(file, edge.attributes, range));
          expect([range, count]).toEqual([range, dated.length]);
        }
        const always = { from: '0000-01', to: '9999-12' };
        expect(months.undated).toBe(said.filter((edge) => !isInTime(file, edge.attributes, always)).length);
      }),
      RUNS,
    );
  });

  it('shows everything when nothing is asked', () => {
    fc.assert(
      fc.property(arbitraryFile, (file) => {
        const { nodes, edges } = findVisible(file, SHOW_ALL);
        expect([...nodes]).toEqual(file.nodes.map(({ key }) => key));
        expect([...edges]).toEqual(file.edges.map(({ key }) => key));
      }),
    );
  });

  it('never leaves an edge without its ends', () => {
    fc.assert(
      fc.property(arbitraryFile, arbitraryFilter, (file, filter) => {
        const { nodes, edges } = findVisible(file, filter);
        const left = file.edges.filter(({ key }) => edges.has(key));
        expect(left.every(({ source, target }) => nodes.has(source) && nodes.has(target))).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('findHidden(file, filter).why(kind, key)', () => {
  it('names a condition exactly where something is hidden', () => {
    fc.assert(
      fc.property(arbitraryFile, arbitraryFilter, (file, filter) => {
        const { nodes, edges } = findVisible(file, filter);
        const { why } = findHidden(file, filter);
        for (const { key } of file.nodes) expect(why('node', key).length === 0).toBe(nodes.has(key));
        for (const { key } of file.edges) expect(why('edge', key).length === 0).toBe(edges.has(key));
      }),
    );
  });
});
