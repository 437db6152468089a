import { describe, expect, it } from 'vitest';
import { countsPeople } from '../../../graph/figures/counted.ts';
import { readViews } from '../../../graph/figures/view.ts';
import { readingOf } from './readingOf.ts';

/** Whether the last number of a sentence counts people. */
function lastCountsPeople(text: string): boolean {
  const [view] = readViews(readingOf(text, {}));
  const last = view?.quantities.at(-1);
  if (!view || !last) throw new Error('no number');
  return countsPeople(view, last);
}

describe('countsPeople(view, quantity)', () => {
  it.each<[string, boolean]>([
    ['It employs 412 welders.', true],
    ['The workforce grew from 85 to 120.', true],
    ['Headcount is to double from 58.', true],
    ['The payroll stands at 71.', true],
    ['A further 95 work in the mill.', true],
    ['It has 140 on the books.', true],
    ['There are 96 of us.', true],
    ['The firm is 96 strong.', true],
    ['It sent a delegation of 22.', true],
    ['It hired 12.', true],
    ['Employment fell from 8,300 to 6,900.', true],
    ['Its staff will rise from 11 to 16.', true],
    ['Visitors numbered 118,000.', true],
    ['The college trains 3,000 a year.', true],
    ['It trains 3,000 firms.', false],
    ['It took testimony from 23 witnesses.', true],
    ['Of the 214 applicants, half are firms.', false],
    ['It will create 940 jobs.', false],
    ['It has 412 machines.', false],
    ['It counts 31 firms.', false],
    ['It works in 31 countries.', false],
  ])('%s', (text, is) => {
    expect(lastCountsPeople(text)).toBe(is);
  });
});
