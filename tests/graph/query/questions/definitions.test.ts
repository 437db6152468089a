import { describe, expect, it } from 'vitest';
import { createDefiner, readMeaning } from '../../../../graph/query/questions/definitions.ts';

describe('readMeaning(query)', () => {
  it.each([
    ['What is a Little Giant?', 'little giant'],
    ['what are little giants', 'little giants'],
    ['what does single champion mean', 'single champion'],
    ['what is meant by GEM', 'gem'],
    ['define the Star Market', 'star market'],
    ['definition of gazelle', 'gazelle'],
    ['gazelle meaning', 'gazelle'],
    ['who is Ann Lee', null],
    ['what does Acme make', null],
    ['what is "a gazelle"', null],
  ])('of "%s" is %j', (query, name) => {
    expect(readMeaning(query)).toBe(name);
  });
});

describe('createDefiner(name)(sentence)', () => {
  const define = createDefiner('little giants');

  it.each([
    ['the phrase "little giants" refers to small firms', 0],
    ['little giant firms, which stand for a niche, grew', 0],
    ['a "little giant" is a small firm with a niche', 1],
    ['little giants are highly specialised makers of parts', 1],
    ['little giants are firms that lead a niche', 1],
    ['specialised smes, nicknamed "little giants", grew', 2],
    ['the firm is a little giant, a title for small leaders', 3],
    ['little giants (small firms) are expected to grow', null],
    ['little giants are key to the economy', null],
    ['little giants are in shenzhen', null],
    ['at little giant, a visitor said so', null],
    ['the city has 40 little giants', null],
    ['a visit to little giants was a success', null],
    ['exports to little giants are a risk for makers', null],
    ['trade with little giants means growth', null],
    ['in china, little giants are small firms that lead', 1],
    ['on a conference call little giants said so', null],
    ['she called little giants on monday', null],
    ['such a firm is called a little giant', 2],
    ['growing, it was called "little giant"', 2],
  ])('of "%s" is %j', (sentence, sure) => {
    expect(define(sentence)).toBe(sure);
  });

  it('knows one and several, and the same words however far apart', () => {
    expect(createDefiner('hidden policy')('hidden\n policies are measures that nobody sees')).toBe(1);
    expect(createDefiner('business')('a business is a firm')).toBe(1);
  });
});
