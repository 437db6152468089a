/** What several figures come to together: "average revenue", "total revenue of companies in Wuhan". */
import { append } from '../../multimap.ts';
import type { EntityType } from '../../ontology.ts';
import type { Figure } from '../../schema.ts';
import { formatQuantity } from '../measures/figures.ts';
import { placeFigure } from '../measures/series.ts';
import type { FigureWish, RelationWish } from '../search/hits.ts';
import { type FigureIndex, pickLatest } from './figureCharts.ts';
import { lower, sayType } from './sayWish.ts';
import { gatherFigures } from './wishedFigures.ts';

/** So many digits tell something where figures are of several years. */
const DIGITS = 3;

/** Whether a word asks for all together: of one alone that is its figure. */
export const isTotal = (summary: string): boolean => summary === 'total' || summary === 'combined';

/**
 * Of the latest figures of one kind that most have.
 * @returns null where no two can be put together: those of places may count the same things
 */
export function sumFigures(
  summary: string,
  wish: FigureWish,
  index: FigureIndex,
  listMembers: (group: readonly RelationWish[]) => readonly string[],
): string | null {
  const charts = new Map<string, { readonly type: EntityType; readonly figure: Figure }[]>();
  for (const [key, figures] of gatherFigures(wish, index, listMembers)) {
    const type = index.nodes.get(key)?.attributes.entityType;
    const figure = pickLatest(figures, index);
    if (type) append(charts, `${type} ${placeFigure(figure)?.topic}`, { type, figure });
  }
  const [some = []] = [...charts.values()].toSorted((a, b) => b.length - a.length);
  const [first] = some;
  if (!wish.most || !first || some.length < 2 || (isTotal(summary) && first.type === 'region')) return null;
  const values = some.map(({ figure }) => figure.value).toSorted((a, b) => a - b);
  const total = values.reduce((sum, value) => sum + value, 0);
  const half = values.length / 2;
  const median = ((values[Math.ceil(half) - 1] ?? 0) + (values[Math.floor(half)] ?? 0)) / 2;
  const [said, value] = isTotal(summary)
    ? ['Together', total]
    : summary === 'median'
      ? ['In the middle', median]
      : ['On average', total / values.length];
  const amount = formatQuantity(Number(value.toPrecision(DIGITS)), first.figure.unit, 'about');
  return `${said} ${amount}: the latest figures of ${some.length} ${lower(sayType(wish.most.type ?? { type: first.type, kind: null }))}.`;
}
