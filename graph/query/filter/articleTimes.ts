/** Whether what an article says lies in the time that is shown. */

import type { GraphArticle, GraphFile } from '../../schema.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { listBacked } from './backed.ts';
import { touches, windowOf } from './conditions.ts';
import { readFacts } from './filterFacts.ts';
import type { MonthRange } from './graphFilter.ts';
import { monthsOf } from './months.ts';

/**
 * Whether a range of months hides all that an article says, or all that one span of it does. Where that backs no
 * relation, what the whole article says decides, and where that says none, the day it appeared on.
 */
export function isOutOfTime(file: GraphFile, months: MonthRange | null, article: GraphArticle, span?: Span): boolean {
  if (months === null) return false;
  const window = windowOf(months);
  const all = listBacked(file, article.id);
  const own = span ? all.filter((backed) => overlaps(backed, span)) : [];
  const edges = own.length > 0 ? own : all;
  if (edges.length > 0) return !edges.some(({ edge }) => touches(readFacts(file).spans, edge, window));
  const appeared = article.published === null ? null : monthsOf(article.published);
  return appeared !== null && (appeared[1] < window[0] || appeared[0] > window[1]);
}
