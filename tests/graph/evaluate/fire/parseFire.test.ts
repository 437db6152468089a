import { describe, expect, it } from 'vitest';
import { parseFire } from '../../../../graph/evaluate/fire/parseFire.ts';
import { GoldError } from '../../../../graph/evaluate/gold.ts';

const sentence = {
  tokens: ['Acme', 'of', 'Ulm'],
  entities: [
    { type: 'Company', start: 0, end: 1 },
    { type: 'Location', start: 2, end: 3 },
  ],
  relations: [{ type: 'Locatedin', head: 0, tail: 1 }],
};

describe('parseFire(name, data)', () => {
  it('takes tokens, entities and relations and passes other fields by', () => {
    const entities = sentence.entities.map((item) => ({ ...item, id: 'x', text: 'Acme' }));
    expect(parseFire('dev.json', [{ ...sentence, entities, orig_id: 7, duration: 3 }])).toEqual([sentence]);
  });
  it('names the file and the place of what is wrong', () => {
    const parse = (change: object) => () => parseFire('dev.json', [sentence, { ...sentence, ...change }]);
    expect(parse({ tokens: 'Acme' })).toThrow(GoldError);
    expect(parse({ tokens: 'Acme' })).toThrow('dev.json, 1.tokens: Invalid input: expected array, received string');
    expect(parse({ entities: [{ type: 'Company', start: 0 }] })).toThrow('dev.json, 1.entities.0.end: ');
    expect(parse({ entities: [{ type: 'Company', start: 2, end: 4 }] })).toThrow(
      'dev.json, 1.entities.0: 2 to 4 is no span of 3 tokens',
    );
    expect(parse({ entities: [{ type: 'Company', start: 1, end: 1 }] })).toThrow('1 to 1 is no span of 3 tokens');
    expect(parse({ relations: [{ type: 'Locatedin', head: 0, tail: 2 }] })).toThrow(
      'dev.json, 1.relations.0: there is no entity 2',
    );
  });
  it('refuses what is no list, and an empty one', () => {
    expect(() => parseFire('dev.json', { sentences: [] })).toThrow('dev.json: Invalid input: expected array');
    expect(() => parseFire('dev.json', [])).toThrow(GoldError);
  });
});
