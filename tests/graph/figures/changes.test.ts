import { describe, expect, it } from 'vitest';
import { findChanges } from '../../../graph/figures/changes.ts';
import { readViews } from '../../../graph/figures/view.ts';
import { readingOf } from './readingOf.ts';

/** Each change of a sentence with the level it changes. */
function changesIn(text: string): string[] {
  const [view] = readViews(readingOf(text, {}));
  return view
    ? findChanges(view).map(({ change, level }) => `${change.value} ${change.unit} of ${level?.value ?? '–'}`)
    : [];
}

/** The basis of each change of a sentence. */
function basesIn(text: string): (string | null)[] {
  const [view] = readViews(readingOf(text, {}));
  return view ? findChanges(view).map(({ change }) => change.basis) : [];
}

describe('findChanges(view)', () => {
  it.each<[string, string[]]>([
    ['It had sales of 48 million euros, up 14%.', ['14 % of 48000000']],
    ['Revenue of 18 million euros (16 million euros last year), an increase of 11%.', ['11 % of 18000000']],
    ['It signed 38 deals worth 52 million yuan, 14 more than in 2022.', ['14 count of 38']],
    ['Exports grew by 8 percent.', ['8 % of –']],
    ['It cut the prices of its pumps by 18 percent and raised wages by 5 percent.', ['-18 % of –', '5 % of –']],
    ['A tax cut lifted sales by 8 percent.', ['8 % of –']],
    ['It cut jobs and raised prices by 5 percent.', ['5 % of –']],
    ['It raised money and cut emissions by 9 percent.', ['-9 % of –']],
    ['It lifted sales despite a cut in output by 8 percent.', ['8 % of –']],
    ['It raised money after a cut by 9 percent.', ['-9 % of –']],
  ])('%s', (text, changes) => {
    expect(changesIn(text)).toEqual(changes);
  });

  it.each<[string, (string | null)[]]>([
    ['Exports grew by 8 percent year-on-year.', ['year-on-year']],
    [
      'Exports rose 3.4 percent month-on-month in a year of growth and rose 12.1 percent year-on-year.',
      [null, 'year-on-year'],
    ],
    [
      'Sales were 48 million euros, up 3 percent from the previous quarter and up 9 percent from a year earlier.',
      [null, 'year-on-year'],
    ],
  ])('knows the basis of %s', (text, bases) => {
    expect(basesIn(text)).toEqual(bases);
  });
});
