import { describe, expect, it } from 'vitest';
import { suggestEntities } from '../../../../graph/query/search/suggestEntities.ts';
import { example } from '../example.ts';

const degreeOf = (key: string) => example.edges.filter(({ source, target }) => source === key || target === key).length;

describe('suggestEntities(file, degreeOf, limit)', () => {
  it('gives the best connected entity of each type, first those with most connections', () => {
    const labels = suggestEntities(example, degreeOf, 3).map(({ label }) => label);
    expect(labels).toEqual(['Brightlathe', 'Shenzhen', 'Shenzhen Stock Exchange']);
  });

  it('gives none of an empty graph', () => {
    expect(suggestEntities({ nodes: [] }, degreeOf, 3)).toEqual([]);
  });
});
