/** Topics, series and the numbers on an axis in words. */
import type { Figure } from '../../schema.ts';
import { readDate } from '../dates.ts';
import type { GraphIndex } from '../graphIndex.ts';
import { formatNumber, formatQuantity, readFigure } from '../measures/figures.ts';
import type { Series, SeriesPoint, Topic } from '../measures/series.ts';
import type { FigureTime } from '../measures/time.ts';

type Names = Pick<GraphIndex, 'nodes' | 'articles'>;

/** Currencies as people say them; others by their code. */
const CURRENCIES: Readonly<Record<string, string>> = {
  CNY: 'yuan',
  USD: 'US dollars',
  EUR: 'euros',
  GBP: 'pounds',
  JPY: 'yen',
  HKD: 'Hong Kong dollars',
};

const SCALES = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
] as const;

/** "Number of Little Giants", "Foreign trade of Little Giants", "Revenue". */
export const titleTopic = ({ sample }: Topic, index: Names): string => titleMeasured(sample, index);

/** The same of one of its figures. */
export function titleMeasured(sample: Figure, index: Names): string {
  const { title } = readFigure({ ...sample, status: 'actual', value: 2 }, index);
  return sample.measure === 'count' ? `Number of ${title}` : title;
}

/** "Shenzhen", "Shenzhen, batch 4". */
export function titleSeries({ subject, slice }: Series, { nodes }: Names): string {
  return [nodes.get(subject)?.attributes.label ?? subject, ...slice].join(', ');
}

/** A short number for an axis: "118", "44,640", "1.2 bn", "20%", "No. 3". */
export function formatTick(value: number, unit: string): string {
  if (unit === 'rank') return `No. ${formatNumber(value, 0)}`;
  if (unit === '%') return `${formatNumber(value)}%`;
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  return scale ? `${formatNumber(value / scale[0])} ${scale[1]}` : formatNumber(value, 4);
}

/** What an axis counts in: "yuan", "US dollars", "%"; null for plain numbers and ranks, which say it themselves. */
export function nameUnit(unit: string): string | null {
  if (unit === 'count' || unit === 'rank' || unit === '%') return null;
  return CURRENCIES[unit] ?? unit;
}

/** "over 118", "500 to 600": a point's value as its sentence gives it. */
export function sayValue({ figures: [figure, upper] }: SeriesPoint): string {
  if (!upper) return formatQuantity(figure.value, figure.unit, figure.comparator);
  return `${formatQuantity(figure.value, figure.unit)} to ${formatQuantity(upper.value, upper.unit)}`;
}

/** "2022"; "22 June 2022 (day of the article)" where the text gives no time; "no date". */
export function sayTime(time: FigureTime | null): string {
  if (!time) return 'no date';
  return time.isArticleDate ? `${readDate(time.edtf)} (day of the article)` : readDate(time.edtf);
}

/** Who and when: "Shenzhen Daily, 23 November 2022". */
export function saySource({ evidence }: Figure, { articles }: Names): string {
  const article = articles.get(evidence[0]?.article ?? '');
  if (!article) return evidence[0]?.article ?? '';
  const published = article.published === null ? null : readDate(article.published);
  return [article.publisher ?? article.title, published].filter((part) => part !== null).join(', ');
}
