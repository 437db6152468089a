import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../search/createSearchIndex.ts';
import { nodeOf, questions } from './questions.ts';

const { search } = createSearchIndex({
  ...questions,
  nodes: [...questions.nodes, nodeOf(['echo', 'Echo Films', 'company'])],
});

const ask = (query: string) => {
  const { entities, unsaid } = search(query);
  return [entities.map(({ label }) => label), unsaid];
};

describe('createSearchIndex(file).search(query) for how well things are connected', () => {
  it.each(['most connected company', 'which company has the most connections?', 'companies with most relations'])(
    'counts for "%s" whatever they are connected by',
    (query) => {
      expect(ask(query)).toEqual([
        ['Acme Works', 'Bolt Capital', 'Cork Motors', 'Dale Bearings', 'Echo Films'],
        'Counted in the relations here: Acme Works 7, Bolt Capital 1, Cork Motors 1, Dale Bearings 1, Echo Films 0.',
      ]);
    },
  );

  it.each([
    ['isolated companies', ['Echo Films'], 'Without any relation here: 1 of 5.'],
    ['companies with no connections', ['Echo Films'], 'Without any relation here: 1 of 5.'],
    ['unconnected entities', ['Echo Films'], 'Without any relation here: 1 of 10.'],
    ['cities with no relations', [], 'Each of these 1 has a relation here.'],
  ])('finds for "%s" %j', (query, found, unsaid) => {
    expect(ask(query)).toEqual([found, unsaid]);
  });
});
