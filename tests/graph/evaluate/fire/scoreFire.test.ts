import { describe, expect, it } from 'vitest';
import { formatFire, formatFireFindings } from '../../../../graph/evaluate/fire/formatFire.ts';
import type { FireInstance } from '../../../../graph/evaluate/fire/parseFire.ts';
import { scoreFire } from '../../../../graph/evaluate/fire/scoreFire.ts';
import { extract } from '../../../../graph/extract.ts';
import type { Article, ArticleResult, Mention } from '../../../../graph/model.ts';
import type { EntityType, RelationType } from '../../../../graph/ontology.ts';
import { annotate } from './sentences.ts';

type Found = readonly [words: string, type: EntityType, change?: Partial<Mention>];
type Stated = readonly [type: RelationType, source: string, target: string, basis?: 'text' | 'name'];

/** An extractor that finds these words, each the first time it stands in the text, as an entity called by them. */
const finding =
  (found: readonly Found[], relations: readonly Stated[] = []) =>
  (article: Article): ArticleResult => ({
    article,
    entities: found.map(([id, type]) => ({
      id,
      type,
      kind: null,
      name: id,
      label: id,
      aliases: [],
      description: null,
      certainty: 0,
    })),
    mentions: found.map(([words, type, change]) => {
      const start = article.text.indexOf(words);
      return {
        start,
        end: start + words.length,
        type,
        kind: null,
        form: 'name',
        entity: words,
        inside: null,
        ...change,
      };
    }),
    relations: relations.map(([relation, source, target, basis = 'text']) => {
      return {
        relation,
        source,
        target,
        basis,
        attrs: {},
        evidence: { start: 0, end: article.text.length },
        frame: '',
        confidence: 1,
      };
    }),
    figures: [],
  });

const tally = (right: number, missed: number, wrong: number) => ({ right, missed, wrong });

describe('scoreFire(instances, extract): entities', () => {
  const gold = annotate("Acme Pumps , Inc. ( Acme ) of Ulm - based Holding's group hired Ann Lee", [
    ['Acme Pumps , Inc. ( Acme )', 'Company'],
    ['Ulm', 'Location'],
    ["Holding's", 'Company'],
    ['Ann Lee', 'Person'],
  ]);
  const score = (found: readonly Found[]) => scoreFire([gold], finding(found));

  it('wants the same tokens in the exact line, one token in common in the other', () => {
    const { exact, overlap } = score([
      ['Acme Pumps, Inc.', 'company'],
      ['Ulm', 'region'],
    ]);
    expect(exact.all).toEqual(tally(1, 3, 1));
    expect(overlap.all).toEqual(tally(2, 2, 0));
    expect(overlap.byType).toEqual({ company: tally(1, 1, 0), person: tally(0, 1, 0), region: tally(1, 0, 0) });
  });
  it('widens what was found to whole tokens', () => {
    expect(score([['Holding', 'company']]).exact.byType.company).toEqual(tally(1, 1, 0));
  });
  it('takes a second find on the same words for no false alarm unless exactly', () => {
    const { exact, overlap } = score([
      ['Acme Pumps, Inc.', 'company'],
      ['Acme)', 'company'],
    ]);
    expect(overlap.byType.company).toEqual(tally(1, 1, 0));
    expect(exact.byType.company).toEqual(tally(0, 2, 2));
  });
  it('counts one find across two gold spans for one of them', () => {
    const pair = annotate('Acme Beta', [
      ['Acme', 'Company'],
      ['Beta', 'Company'],
    ]);
    expect(scoreFire([pair], finding([['Acme Beta', 'company']])).overlap.all).toEqual(tally(1, 1, 0));
  });
  it('counts another type as a miss and a false alarm, but takes organizations for companies', () => {
    expect(score([['Ann Lee', 'company']]).overlap.byType).toMatchObject({
      company: tally(0, 2, 1),
      person: tally(0, 1, 0),
    });
    expect(score([['Acme Pumps, Inc.', 'organization']]).overlap.byType.company).toEqual(tally(1, 1, 0));
  });
  it('leaves out what is not called by a name, names inside names, and types without a counterpart', () => {
    const { overlap, leftOut } = score([
      ['group', 'company', { form: 'description' }],
      ['Inc.', 'product', { inside: 'Acme Pumps, Inc.' }],
      ['hired', 'policy'],
    ]);
    expect(overlap.all).toEqual(tally(0, 4, 0));
    expect(leftOut.foundEntities).toEqual([['policy', 1]]);
  });
  it('leaves out gold types without a counterpart and says which', () => {
    const { overlap, leftOut } = scoreFire(
      [
        annotate('Sales rose 3 % in India', [
          ['Sales', 'FinancialEntity'],
          ['India', 'GeopoliticalEntity'],
        ]),
      ],
      finding([['India', 'region']]),
    );
    expect(overlap.all).toEqual(tally(1, 0, 0));
    expect(leftOut.goldEntities).toEqual([['FinancialEntity', 1]]);
  });
});

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

describe('scoreFire(instances, extract): reading and printing', () => {
  const gold = annotate(
    'Acme Pumps Inc. , a wholly - owned subsidiary of Beta Holdings Ltd. , is based in Berlin .',
    [
      ['Acme Pumps Inc.', 'Company'],
      ['Beta Holdings Ltd.', 'Company'],
      ['Berlin', 'Location'],
    ],
    [
      ['Subsidiaryof', 0, 1],
      ['Locatedin', 0, 2],
    ],
  );
  it('puts each sentence through the extractor as an article of its own', () => {
    const seat = annotate(
      'Acme Pumps Inc. is based in Berlin .',
      [
        ['Acme Pumps Inc.', 'Company'],
        ['Berlin', 'Location'],
      ],
      [['Locatedin', 0, 1]],
    );
    const owned = annotate(
      'Acme Pumps Inc. is a subsidiary of Beta Holdings .',
      [
        ['Acme Pumps Inc.', 'Company'],
        ['Beta Holdings', 'Company'],
      ],
      [['Subsidiaryof', 0, 1]],
    );
    const { instances, exact, relations } = scoreFire([seat, owned], extract);
    expect(instances).toBe(2);
    expect(exact.all).toEqual(tally(4, 0, 0));
    expect(relations.byType).toEqual({ located_in: tally(1, 0, 0), 'part_of, firms': tally(1, 0, 0) });
  });
  it('prints a table with what was compared and what was not', () => {
    const lines = formatFire(
      scoreFire(
        [gold],
        finding([
          ['Berlin', 'region'],
          ['Acme', 'company'],
        ]),
      ),
    ).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '                     precision    recall        F1     right    missed     wrong',
      'entities, exact          0.500     0.333     0.400         1         2         1',
      '  company                0.000     0.000     0.000         0         2         1',
      '  region                 1.000     1.000     1.000         1         0         0',
    ]);
    expect(lines).toContain('1 sentence in the layout of FIRE (Hamad et al. 2024), read as an article of its own.');
    expect(lines.at(-2)).toBe('Gold left out: entities none; relations none.');
  });
  it('lists misses and false alarms by sentence', () => {
    const { findings } = scoreFire(
      [gold],
      finding(
        [
          ['Berlin', 'region'],
          ['subsidiary', 'product'],
        ],
        [['part_of', 'Berlin', 'Berlin']],
      ),
    );
    expect(formatFireFindings(findings).split('\n')).toEqual([
      'sentence 0: Acme Pumps Inc., a wholly-owned subsidiary of Beta Holdings Ltd., is based in Berlin.',
      '  missed         company “Acme Pumps Inc.”',
      '  missed         company “Beta Holdings Ltd.”',
      '  false alarm    product “subsidiary”',
      '  missed         “Acme Pumps Inc.” —part_of→ “Beta Holdings Ltd.”',
      '  missed         “Acme Pumps Inc.” —located_in→ “Berlin”',
      '  false alarm    “Berlin” —part_of→ “Berlin”',
    ]);
    expect(formatFireFindings([])).toBe('');
  });
});
