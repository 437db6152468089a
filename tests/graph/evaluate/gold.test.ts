import { describe, expect, it } from 'vitest';
import { findGoldFaults, GoldError, parseGold } from '../../../graph/evaluate/gold.ts';

const text = 'Acme, based in Ulm, has 40 staff.';
const gold = {
  article: { title: 'Acme', publisher: null, published: null },
  entities: [
    { id: 'e1', type: 'company', name: 'Acme' },
    { id: 'e2', type: 'region', name: 'Ulm', aliases: [], kind: 'city' },
  ],
  relations: [{ type: 'located_in', source: 'e1', target: 'e2', quote: 'Acme, based in Ulm' }],
  figures: [{ subject: 'e1', measure: 'count', value: 40, unit: 'count', quote: 'has 40 staff' }],
};

describe('parseGold(name, data)', () => {
  it('fills in what a gold file may leave out', () => {
    const { name, entities, relations, figures } = parseGold('acme', gold);
    expect(name).toBe('acme');
    expect(entities[0]).toEqual({
      id: 'e1',
      type: 'company',
      name: 'Acme',
      aliases: [],
      kind: null,
      optional: false,
    });
    expect(relations[0]).toMatchObject({ basis: 'text', attrs: {}, optional: false });
    expect(figures[0]).toMatchObject({ about: null, comparator: 'exact', status: 'actual', time: null });
  });
  it('refuses an unknown type, an unknown end and an id that stands twice', () => {
    const parse = (change: object) => () => parseGold('acme', { ...gold, ...change });
    expect(parse({ entities: [{ id: 'e1', type: 'firm', name: 'Acme' }] })).toThrow(GoldError);
    expect(parse({ relations: [{ ...gold.relations[0], target: 'e9' }] })).toThrow(
      'acme, relations.0: there is no entity "e9"',
    );
    expect(parse({ entities: [...gold.entities, gold.entities[0]] })).toThrow('the id "e1" stands twice');
    expect(parse({ figures: [{ ...gold.figures[0], about: 'e9' }] })).toThrow('there is no entity "e9"');
  });
});

describe('findGoldFaults(gold, text)', () => {
  it('is content when names and quotes stand in the text', () => {
    expect(findGoldFaults(parseGold('acme', gold), text)).toEqual([]);
  });
  it('names what the text does not have', () => {
    expect(findGoldFaults(parseGold('acme', gold), 'Acme has 40 staff.')).toEqual([
      'e2: neither "Ulm" nor an alias stands in the text',
      'relations.0: the quote is not in the text',
    ]);
  });
  it('names ends the ontology does not allow and relations that stand twice', () => {
    const back = { ...gold.relations[0], source: 'e2', target: 'e1' };
    expect(findGoldFaults(parseGold('acme', { ...gold, relations: [back, back] }), text)).toEqual([
      'relations.0: region located_in company is not allowed',
      'relations.1: region located_in company is not allowed',
      'relations.1: "located_in e2 e1" stands twice',
    ]);
  });
});
