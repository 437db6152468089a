import { describe, expect, it } from 'vitest';
import { comparedWith, isOthersTime, isYearBefore, yearBefore } from '../../../graph/figures/compared.ts';
import { readViews, type View } from '../../../graph/figures/view.ts';
import { readingOf } from './readingOf.ts';

function viewOf(text: string): View {
  const [view] = readViews(readingOf(text, { Acme: 'company', Boram: 'company' }));
  if (!view) throw new Error('no sentence');
  return view;
}

/** The last number of a sentence. */
const lastOf = ({ quantities }: View) => quantities.at(-1) as View['quantities'][number];

describe('comparedWith(view, quantity)', () => {
  it.each<[string, number | null]>([
    ['EBIT improved to 48 million euros from 42 million euros.', 48_000_000],
    ['Sales came to 90 million yuan ($12 million) for the six months, compared with just 70 million yuan.', 90_000_000],
    ["Acme's share is 35%, against Boram's 22%.", 35],
    ['It has 86 employees, up from 19 in 2022.', 86],
    ['It had a loss of 2 million euros, narrower than the 5 million euros it lost a year earlier.', 2_000_000],
    ['Sales rose to 48 million euros and exports to 42 million euros.', null],
    ['It bought 300 lathes from 42 firms; from 7 of them it had bought before.', null],
    ['Sales were 48 million euros, from 12 countries.', null],
  ])('%s', (text, value) => {
    const view = viewOf(text);
    expect(comparedWith(view, lastOf(view))?.value ?? null).toBe(value);
  });
});

describe('isYearBefore(view, quantity)', () => {
  it.each<[string, boolean]>([
    ['EBIT improved to 48 million euros from 42 million euros a year earlier.', true],
    ['Sales were 48 million euros, against 42 million euros in the same period last year.', true],
    ['Sales were 48 million euros, compared with 42 million euros in the year-ago quarter.', true],
    ['Its profit was 48 million euros, compared with a loss of 8 million euros a year before.', true],
    ['Net profit was DKK 96 million (DKK 71 million).', true],
    ['It had a loss of 2 million euros, narrower than the 5 million euros it lost a year earlier.', true],
    ['Net profit was DKK 96 million (EBIT: DKK 171 million).', false],
    ['Sales were 48 million euros, compared with 42 million euros in 2019.', false],
    ['A year earlier sales were 42 million euros.', false],
  ])('%s', (text, is) => {
    const view = viewOf(text);
    expect(isYearBefore(view, lastOf(view))).toBe(is);
  });
});

describe('isOthersTime(view, quantity, date)', () => {
  it.each<[string, boolean]>([
    ['EBIT improved to 48 million euros from 42 million euros a year earlier.', true],
    ['Sales were 48 million euros, up 4% from a year ago.', true],
    ['Sales were 48 million euros the previous year.', false],
    ['Sales were 48 million euros in 2022.', false],
    ['A year earlier sales had been 48 million euros.', false],
  ])('%s', (text, is) => {
    const view = viewOf(text);
    const [quantity] = view.quantities;
    const [date] = view.dates;
    if (!quantity || !date) throw new Error('no number or no time');
    expect(isOthersTime(view, quantity, date)).toBe(is);
  });
});

describe('yearBefore(time)', () => {
  it.each([
    ['2023', '2022'],
    ['2023-07/2023-09', '2022-07/2022-09'],
    ['2022-04/2023-03', '2021-04/2022-03'],
    ['XXXX-07', 'XXXX-07'],
  ])('%s', (time, before) => {
    expect(yearBefore(time)).toBe(before);
  });
});
