import type { Conflict } from '../../graph/query/measures/conflicts.ts';
import { formatQuantity } from '../../graph/query/measures/figures.ts';

/** "Sources differ: also 120"; two values of one article are not sources that differ. */
export function sayConflict({ others, isAcrossArticles }: Conflict): string {
  const values = [...new Set(others.map(({ value, unit, comparator }) => formatQuantity(value, unit, comparator)))];
  return `${isAcrossArticles ? 'Sources differ' : 'The article has two values'}: also ${values.join(', ')}`;
}
