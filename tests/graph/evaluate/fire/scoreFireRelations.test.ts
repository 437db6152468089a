import { describe, expect, it } from 'vitest';
import type { FireInstance } from '../../../../graph/evaluate/fire/parseFire.ts';
import { scoreFire } from '../../../../graph/evaluate/fire/scoreFire.ts';
import { type Found, finding, type Stated, tally } from './finding.ts';
import { annotate } from './sentences.ts';

describe('scoreFire(instances, extract): relations', () => {
  const post = annotate(
    'Ann Lee , head of Acme Pumps in Ulm , Bavaria , maker of valves for hydraulics , left Beta',
    [
      ['Ann Lee', 'Person'],
      ['head', 'Designation'],
      ['Acme Pumps', 'Company'],
      ['Ulm', 'Location'],
      ['Bavaria', 'Location'],
      ['valves', 'Product'],
      ['hydraulics', 'Sector'],
      ['Beta', 'Company'],
    ],
    [
      ['Designation', 0, 1],
      ['Employeeof', 0, 2],
      ['Locatedin', 2, 3],
      ['Locatedin', 3, 4],
      ['Productof', 5, 2],
      ['Sector', 2, 6],
      ['Subsidiaryof', 7, 2],
    ],
  );
  const all: readonly Found[] = [
    ['Ann Lee', 'person'],
    ['Acme', 'company'],
    ['Ulm', 'region'],
    ['Bavaria', 'region'],
    ['valves', 'product'],
    ['hydraulics', 'industry'],
    ['Beta', 'company'],
  ];
  const score = (relations: readonly Stated[], gold: FireInstance = post) => scoreFire([gold], finding(all, relations));

  it('finds the counterpart of each type, with overlapping ends in our direction', () => {
    const { relations, leftOut } = score([
      ['holds_post', 'Ann Lee', 'Acme'],
      ['located_in', 'Acme', 'Ulm'],
      ['part_of', 'Ulm', 'Bavaria'],
      ['produces', 'Acme', 'valves'],
      ['active_in', 'Acme', 'hydraulics'],
      ['part_of', 'Beta', 'Acme'],
    ]);
    expect(relations.all).toEqual(tally(6, 0, 0));
    expect(Object.keys(relations.byType)).toEqual([
      ...['holds_post', 'located_in', 'part_of, places', 'part_of, firms', 'produces', 'active_in'],
    ]);
    expect(leftOut.goldRelations).toEqual([['Designation', 1]]);
  });
  it('wants both ends and the direction', () => {
    const { relations } = score([
      ['part_of', 'Acme', 'Beta'],
      ['located_in', 'Acme', 'Bavaria'],
    ]);
    expect(relations.byType['part_of, firms']).toEqual(tally(0, 1, 1));
    expect(relations.byType.located_in).toEqual(tally(0, 1, 1));
  });
  it('expects no post where gold names none, and forgives one', () => {
    const plain = { ...post, relations: post.relations.filter(({ type }) => type === 'Employeeof') };
    expect(score([['holds_post', 'Ann Lee', 'Acme']], plain)).toMatchObject({
      relations: { all: tally(0, 0, 0) },
      optional: 1,
    });
    expect(score([], plain).relations.all).toEqual(tally(0, 0, 0));
    expect(score([['holds_post', 'Ann Lee', 'Beta']], plain).relations.all).toEqual(tally(0, 0, 1));
  });
  it('leaves out types without a counterpart and relations that only a name says', () => {
    const { relations, leftOut } = score([
      ['partners_with', 'Acme', 'Beta'],
      ['holds_post', 'Ann Lee', 'Bavaria'],
      ['located_in', 'Acme', 'Bavaria', 'name'],
    ]);
    expect(relations.all).toEqual(tally(0, 6, 0));
    expect(leftOut.foundRelations).toEqual([
      ['partners_with', 1],
      ['holds_post', 1],
      ['located_in', 1],
    ]);
  });
  it('counts once what gold says of two mentions of one thing', () => {
    const twice = annotate(
      'Acme Acme valves',
      [
        ['Acme', 'Company'],
        ['Acme valves', 'Product'],
      ],
      [
        ['Productof', 1, 0],
        ['Productof', 1, 0],
      ],
    );
    expect(
      scoreFire(
        [twice],
        finding(
          [
            ['Acme', 'company'],
            ['valves', 'product'],
          ],
          [['produces', 'Acme', 'valves']],
        ),
      ).relations.all,
    ).toEqual(tally(1, 0, 0));
  });
});
