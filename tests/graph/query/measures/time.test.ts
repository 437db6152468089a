import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../../graph/query/graphIndex.ts';
import { isOfTime, spanOfEdtf, timeOfFigure } from '../../../../graph/query/measures/time.ts';
import { figure, fileOf } from './figureExample.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const { articles } = indexFile(fileOf());

describe('spanOfEdtf(edtf)', () => {
  it.each([
    ['2022', '2022-01-01', '2023-01-01'],
    ['2022-06', '2022-06-01', '2022-07-01'],
    ['2022-12', '2022-12-01', '2023-01-01'],
    ['2022-11-22', '2022-11-22', '2022-11-23'],
    ['2022-XX', '2022-01-01', '2023-01-01'],
    ['202X', '2020-01-01', '2030-01-01'],
    ['2022~', '2022-01-01', '2023-01-01'],
    ['2022-01/2022-10', '2022-01-01', '2022-11-01'],
    ['2019/2023', '2019-01-01', '2024-01-01'],
    ['2019/..', '2019-01-01', '2020-01-01'],
    ['/2019', '2019-01-01', '2020-01-01'],
  ])('reads %s as from %s until before %s', (edtf, from, to) => {
    expect(spanOfEdtf(edtf)).toEqual({ from: day(from), to: day(to) });
  });

  it.each([['XXXX-05-24'], ['2022-13'], ['2022-02-30'], ['2023/2019'], ['now'], ['']])(
    'finds no year in "%s"',
    (edtf) => {
      expect(spanOfEdtf(edtf)).toBeNull();
    },
  );
});

describe('timeOfFigure(figure, articles)', () => {
  it('puts a year in its middle and a longer stretch at its end, when it has been reached', () => {
    expect(new Date(timeOfFigure(figure('f', { time: '2022' }), articles)?.at ?? 0).toISOString()).toMatch(
      /^2022-07-02/,
    );
    expect(new Date(timeOfFigure(figure('f', { time: '2022-01/2022-10' }), articles)?.at ?? 0).toISOString()).toMatch(
      /^2022-10-31/,
    );
  });

  it('takes the day of the first article, and says so, where the text gives no time or one without a year', () => {
    expect(timeOfFigure(figure('f', { in: 'ba' }), articles)).toMatchObject({
      edtf: '2022-03-01',
      isArticleDate: true,
    });
    expect(timeOfFigure(figure('f', { time: 'XXXX-05-24' }), articles)).toMatchObject({ isArticleDate: true });
  });

  it('is null where the article has no day either', () => {
    expect(timeOfFigure(figure('f', { in: 'c' }), articles)).toBeNull();
  });
});

describe('isOfTime(edtf, time)', () => {
  it.each([
    ['2019-06', '2019', true],
    ['2018/2020', '2019', true],
    ['2018', '2019', false],
    ['2009', '../2009', true],
    ['2010-01', '../2009', false],
    ['2010', '2010/..', true],
    ['2009-12-31', '2010/..', false],
    ['2012', '2010/2019', true],
    ['2020', '2010/2019', false],
    ['2022-05-24', '2022-05', true],
    ['2022', '2022-05', false],
    ['2022-05-24', '2022-05-24', true],
    ['2022-05', '2022-05-24', false],
  ])('says of %s whether it lies in %s: %s', (edtf, time, isOf) => {
    expect(isOfTime(edtf, time)).toBe(isOf);
  });
});
