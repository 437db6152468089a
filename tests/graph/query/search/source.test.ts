import { describe, expect, it } from 'vitest';
import { joinSource, sliceSource } from '../../../../graph/query/search/source.ts';
import { example } from '../example.ts';

describe('sliceSource(file, degreeOf) and joinSource(slices)', () => {
  it('gives the names of everything, and the relations the graph has', () => {
    const { entities, relations, articles } = joinSource(sliceSource(example, (key) => key.length));
    expect(entities).toHaveLength(6);
    expect(entities[1]).toEqual({
      key: 'company/brightlathe',
      entityType: 'company',
      label: 'Brightlathe',
      name: 'Brightlathe Precision Co., Ltd.',
      aliases: ['Brightlathe Precision', 'the "lathe", that is', 'BPC'],
      degree: 19,
    });
    expect(relations).toEqual(['located_in', 'part_of', 'recognized_by', 'listed_on', 'partners_with']);
    expect(articles.map(({ publisher }) => publisher)).toEqual(['Harbour Post', null]);
  });

  it('cuts a large graph into slices of at most 500 things', () => {
    const nodes = Array.from({ length: 1_200 }, (_, at) => {
      return { ...example.nodes[at % 6], key: `${at}` } as (typeof example.nodes)[number];
    });
    const slices = [...sliceSource({ ...example, nodes }, () => 0)];
    expect(slices.map(({ entities }) => entities.length).filter((size) => size > 0)).toEqual([500, 500, 200]);
  });
});
