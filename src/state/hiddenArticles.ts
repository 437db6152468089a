/** Articles that the choice of articles or publishers keeps back, and letting one through. */
import { allows } from '../../graph/query/filter/graphFilter.ts';
import type { GraphArticle } from '../../graph/schema.ts';
import { type FilterProducer, type Filters, revealSource } from './filters.ts';

type Source = Pick<GraphArticle, 'id' | 'publisher'>;

/** Whether filters keep an article back. */
export const isHiddenArticle = (filters: Filters, { id, publisher }: Source): boolean =>
  !allows(filters.articles, id) || !allows(filters.publishers, publisher ?? '');

/** Lets an article through, and its publisher. */
export const revealArticle =
  ({ id, publisher }: Source): FilterProducer =>
  (filters) =>
    revealSource('publishers', publisher ?? '')(revealSource('articles', id)(filters));
