import { describe, expect, it } from 'vitest';
import type { RelationType } from '../../../../graph/ontology.ts';
import { createSearchIndex } from '../search/createSearchIndex.ts';
import { questions } from './questions.ts';

type Made = readonly [thing: string, maker: string | null];

const FOUND = { product: 'produces', industry: 'active_in' } as const satisfies Record<string, RelationType>;

/** What is answered where firms make these products, or are active in these industries. */
function answer(made: readonly Made[], query: string, entityType: keyof typeof FOUND = 'product') {
  const [node, edge] = [questions.nodes[0], questions.edges[0]];
  if (!node || !edge) throw new Error('The questions have nodes and edges.');
  const nodes = made.map(([label]) => {
    return { key: label, attributes: { ...node.attributes, entityType, label, name: label } };
  });
  const edges = made.flatMap(([target, source]) => {
    const attributes = { ...edge.attributes, relation: FOUND[entityType] };
    return source === null ? [] : [{ key: `${source} ${target}`, source, target, attributes }];
  });
  const file = { ...questions, nodes: [...questions.nodes, ...nodes], edges: [...questions.edges, ...edges] };
  const { edges: found, unsaid } = createSearchIndex(file).search(query);
  return { found: found.map(({ label }) => label), unsaid };
}

const VALVES: readonly Made[] = [
  ['slurry valve', 'bolt'],
  ['valve', 'acme'],
  ['zero-boil-off valve', 'cork'],
  ['pump-valve', 'cork'],
  ['valve tester', 'dale'],
];
const BEARINGS: readonly Made[] = [
  ['wheelset bearing', 'acme'],
  ['thin-wall bearings used by robots', 'bolt'],
];

describe('createSearchIndex(file).search(query) of a product or an industry', () => {
  it.each(['who makes valve', 'who makes valves', 'which firms sell valves', 'makers of valves', 'valve producers'])(
    'answers "%s" with the makers of all kinds of them, of what is called just so first',
    (query) => {
      expect(answer(VALVES, query)).toEqual({
        found: [
          'Acme Works makes valve',
          'Cork Motors makes pump-valve',
          'Bolt Capital makes slurry valve',
          'Cork Motors makes zero-boil-off valve',
        ],
        unsaid: null,
      });
    },
  );

  it.each(['who makes slurry valve', 'who makes slurry valves'])('answers "%s" with no other kind', (query) => {
    expect(answer(VALVES, query).found).toEqual(['Bolt Capital makes slurry valve']);
  });

  it('answers of all kinds where the thing itself is made by nobody, or nothing is called just so', () => {
    const found = ['Acme Works makes wheelset bearing', 'Bolt Capital makes thin-wall bearings used by robots'];
    for (const query of ['who makes bearings', 'which companies make a bearing']) {
      expect(answer([['bearing', null], ...BEARINGS], query)).toEqual({ found, unsaid: null });
      expect(answer(BEARINGS, query)).toEqual({ found, unsaid: null });
    }
  });

  it('answers of all kinds where names of firms have the word as well', () => {
    // Dale Bearings is better known.
    expect(answer(BEARINGS, 'which firms make bearings').found).toHaveLength(2);
    expect(answer(BEARINGS, 'parent of Dale Bearings').found).toEqual(['Dale Bearings is part of Acme Works']);
    expect(answer(BEARINGS, 'parent of Bearings').found).toEqual(['Dale Bearings is part of Acme Works']);
  });

  it('answers of industries as of products', () => {
    const software: readonly Made[] = [['industrial software', 'acme']];
    expect(answer(software, 'who is active in software', 'industry').found).toEqual([
      'Acme Works is active in industrial software',
    ]);
  });

  it('says so where no kind is made by anybody, by the name of what is called just so', () => {
    const none: readonly Made[] = [
      ['engine bearing', null],
      ['bearing', null],
    ];
    expect(answer(none, 'who makes bearings')).toEqual({
      found: [],
      unsaid: 'No relation here says “… makes bearing”.',
    });
  });
});
