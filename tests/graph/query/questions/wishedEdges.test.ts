import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../../graph/query/graphIndex.ts';
import { findWishedEdges, type WishLookup } from '../../../../graph/query/questions/wishedEdges.ts';
import type { RelationWish } from '../../../../graph/query/search/hits.ts';
import { questions } from './questions.ts';

const index = indexFile(questions);
const lookup: WishLookup = {
  edgesOf: (key, relation) =>
    (index.edgesOf.get(key) ?? []).filter(({ attributes }) => attributes.relation === relation),
  listEdges: (relation) => questions.edges.filter(({ attributes }) => attributes.relation === relation),
  listNodes: (type) => (type === null ? [] : (index.keysByType.get(type) ?? [])),
  isHub: () => false,
  labelOf: (key) => index.nodes.get(key)?.attributes.label ?? key,
  typeOf: (key) => index.nodes.get(key)?.attributes.entityType,
  kindOf: (key) => index.nodes.get(key)?.attributes.kind ?? null,
};

/** "… is in" what these are. */
const inside = (behind: readonly string[], parts: Partial<RelationWish> = {}): RelationWish => ({
  kind: 'relation',
  relation: 'located_in',
  isAlong: true,
  before: [],
  behind,
  typeBefore: null,
  typeBehind: null,
  post: null,
  groupBefore: [],
  groupBehind: [],
  year: null,
  order: null,
  limit: null,
  isDenied: false,
  isBegun: false,
  ...parts,
});
const policies = { typeBefore: { type: 'policy', kind: null } } as const;

describe('findWishedEdges(wishes, lookup)', () => {
  it('finds what is in a region within the one wished for', () => {
    const { edges, inner, unsaid } = findWishedEdges([inside(['england'])], lookup);
    expect(edges.map(({ key }) => key)).toEqual(['acme~located_in~hull']);
    expect([...inner]).toEqual([
      ['york', 'england'],
      ['hull', 'england'],
    ]);
    expect(unsaid).toBeNull();
  });

  it('finds what holds a designation in a region', () => {
    const companies = { typeBefore: { type: 'company', kind: null } } as const;
    const edgesOf: WishLookup['edgesOf'] = (key, relation) => {
      const [edge] = lookup.edgesOf('acme', 'located_in');
      if (relation !== 'designated_as' || key !== 'acme' || !edge) return lookup.edgesOf(key, relation);
      return [{ ...edge, target: 'award' }];
    };
    const find = (held: string) => {
      const named = {
        ...lookup,
        edgesOf,
        labelOf: (key: string) => (key === 'medal' ? 'Gold Medal' : lookup.labelOf(key)),
      };
      const holders = [inside([held], { ...companies, relation: 'designated_as' })];
      return findWishedEdges([inside(['hull'], { ...companies, groupBefore: holders })], named);
    };
    expect(find('award').edges.map(({ key }) => key)).toEqual(['acme~located_in~hull']);
    expect(find('medal').unsaid).toBe('No relation here says “Gold Medals are in Hull”.');
  });

  it('finds people in a region by the firms and bodies within it, regions first', () => {
    const people = { relation: 'holds_post', typeBefore: { type: 'person', kind: null } } as const;
    const { edges, asked, inner } = findWishedEdges([inside(['england'], people)], lookup);
    expect(edges.map(({ key }) => key)).toEqual(['ann~holds_post~acme', 'bob~holds_post~acme']);
    expect([...asked]).toEqual(['ann', 'bob']);
    expect([...inner.keys()]).toEqual(['york', 'hull', 'acme']);
  });

  it('finds nobody at what lies in a region where a post is asked for', () => {
    const mayor = { relation: 'holds_post', post: { names: ['chairwoman'], prefixes: [] } } as const;
    const { edges, unsaid } = findWishedEdges([inside(['hull'], mayor)], lookup);
    expect({ edges, unsaid }).toEqual({ edges: [], unsaid: 'No relation here says “… is chairwoman of Hull”.' });
  });

  it('says what is missing where all was looked through', () => {
    const { edges, unsaid } = findWishedEdges([inside(['england'], policies)], lookup);
    expect(edges).toEqual([]);
    expect(unsaid).toBe('No relation here says “Policies are in England”.');
  });

  it('claims nothing where nothing is named', () => {
    expect(findWishedEdges([inside([], policies)], lookup).unsaid).toBeNull();
  });

  it.each(['england', 'hull'])('claims nothing where %s has too many edges to be looked through', (hub) => {
    const isHub = (key: string) => key === hub;
    expect(findWishedEdges([inside(['england'], policies)], { ...lookup, isHub }).unsaid).toBeNull();
  });

  it('claims nothing where there are more regions within the one wished for than are looked through', () => {
    const [edge] = lookup.edgesOf('york', 'part_of');
    const parts = Array.from({ length: 2_001 }, (_, at) => ({ ...edge, source: `part ${at}`, target: 'england' }));
    const claim = (count: number) => {
      const edgesOf = (key: string) =>
        (key === 'england' ? parts.slice(0, count) : []) as ReturnType<typeof lookup.edgesOf>;
      return findWishedEdges([inside(['england'], policies)], { ...lookup, edgesOf, typeOf: () => 'region' }).unsaid;
    };
    expect(claim(2_000)).toBe('No relation here says “Policies are in England”.');
    expect(claim(2_001)).toBeNull();
  });
});
