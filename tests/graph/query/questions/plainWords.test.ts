import { describe, expect, it } from 'vitest';
import { leaveCourtesies, mendThan, putPlainly, turnPlain } from '../../../../graph/query/questions/plainWords.ts';

describe('leaveCourtesies(query)', () => {
  it.each([
    ['can you show me all firms, please', 'all firms'],
    ['i would like to know which firms are listed', 'which firms are listed'],
    ['could you list the banks', 'banks'],
    ['are there any banks in hull', 'banks in hull'],
    ['what is the average revenue of firms', 'average revenue of firms'],
    ['tell me about acme', 'tell me about acme'],
    ['sales over time', 'sales'],
    ['which people are mentioned in the articles', 'list of people'],
  ])('leaves of "%s" "%s"', (query, left) => {
    expect(leaveCourtesies(query)).toBe(left);
  });
});

describe('turnPlain(query)', () => {
  it.each([
    ['firms in neither hull nor york', 'firms not in hull or york'],
    ['firms neither in hull nor in york', 'firms not in hull or york'],
    ['firms that are neither banks nor funds', 'firms that are not banks or funds'],
    ['firms in either hull or york', 'firms in hull or york'],
    ['which pumps does acme not make', 'pumps not acme make'],
    ['does hull have more firms than york', 'compare firms in hull and york'],
    ['which city has more firms, hull or york', 'compare firms in hull and york'],
    ['firms that supply other firms', 'firms that supply firms'],
    ['firms other than banks', 'firms other than banks'],
  ])('puts "%s" as "%s"', (query, plain) => {
    expect(turnPlain(query)).toBe(plain);
  });
});

describe('mendThan(query)', () => {
  it('mends what is no slip in any word', () => {
    expect(mendThan('more then 10 and fewer then 20')).toBe('more than 10 and fewer than 20');
    expect(mendThan('and then more')).toBe('and then more');
  });
});

describe('putPlainly(query)', () => {
  it.each([
    ['what happened in may 2022', 'events in 2022-05'],
    ['which is the biggest company in hull', 'company in hull largest size'],
    ['largest firms by revenue', 'firms largest revenue'],
    ['largest city', 'city largest inhabitants'],
    ['oldest universities', 'universities that are oldest founded'],
    ['most profitable firm', 'firm most profit'],
    ['largest investment', 'largest investment'],
    ['how old is acme', 'when was acme founded'],
    ['how long has acme existed', 'when was acme founded'],
    ['which provinces have companies', 'provinces home to companies'],
    ['city with the most firms', 'city home to most firms'],
    ['countries by number of companies', 'countries home to most companies'],
    ['how many companies in each country', 'country home to most companies'],
    ['number of little giants per province', 'province by little giants'],
    ['how many little giants does every city have', 'city by little giants'],
    ['cities ranked by little giants', 'cities by little giants'],
    ['how did the revenue of acme change', 'the revenue of acme'],
    ['how much did the trade of hull grow', 'the trade of hull'],
    ['trend of little giants in hull', 'little giants in hull'],
    ['rank cities by little giants', 'cities by little giants'],
    ['which city ranks first', 'city with highest rank'],
    ['industry with the most firms', 'industry counts among its actors most firms'],
    ['industries in hull', 'hull active in'],
    ['firms in hull vs leeds', 'firms in hull and leeds'],
    ['compare firms in hull and leeds', 'firms in hull and leeds'],
    ['what subsidies do little giants get', 'rewards for little giants'],
  ])('puts "%s" as "%s"', (query, plain) => {
    expect(putPlainly(query)).toBe(plain);
  });
});
