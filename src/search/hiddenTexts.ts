/** Articles and their sentences that filters keep back, and showing them. */
import { isOutOfTime } from '../../graph/query/filter/articleTimes.ts';
import type { GraphArticle } from '../../graph/schema.ts';
import { getData } from '../state/derive.ts';
import { type FilterProducer, setFilter } from '../state/filters.ts';
import { isHiddenArticle, revealArticle } from '../state/hiddenArticles.ts';
import type { OpenArticle } from '../state/selection.ts';
import type { ClewState } from '../state/store.ts';

/** Whether an article, or what one span of it says, is kept back by its source or by its time. */
export function isHiddenText(state: ClewState, article: GraphArticle, span: OpenArticle['span'] = null): boolean {
  return isHiddenArticle(state.filters, article) || isOfOtherTime(state, article, span);
}

/** Loosens just what keeps it back. */
export function revealText(state: ClewState, article: GraphArticle, span: OpenArticle['span']): FilterProducer {
  const isOfOther = isOfOtherTime(state, article, span);
  return (filters) => revealArticle(article)(isOfOther ? setFilter({ months: null })(filters) : filters);
}

function isOfOtherTime(state: ClewState, article: GraphArticle, span: OpenArticle['span']): boolean {
  const file = getData(state)?.file;
  return file !== undefined && isOutOfTime(file, state.filters.months, article, span ?? undefined);
}
