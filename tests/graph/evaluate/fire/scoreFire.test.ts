import { describe, expect, it } from 'vitest';
import { scoreFire } from '../../../../graph/evaluate/fire/scoreFire.ts';
import { extract } from '../../../../graph/extract.ts';
import { type Found, finding, tally } from './finding.ts';
import { annotate } from './sentences.ts';

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

describe('scoreFire(instances, extract): reading', () => {
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
});
