/** Figures that cannot both be true: the same thing at the same time, with values that exclude each other. */

import { append } from '../../multimap.ts';
import type { Figure, GraphFile } from '../../schema.ts';
import { overlaps } from '../../text/span.ts';
import { isApart, rangeOfFigure } from './range.ts';
import { indexSeries, type SeriesPoint } from './series.ts';

export interface Conflict {
  /** The figures it contradicts, in the file's order. */
  readonly others: readonly Figure[];
  /** Whether another article says so, or only other words of the same ones. */
  readonly isAcrossArticles: boolean;
}

const known = new WeakMap<GraphFile, ReadonlyMap<string, Conflict>>();

/**
 * The conflicts by figure id. Compared are figures of one series and status with the same time; of those without one,
 * figures of articles of the same day. "Over 100" and "104" agree,
 * and so do two values in one sentence.
 */
export function findConflicts(file: GraphFile): ReadonlyMap<string, Conflict> {
  const found = known.get(file) ?? compareAll(file);
  known.set(file, found);
  return found;
}

export interface FigureGroup {
  readonly figures: readonly [Figure, ...Figure[]];
  /** Null for a figure that nothing contradicts. */
  readonly conflict: Conflict | null;
}

/** A list of figures in its order, in which each that others contradict takes these to its side. */
export function groupConflicts(
  figures: readonly Figure[],
  conflicts: ReadonlyMap<string, Conflict>,
): readonly FigureGroup[] {
  const listed = new Set(figures);
  const done = new Set<Figure>();
  const groups: FigureGroup[] = [];
  for (const figure of figures) {
    if (done.has(figure)) continue;
    const conflict = conflicts.get(figure.id) ?? null;
    const others = conflict?.others.filter((other) => listed.has(other) && !done.has(other)) ?? [];
    for (const one of [figure, ...others]) done.add(one);
    groups.push({ figures: [figure, ...others], conflict: others.length > 0 ? conflict : null });
  }
  return groups;
}

function compareAll(file: GraphFile): ReadonlyMap<string, Conflict> {
  const rivals: (readonly Figure[])[] = [];
  for (const { series } of indexSeries(file).topics.values()) {
    for (const { points } of series) if (points.length > 1) rivals.push(...listRivals(points));
  }
  const conflicts = new Map<string, Conflict>();
  for (const figures of rivals) {
    const ranges = new Map(figures.map((figure) => [figure, rangeOfFigure(figure)]));
    for (const [figure, range] of ranges) {
      const others = figures.filter((other) => {
        const its = ranges.get(other);
        return its !== undefined && isApart(range, its) && !isSameSentence(figure, other);
      });
      if (others.length === 0) continue;
      const own = new Set(figure.evidence.map(({ article }) => article));
      const isAcrossArticles = others.some((other) => other.evidence.some(({ article }) => !own.has(article)));
      conflicts.set(figure.id, { others, isAcrossArticles });
    }
  }
  return conflicts;
}

/** Figures of one series that are of the same time and status. */
function listRivals(points: readonly SeriesPoint[]): readonly (readonly Figure[])[] {
  const groups = new Map<string, Figure[]>();
  for (const { time, status, figures } of points) {
    if (!time) continue;
    const key = `${status} ${time.from} ${time.to} ${time.isArticleDate}`;
    for (const figure of figures) if (figure) append(groups, key, figure);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** A sentence that gives two values says how one became the other ("rose from 5,000 to 17,600"). */
function isSameSentence(a: Figure, b: Figure): boolean {
  return a.evidence.some((one) => b.evidence.some((other) => one.article === other.article && overlaps(one, other)));
}
