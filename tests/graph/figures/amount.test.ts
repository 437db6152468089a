import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../graph/figures/amount.ts';
import type { Verdict } from '../../../graph/figures/measure/verdict.ts';
import { readViews } from '../../../graph/figures/view.ts';
import { readingOf } from './readingOf.ts';

/** The last number of a text as `value unit`, given what it states; a number before it is the last sum of money. */
function amountOf(text: string, verdict: Verdict): string {
  const [view] = readViews(readingOf(text, {}));
  const [sum, last] = [view?.quantities.at(-2), view?.quantities.at(-1)];
  if (!view || !last) throw new Error('no number');
  const { value, unit } = readAmount(view, last, verdict, sum ?? null);
  return `${value} ${unit}`;
}

describe('readAmount(view, quantity, verdict, sum)', () => {
  it.each<[string, Verdict, string]>([
    ['It has 118 of them.', 'people', '118 people'],
    ['2 (last year: 5) Acme', 'rank', '5 rank'],
    ['Of the 80 million yuan we have drawn 35 million so far.', 'financing', '35000000 CNY'],
    ['After 180 million yuan I tell my banker 170.', 'revenue', '170000000 CNY'],
    ['It was 80 of sales.', 'exports', '80 %'],
    ['The park gave the valley 2,900 new jobs.', 'other', '2900 jobs'],
    ['It owns 66 patents.', 'patents', '66 count'],
  ])('%s (%s)', (text, verdict, amount) => {
    expect(amountOf(text, verdict)).toBe(amount);
  });
});
