import { describe, expect, it } from 'vitest';
import { findBackings, findPassages, measureContribution } from '../../../../graph/query/filter/contributions.ts';
import { example } from '../example.ts';

describe('measureContribution(file, article)', () => {
  it('counts entities, relations and figures an article speaks for', () => {
    expect(measureContribution(example, 'b')).toEqual({
      nodes: [
        { key: 'company/brightlathe', mentions: 1 },
        { key: 'company/ostliche-werke', mentions: 1 },
      ],
      onlyHere: 1,
      relations: [
        { relation: 'listed_on', count: 1 },
        { relation: 'partners_with', count: 1 },
      ],
      edges: 2,
      figures: 0,
    });
  });

  it('is nothing for an unknown article', () => {
    expect(measureContribution(example, 'z')).toMatchObject({ nodes: [], edges: 0, figures: 0 });
  });
});

describe('findBackings(file, article)', () => {
  it('lists the sentences behind edges in reading order', () => {
    const relations = findBackings(example, 'b').map(({ edge }) => edge.attributes.relation);
    expect(relations).toEqual(['listed_on', 'partners_with']);
  });
});

describe('findPassages(file, article)', () => {
  it('joins sentences that overlap', () => {
    const [first] = example.attributes.articles;
    const passages = findPassages(example, 'a').map(({ start, end, edges }) => [
      first?.text.slice(start, end),
      edges.map(({ attributes }) => attributes.relation),
    ]);
    expect(passages).toEqual([
      ['a "little giant" in Shenzhen', ['located_in']],
      ['landed on the Shenzhen Stock Exchange in June', ['listed_on', 'located_in']],
      ['accredited Brightlathe', ['recognized_by']],
    ]);
  });

  it('has the figures a sentence gives, whether or not it joins anything', () => {
    const figuresIn = (file: typeof example) =>
      findPassages(file, 'a').map(({ edges, figures }) => [edges.length, figures.map(({ id }) => id)]);
    expect(figuresIn(example)).toEqual([
      [1, []],
      [2, ['f1']],
      [1, []],
    ]);
    expect(figuresIn({ ...example, edges: [] })).toEqual([[0, ['f1']]]);
  });
});
