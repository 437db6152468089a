/** What several figures come to together: "average revenue", "total revenue of companies in Wuhan". */
import { append } from '../../multimap.ts';
import type { Figure } from '../../schema.ts';
import { formatQuantity } from '../measures/figures.ts';
import { placeFigure } from '../measures/series.ts';
import type { FigureWish, RelationWish } from '../search/hits.ts';
import type { TypeName } from '../search/typeNames.ts';
import { type FigureIndex, pickLatest } from './figureCharts.ts';
import { lower, sayType } from './sayWish.ts';
import { gatherFigures } from './wishedFigures.ts';

/** So many digits tell something where figures are of several years. */
const DIGITS = 3;
/** So many kinds of figures are put together beside each other. */
const TOLD = 3;

const WORDS: Readonly<Record<string, string>> = { average: 'On average', median: 'In the middle' };

/** Whether a word asks for all together. */
export const isTotal = (summary: string | null): boolean => summary !== null && !(summary in WORDS);

interface Sums {
  /** The keys of all that a group holds. */
  readonly listMembers: (group: readonly RelationWish[]) => readonly string[];
  /** A region and those that it is part of. */
  readonly listWholes: (key: string) => readonly string[];
}

interface Member {
  readonly key: string;
  readonly type: TypeName;
  readonly figure: Figure;
}

/**
 * Of the latest figures of one kind, those that most have first; of places each kind by itself and without their parts.
 * @returns why where they cannot be put together; null where there are none, or one alone has its total
 */
export function sumFigures(summary: string, wish: FigureWish, index: FigureIndex, sums: Sums): string | null {
  const { measure, most } = wish;
  if (!most) return isTotal(summary) ? null : `No ${summary}: these are of one alone.`;
  if (measure === 'rank') return `No ${summary}: ranks cannot be put together.`;
  const kinds = new Map<string, Member[]>();
  for (const [key, figures] of gatherFigures(wish, index, sums.listMembers)) {
    const { entityType, kind = null } = index.nodes.get(key)?.attributes ?? {};
    const figure = pickLatest(figures, index);
    const type = most.type ?? (entityType && { type: entityType, kind: entityType === 'region' ? kind : null });
    if (type) append(kinds, `${entityType} ${type.kind} ${placeFigure(figure)?.topic}`, { key, type, figure });
  }
  const [first, ...others] = [...kinds.values()]
    .map((members) => leaveParts(members, sums))
    .toSorted((a, b) => b.length - a.length);
  const [one] = first ?? [];
  if (!first || !one) return null;
  if (isTotal(summary) && one.type.type === 'region') return `No ${summary}: one place may lie in another.`;
  if (isTotal(summary) && one.figure.unit === '%') return `No ${summary}: shares cannot be put together.`;
  if (first.length < 2) return `No ${summary}: no two figures here are of the same kind.`;
  const told = [first, ...others.filter(({ length }) => length > 1)].slice(0, TOLD);
  return `${WORDS[summary] ?? 'Together'} ${told.map((members) => sum(summary, members)).join('; ')}.`;
}

/** Those that do not lie in another of them. */
function leaveParts(members: readonly Member[], { listWholes }: Sums): readonly Member[] {
  const keys = new Set(members.map(({ key }) => key));
  return members.filter(({ key }) => !listWholes(key).some((whole) => whole !== key && keys.has(whole)));
}

/** "About 525 million CNY: the latest figures of 5 companies". */
function sum(summary: string, members: readonly Member[]): string {
  const values = members.map(({ figure }) => figure.value).toSorted((a, b) => a - b);
  const total = values.reduce((all, value) => all + value, 0);
  const half = values.length / 2;
  const median = ((values[Math.ceil(half) - 1] ?? 0) + (values[Math.floor(half)] ?? 0)) / 2;
  const value = summary === 'median' ? median : summary === 'average' ? total / values.length : total;
  const [{ figure, type }] = members as readonly [Member];
  const amount = formatQuantity(Number(value.toPrecision(DIGITS)), figure.unit, 'about');
  return `${amount}: the latest figures of ${members.length} ${lower(sayType(type))}`;
}
