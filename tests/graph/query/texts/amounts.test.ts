import { describe, expect, it } from 'vitest';
import { listAmountForms, splitAmounts } from '../../../../graph/query/texts/amounts.ts';

describe('splitAmounts(query)', () => {
  it.each([
    ['us$40 million', ['$', '40', 'million']],
    ['40 us dollars', ['40', 'dollars']],
    ['hk$5', ['hk', '$', '5']],
    ['5€', ['5', '€']],
    ['up 11.5 per cent', ['up', '11.5%']],
    ['focus dollars', ['focus', 'dollars']],
    ['dollar-based', ['dollar-based']],
  ])('of "%s" is %j', (query, words) => {
    expect(splitAmounts(query)).toEqual(words);
  });
});

describe('listAmountForms(word)', () => {
  it('gives the word as typed first, then the other ways to write it', () => {
    expect(listAmountForms('40000')).toEqual(['40000', '40,000', '40 000']);
    expect(listAmountForms('1,234,567.8')).toEqual(['1,234,567.8', '1234567.8', '1 234 567.8']);
    expect(listAmountForms('7%')).toEqual(['7%', '7 %', '7 percent', '7 per cent']);
    expect(listAmountForms('rmb')?.slice(0, 3)).toEqual(['rmb', '¥', 'yuan']);
  });

  it('is null for what is no amount', () => {
    for (const word of ['firm', '5g', '1,23', '', '100-strong']) expect(listAmountForms(word), word).toBeNull();
  });
});
