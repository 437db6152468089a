/** Which marks a chart draws for which points: what draws them and the key that explains them ask the same questions. */
import type { ChartPoint } from './chartData.ts';
import { isCalendarYear } from './domains.ts';

export type Mark = 'planned' | 'range' | 'open' | 'articleDay' | 'stretch' | 'stray' | 'differs';

const DAY = 86_400_000;

export const isPlanned = ({ point }: ChartPoint): boolean => point.status !== 'actual';
export const isOpenAbove = ({ point }: ChartPoint): boolean => point.high === Number.POSITIVE_INFINITY;
export const isOpenBelow = ({ point }: ChartPoint): boolean => point.low === Number.NEGATIVE_INFINITY;
export const isRange = ({ point: { low, high } }: ChartPoint): boolean =>
  Number.isFinite(low) && Number.isFinite(high) && low < high;
export const isOfArticleDay = ({ point }: ChartPoint): boolean => point.time?.isArticleDate === true;
export const isStray = ({ point }: ChartPoint): boolean => point.isStray;
export const differs = ({ conflict }: ChartPoint): boolean => conflict !== null;

/** Where all are years, each stands on its year's tick; else a time longer than a day is drawn as long as it is. */
export const areYears = (points: readonly ChartPoint[]): boolean =>
  points.every(({ point }) => point.time === null || isCalendarYear(point.time));
export const isStretch = ({ point: { time } }: ChartPoint): boolean => time !== null && time.to - time.from > DAY;

/** The marks that occur in a chart, in the order of its key. */
export function listMarks(points: readonly ChartPoint[], isOverTime: boolean): readonly Mark[] {
  const timely: Partial<Record<Mark, boolean>> = isOverTime
    ? {
        articleDay: points.some(isOfArticleDay),
        stretch: !areYears(points) && points.some(isStretch),
        stray: points.some(isStray),
        differs: points.some(differs),
      }
    : {};
  const occurs: Partial<Record<Mark, boolean>> = {
    planned: points.some(isPlanned),
    range: points.some(isRange),
    open: points.some((each) => isOpenAbove(each) || isOpenBelow(each)),
    ...timely,
  };
  return (Object.keys(occurs) as Mark[]).filter((mark) => occurs[mark]);
}
