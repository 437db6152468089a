/** Articles that the choice of articles or publishers keeps back, and letting one through. */
import { allows } from '../../graph/query/graphFilter.ts';
import type { GraphArticle } from '../../graph/schema.ts';
import { revealSource } from '../state/filters.ts';
import type { ClewState, ClewStore } from '../state/store.ts';

/** Whether filters keep an article back. */
export const isHiddenArticle = ({ filters }: ClewState, { id, publisher }: GraphArticle): boolean =>
  !allows(filters.articles, id) || !allows(filters.publishers, publisher ?? '');

/** Lets an article through, as one step that can be undone. */
export function revealArticle({ actions }: ClewStore, { id, publisher }: GraphArticle): void {
  const letArticle = revealSource('articles', id);
  const letPublisher = revealSource('publishers', publisher ?? '');
  actions.changeFilters((filters) => letPublisher(letArticle(filters)));
}
