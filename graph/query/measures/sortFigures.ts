/** Figures in the order a reader wants them. */
import { MEASURES } from '../../ontology.ts';
import type { Figure, GraphArticle } from '../../schema.ts';

const RANK = new Map(Object.keys(MEASURES).map((measure, at) => [measure, at]));

/** By measure, in the ontology's order, then the newest first; a figure without a time has that of its article. */
export function sortFigures(
  figures: readonly Figure[],
  articles: ReadonlyMap<string, GraphArticle>,
): readonly Figure[] {
  const published = ({ evidence }: Figure) => articles.get(evidence[0]?.article ?? '')?.published ?? '';
  const timeOf = (figure: Figure) => {
    const time = (figure.time ?? '').split('/').findLast((part) => /^\d{4}/.test(part)) ?? published(figure);
    // A whole year ends behind its months.
    return time.padEnd(10, '~');
  };
  return figures
    .map((figure) => ({ figure, rank: RANK.get(figure.measure) ?? 0, time: timeOf(figure) }))
    .toSorted((a, b) => a.rank - b.rank || (a.time === b.time ? 0 : a.time > b.time ? -1 : 1))
    .map(({ figure }) => figure);
}
